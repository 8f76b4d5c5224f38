import { messageOf } from '../errors.ts';
import { type Article, currentVersions, type Extraction, type Graph, type ReadArticle } from '../graph/index.ts';
import { BATCH_SIZE, CONCURRENCY, MOST_CHARACTERS } from './at-once.ts';
import { type Extractor, rulesExtractor } from './extract/index.ts';
import { mapConcurrent } from './map-concurrent.ts';
import { readInLanguage } from './read-out.ts';

/** How far it is: articles by what became of them; all numbers only grow. */
export interface RereadProgress {
  /** Read otherwise than before. */
  readonly changed: number;
  readonly unchanged: number;
  /** The extractor failed, or another had to stand in: what was read before is kept. */
  readonly kept: number;
}

/** What a run did. */
export interface RereadSummary extends RereadProgress {
  /** Why readings were kept, the commonest first. */
  readonly reasons: readonly { readonly reason: string; readonly articles: number }[];
  /** True where a signal ended it early. */
  readonly stopped: boolean;
}

export interface RereadOptions {
  readonly graph: Pick<Graph, 'select' | 'reread'>;
  /** Default: the rules. */
  readonly extractor?: Extractor | undefined;
  /** Extractions under way at once. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Called after each batch. */
  readonly onProgress?: ((progress: RereadProgress) => void) | undefined;
  /** Aborted, it ends after the batch in flight. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads every stored article's newest version again, and keeps what is read otherwise now, batch by batch. Doing it again changes nothing more, so
 * that a run that was stopped is gone on with by another.
 *
 * @throws what the graph throws: then what was kept stays
 */
export async function rereadAll(options: RereadOptions): Promise<RereadSummary> {
  const { graph, extractor = rulesExtractor, concurrency = CONCURRENCY, signal, onProgress } = options;
  const counts = { changed: 0, unchanged: 0, kept: 0 };
  const reasons = new Map<string, number>();
  const keep = (reason: string): void => {
    counts.kept += 1;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  };
  const flush = async (batch: readonly ReadArticle[]): Promise<void> => {
    for (const { outcome } of await graph.reread(batch)) {
      if (outcome === 'CHANGED') counts.changed += 1;
      if (outcome === 'UNCHANGED') counts.unchanged += 1;
    }
    onProgress?.({ ...counts });
  };
  const atOnce = { items: concurrency, weight: MOST_CHARACTERS, weightOf: ({ text }: Article) => text.length };
  let batch: ReadArticle[] = [];
  for await (const { article, reading } of mapConcurrent(currentVersions(graph), atOnce, (one) =>
    readAgain(one, extractor, signal),
  )) {
    if (signal?.aborted === true) break;
    if (typeof reading === 'string') keep(reading);
    else batch.push({ article, extraction: reading });
    if (batch.length < BATCH_SIZE) continue;
    await flush(batch);
    batch = [];
  }
  await flush(batch);
  const commonest = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, articles]) => ({ reason, articles }));
  return { ...counts, reasons: commonest, stopped: signal?.aborted === true };
}

interface ReadAgain {
  readonly article: Article;
  /** What was read, or why what was read before is kept. */
  readonly reading: Extraction | string;
}

async function readAgain(article: Article, extractor: Extractor, signal: AbortSignal | undefined): Promise<ReadAgain> {
  try {
    const { extraction } = await readInLanguage(article, extractor, signal);
    return { article, reading: extraction.fallback?.reason ?? extraction };
  } catch (error) {
    return { article, reading: `${extractor.name} failed: ${messageOf(error)}` };
  }
}
