import { DocumentRefused, messageOf, WhometError } from '../errors.ts';
import type { Article } from '../graph/index.ts';
import { BATCH_SIZE, CONCURRENCY, MOST_CHARACTERS } from './at-once.ts';
import { batches, type Extracted } from './batches.ts';
import { countedSource } from './counted-source.ts';
import { type Extractor, rulesExtractor } from './extract/index.ts';
import { following } from './following.ts';
import { gathered } from './gathered.ts';
import { type AtOnce, mapConcurrent } from './map-concurrent.ts';
import { type IngestedGraph, patiently } from './patiently.ts';
import { type At, type ReadOptions, type ReadOutcome, readPlaces } from './read-articles.ts';
import { readInLanguage } from './read-out.ts';
import type { Refused } from './refused.ts';
import { type Sought, sought } from './sought.ts';
import type { Source } from './source.ts';
import { type IngestProgress, type IngestSummary, type Refusal, startTally } from './tally.ts';
import { totalBytes } from './total-bytes.ts';
import { writeBatch } from './write-batch.ts';

export type { IngestProgress, IngestSummary } from './tally.ts';

export interface IngestOptions extends ReadOptions {
  readonly graph: IngestedGraph;
  /** Default: the rules. */
  readonly extractor?: Extractor | undefined;
  /** Articles looked up at once, and recorded in one transaction. Default: 256. */
  readonly batchSize?: number | undefined;
  /** Extractions under way at once. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Aborted, the store is waited for no longer. Default: `signal`. */
  readonly giveUp?: AbortSignal | undefined;
  /** Called after each batch, each refusal, each article that need not be read, and while the store is waited for. */
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  /** Called with each refusal, before `onProgress` counts it. */
  readonly onRefused?: ((refusal: Refusal) => void) | undefined;
}

/**
 * Reads the sources, looks up what the graph has already, extracts from the rest, and records that, batch by batch; while one batch is written the
 * next is read, and no more. A bad document, a failed extraction, or an article that the store can't keep costs only itself, and is in the quarantine until
 * it is taken in. While the store is gone or busy it is waited for. An aborted signal ends it after the batch in flight, with a summary, and all waiting at once.
 *
 * @throws what the graph throws, where that doesn't pass: then what was recorded stays, and the batch that failed left nothing
 */
export async function ingest(sources: Iterable<Source>, options: IngestOptions): Promise<IngestSummary> {
  const {
    signal,
    giveUp = signal,
    now = () => new Date(),
    extractor = rulesExtractor,
    batchSize = BATCH_SIZE,
    concurrency = CONCURRENCY,
  } = options;
  const tally = startTally(options.onProgress, options.onRefused);
  const [reading, waiting] = [following(signal), following(giveUp)];
  const graph = patiently(options.graph, { signal: waiting.signal, onWaiting: tally.waitsSince });
  // Where nothing can be kept, neither a silent source is waited for, nor the store.
  const orEnd = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      if (!reading.signal.aborted) waiting.abort(error);
      reading.abort(error);
      throw error;
    });
  const all = [...sources];
  // Counted meanwhile: looking at a million files takes a while.
  if (options.onProgress !== undefined) totalBytes(all, reading.signal).then(tally.expect, () => undefined);
  const counted = all.map((source) => countedSource(source, tally.read));
  const batch: AtOnce<At<ReadOutcome | null>> = { items: batchSize, weight: MOST_CHARACTERS, weightOf: charactersOf };
  const found = timed(gathered(readPlaces(counted, { ...options, signal: reading.signal }), batch), (next) =>
    tally.timed('read', next),
  );
  const lookUp = (outcomes: readonly At<ReadOutcome | null>[]) => orEnd(sought(outcomes, graph, reading.signal));
  const looked = timed(lookedUp(found, lookUp), (next) => tally.timed('lookUp', next, ['read']));
  const atOnce: AtOnce<At<Sought>> = { items: concurrency, weight: MOST_CHARACTERS, weightOf: charactersOf };
  const extracting = mapConcurrent(looked, atOnce, (outcome) => extracted(outcome, extractor, reading.signal));
  const read = timed(extracting, (next) => tally.timed('extract', next, ['read', 'lookUp']));
  let writing = Promise.resolve();
  try {
    for await (const batch of batches(read, { articles: batchSize, characters: MOST_CHARACTERS }, tally)) {
      await writing;
      writing = tally.timed('record', () => orEnd(writeBatch(batch, graph, tally, now())));
      // Awaited before the next batch is written; until then a rejection must not count as unhandled.
      writing.catch(() => undefined);
    }
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  } finally {
    await writing
      .catch((error: unknown) => {
        // The store was waited for: the batch is not counted.
        if (signal?.aborted !== true || error !== signal.reason) throw error;
      })
      .finally(() => {
        reading.abort();
        for (const each of [reading, waiting]) each.letGo();
      });
  }
  return tally.summary(signal?.aborted === true);
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

async function* lookedUp(
  found: AsyncIterable<readonly At<ReadOutcome | null>[]>,
  lookUp: (outcomes: readonly At<ReadOutcome | null>[]) => Promise<readonly At<Sought>[]>,
): AsyncGenerator<At<Sought>> {
  for await (const outcomes of found) yield* await lookUp(outcomes);
}

async function extracted(
  { outcome, ...at }: At<Sought>,
  extractor: Extractor,
  signal: AbortSignal,
): Promise<At<Extracted>> {
  if (outcome === null || outcome instanceof WhometError || 'known' in outcome) return { ...at, outcome };
  const { article, where } = outcome;
  try {
    return { ...at, outcome: { where, ...(await readInLanguage(article, extractor, signal)) } };
  } catch (cause) {
    signal.throwIfAborted();
    return { ...at, outcome: new DocumentRefused(where, `${extractor.name} failed: ${messageOf(cause)}`, { cause }) };
  }
}

function charactersOf({ outcome }: At<{ readonly article: Article } | Refused | null>): number {
  return outcome === null || outcome instanceof WhometError ? 0 : outcome.article.text.length;
}
