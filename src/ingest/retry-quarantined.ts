import type { Quarantine, Quarantined } from '../graph/index.ts';
import type { Fetch } from './fetch/index.ts';
import { type IngestOptions, ingest } from './pipeline.ts';
import type { Source } from './source.ts';
import { sourcesOf } from './sources/sources-of.ts';
import { STANDARD_INPUT } from './sources/standard-input.ts';
import { isWebUrl, urlSource } from './sources/url.ts';

/** What became of entries that were tried again. */
export interface RetrySummary {
  /** Taken in now. */
  readonly taken: number;
  /** As they are now. */
  readonly still: readonly Quarantined[];
  /** True where a signal ended it early: the rest was not tried. */
  readonly stopped: boolean;
}

export interface RetryOptions extends Omit<IngestOptions, 'only' | 'onProgress'> {
  /** How what is named itself is fetched: not a polite one. */
  readonly fetchNamed: Fetch;
}

const NOT_THERE = { code: 'NOT_FOUND', reason: 'expected it where it was found, but it is not there any more' };

/**
 * Reads again what the entries tell of, from where it was found, and nothing else: what is taken in now leaves the quarantine. A page that no list names
 * any more is fetched by itself. What came from standard input can't be read again.
 *
 * @throws what {@link ingest} throws
 */
export async function retryQuarantined(entries: readonly Quarantined[], options: RetryOptions): Promise<RetrySummary> {
  const { fetchNamed, ...reading } = options;
  const { quarantine } = reading.graph;
  const ids = entries.map(({ id }) => id);
  const readable = entries.filter(({ source }) => source !== STANDARD_INPUT);
  const named = new Set(readable.map(({ source }) => source));
  const only = new Set(readable.map(({ place }) => place));
  let { stopped } = await ingest(sourcesOf([...named], fetchNamed), { ...reading, only });
  const unnamed = stopped ? [] : (await untold(readable, quarantine)).filter(({ place }) => isWebUrl(place));
  for (const { source, place } of unnamed)
    if (!stopped) ({ stopped } = await ingest([pageOf(source, place, fetchNamed)], reading));
  const gone = stopped ? [] : await untold(readable, quarantine);
  await quarantine.settle(
    gone.map(({ source, place }) => ({ source, place, refusal: NOT_THERE })),
    new Date(),
  );
  const still = await quarantine.among(ids);
  return { taken: entries.length - still.length, still, stopped };
}

/** Those of which reading their sources told nothing. */
async function untold(entries: readonly Quarantined[], quarantine: Quarantine): Promise<readonly Quarantined[]> {
  const tries = new Map(entries.map(({ id, tries }) => [id, tries]));
  const now = await quarantine.among([...tries.keys()]);
  return now.filter((entry) => tries.get(entry.id) === entry.tries);
}

/** The page alone, which a list named. */
function pageOf(list: string, url: string, fetch: Fetch): Source {
  return { ...urlSource(url, fetch), name: list };
}
