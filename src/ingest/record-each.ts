import { messageOf, WhometError } from '../errors.ts';
import type { Graph, ReadArticle, RecordedBatch } from '../graph/index.ts';

/** What became of some articles that follow each other: of several that were recorded together, or of one that the store can't take in. */
export type RecordedPart =
  | { readonly articles: readonly ReadArticle[]; readonly recorded: RecordedBatch }
  | { readonly articles: readonly ReadArticle[]; readonly reason: string; readonly cause: unknown };

/**
 * Records the articles in one transaction, or, where one of them can't be recorded, in as few as cost only that one. Parts are in the order of the batch.
 *
 * @throws what the graph throws where that is not the doing of single articles: the store can't be written, or takes in none of several
 */
export async function recordEach(
  batch: readonly ReadArticle[],
  graph: Pick<Graph, 'record'>,
): Promise<readonly RecordedPart[]> {
  const parts = await recordedInHalves(batch, graph);
  const [first] = parts;
  const isAll = parts.length > 1 && parts.every((part) => 'cause' in part);
  if (isAll && first !== undefined && 'cause' in first) throw first.cause;
  return parts;
}

async function recordedInHalves(
  articles: readonly ReadArticle[],
  graph: Pick<Graph, 'record'>,
): Promise<readonly RecordedPart[]> {
  try {
    return [{ articles, recorded: await graph.record(articles) }];
  } catch (cause) {
    if (!isOfArticles(cause)) throw cause;
    const reason = `expected an article that the store can keep: ${messageOf(cause)}`;
    if (articles.length === 1) return [{ articles, reason, cause }];
  }
  const half = Math.ceil(articles.length / 2);
  const before = await recordedInHalves(articles.slice(0, half), graph);
  return [...before, ...(await recordedInHalves(articles.slice(half), graph))];
}

/** Whether it may be what is recorded that is at fault: the store says so, or nobody foresaw it. */
function isOfArticles(error: unknown): boolean {
  if (error instanceof WhometError) return error.code === 'STORE_REFUSED';
  return error instanceof Error && error.name !== 'AbortError';
}
