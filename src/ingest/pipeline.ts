import { DocumentRefused, messageOf, WhometError } from '../errors.ts';
import type { Article, Graph, ReadArticle } from '../graph/index.ts';
import { countedSource } from './counted-source.ts';
import { type Extractor, rulesExtractor } from './extract/index.ts';
import type { FoundArticle } from './format.ts';
import { gathered } from './gathered.ts';
import { type AtOnce, mapConcurrent } from './map-concurrent.ts';
import { type ReadOptions, type ReadOutcome, readArticles } from './read-articles.ts';
import { readInLanguage } from './read-out.ts';
import type { Refused } from './refused.ts';
import { type FoundAgain, sought } from './sought.ts';
import type { Source } from './source.ts';
import { type IngestProgress, type IngestSummary, type Refusal, startTally, type Tally } from './tally.ts';
import { totalBytes } from './total-bytes.ts';

export type { IngestProgress, IngestSummary } from './tally.ts';

export interface IngestOptions extends ReadOptions {
  readonly graph: Pick<Graph, 'known' | 'record'>;
  /** Default: the rules. */
  readonly extractor?: Extractor | undefined;
  /** Articles looked up at once, and recorded in one transaction. Default: 256. */
  readonly batchSize?: number | undefined;
  /** Extractions under way at once. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Called after each batch, each refusal, and each article that need not be read. */
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  /** Called with each refusal, before `onProgress` counts it. */
  readonly onRefused?: ((refusal: Refusal) => void) | undefined;
}

/** Large enough that a round trip's and a transaction's own cost is small beside its articles': with 64, a quarter more on SQLite, three times as much on Neo4j. */
const DEFAULT_BATCH_SIZE = 256;

/** A batch ends sooner where its texts are long, and so many characters are under way at most: with what is read out of them, they fit in memory. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** Hides an extractor's waiting (a model's, a network's); the rules compute only, and gain nothing by more. */
const DEFAULT_CONCURRENCY = 4;

/**
 * Reads the sources, looks up what the graph has already, extracts from the rest, and records that, batch by batch; while one batch is written the
 * next is read, and no more. A bad document or a failed extraction costs only itself. An aborted signal ends it after the batch in flight, with a summary.
 *
 * @throws what the graph throws: then what was recorded stays, and the batch that failed left nothing
 */
export async function ingest(sources: Iterable<Source>, options: IngestOptions): Promise<IngestSummary> {
  const {
    graph,
    extractor = rulesExtractor,
    batchSize = DEFAULT_BATCH_SIZE,
    concurrency = DEFAULT_CONCURRENCY,
  } = options;
  const tally = startTally(options.onProgress, options.onRefused);
  const all = [...sources];
  // Counted meanwhile: looking at a million files takes a while.
  const ended = new AbortController();
  if (options.onProgress !== undefined) totalBytes(all, ended.signal).then(tally.expect, () => undefined);
  const counted = all.map((source) => countedSource(source, tally.read));
  const batch: AtOnce<ReadOutcome> = { items: batchSize, weight: MOST_CHARACTERS, weightOf: charactersOf };
  const found = timed(gathered(readArticles(counted, options), batch), (next) => tally.timed('read', next));
  const looked = timed(lookedUp(found, options), (next) => tally.timed('lookUp', next, ['read']));
  const atOnce: AtOnce<Sought> = { items: concurrency, weight: MOST_CHARACTERS, weightOf: charactersOf };
  const extracting = mapConcurrent(looked, atOnce, (outcome) => extracted(outcome, extractor, options.signal));
  const read = timed(extracting, (next) => tally.timed('extract', next, ['read', 'lookUp']));
  let writing = Promise.resolve();
  try {
    for await (const batch of batches(read, batchSize, tally)) {
      await writing;
      writing = tally.timed('record', () => record(batch, graph, tally));
      // Awaited before the next batch is written; until then a rejection must not count as unhandled.
      writing.catch(() => undefined);
    }
  } catch (error) {
    if (options.signal?.aborted !== true) throw error;
  } finally {
    ended.abort();
    await writing;
  }
  return tally.summary(options.signal?.aborted === true);
}

/** The same outcomes, each asked for through `time`. */
async function* timed<T>(
  outcomes: AsyncGenerator<T>,
  time: (next: () => Promise<IteratorResult<T>>) => Promise<IteratorResult<T>>,
): AsyncGenerator<T> {
  try {
    for (;;) {
      const next = await time(() => outcomes.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await outcomes.return(undefined);
  }
}

type Sought = FoundArticle | FoundAgain | Refused;

async function* lookedUp(
  found: AsyncIterable<readonly ReadOutcome[]>,
  { graph, signal }: Pick<IngestOptions, 'graph' | 'signal'>,
): AsyncGenerator<Sought> {
  for await (const outcomes of found) yield* await sought(outcomes, graph, signal);
}

type Extracted = ReadArticle | FoundAgain | Refused;

async function extracted(outcome: Sought, extractor: Extractor, signal: AbortSignal | undefined): Promise<Extracted> {
  if (outcome instanceof WhometError || 'known' in outcome) return outcome;
  const { article, where } = outcome;
  try {
    return await readInLanguage(article, extractor, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    return new DocumentRefused(where, `${extractor.name} failed: ${messageOf(cause)}`, { cause });
  }
}

async function* batches(
  outcomes: AsyncIterable<Extracted>,
  size: number,
  tally: Tally,
): AsyncGenerator<readonly ReadArticle[]> {
  let batch: ReadArticle[] = [];
  let characters = 0;
  for await (const outcome of outcomes) {
    if (outcome instanceof WhometError) tally.refuse(outcome);
    else if ('known' in outcome) tally.foundAgain(outcome);
    else {
      batch.push(outcome);
      characters += charactersOf(outcome);
    }
    if (batch.length >= size || characters >= MOST_CHARACTERS) {
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function charactersOf(outcome: { readonly article: Article } | Refused): number {
  return outcome instanceof WhometError ? 0 : outcome.article.text.length;
}

async function record(batch: readonly ReadArticle[], graph: Pick<Graph, 'record'>, tally: Tally): Promise<void> {
  const recorded = await graph.record(batch);
  for (const read of batch) tally.extracted(read);
  const claims = recorded.articles.map(({ outcome }, at) =>
    outcome === 'NEW' || outcome === 'UPDATED' ? (batch[at]?.extraction.meetings.length ?? 0) : 0,
  );
  tally.record(
    recorded,
    claims.reduce((sum, count) => sum + count, 0),
  );
}
