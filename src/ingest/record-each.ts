import { messageOf, WhometError } from '../errors.ts';
import type { Graph, ReadArticle, RecordedBatch } from '../graph/index.ts';

/** What became of some articles that follow each other: of several that were recorded together, or of one that the store can't take in. */
export type RecordedPart<R extends ReadArticle> =
  | { readonly articles: readonly R[]; readonly recorded: RecordedBatch }
  | { readonly articles: readonly R[]; readonly reason: string; readonly cause: unknown };

/** So many refused one by one, and none taken in: then it is the store. */
const MOST_REFUSED = 8;

/**
 * Records the articles in one transaction, or, where one of them can't be recorded, in as few as cost only that one. Parts are in the order of the batch.
 *
 * @throws what the graph throws where that is not the doing of single articles: the store can't be written, or takes in none of several
 */
export async function recordEach<R extends ReadArticle>(
  batch: readonly R[],
  graph: Pick<Graph, 'record'>,
): Promise<readonly RecordedPart<R>[]> {
  const parts: RecordedPart<R>[] = [];
  await recordInHalves(batch, graph, parts);
  if (parts.length > 1) unlessAllRefused(parts);
  return parts;
}

async function recordInHalves<R extends ReadArticle>(
  articles: readonly R[],
  graph: Pick<Graph, 'record'>,
  parts: RecordedPart<R>[],
): Promise<void> {
  try {
    parts.push({ articles, recorded: await graph.record(articles) });
    return;
  } catch (cause) {
    if (!isOfArticles(cause)) throw cause;
    if (articles.length === 1) {
      const reason = `expected an article that the store can keep: ${messageOf(cause)}`;
      parts.push({ articles, reason, cause });
      if (parts.length === MOST_REFUSED) unlessAllRefused(parts);
      return;
    }
  }
  const half = Math.ceil(articles.length / 2);
  await recordInHalves(articles.slice(0, half), graph, parts);
  await recordInHalves(articles.slice(half), graph, parts);
}

function unlessAllRefused(parts: readonly RecordedPart<ReadArticle>[]): void {
  const [first] = parts;
  if (first !== undefined && 'cause' in first && parts.every((part) => 'cause' in part)) throw first.cause;
}

/** Whether it may be what is recorded that is at fault: the store says so, or nobody foresaw it. */
function isOfArticles(error: unknown): boolean {
  if (error instanceof WhometError) return error.code === 'STORE_REFUSED';
  return error instanceof Error && error.name !== 'AbortError';
}
