import type { Quarantine, Quarantined } from '../graph/index.ts';
import type { Fetch } from './fetch/index.ts';
import { leadingTo } from './leading-to.ts';
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
  /** How what a list names is fetched: politely. */
  readonly fetch: Fetch;
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
  const { graph, fetch, now = () => new Date() } = reading;
  const { quarantine } = graph;
  const ids = entries.map(({ id }) => id);
  const readable = entries.filter(({ source }) => source !== STANDARD_INPUT);
  const named = new Set(readable.map(({ source }) => source));
  const only = new Set(readable.map(({ place }) => place));
  let { stopped } = await ingest(sourcesOf([...named], fetchNamed), { ...reading, only });
  const unnamed = stopped ? [] : (await untold(readable, quarantine)).filter(hasAddress);
  if (unnamed.length > 0) ({ stopped } = await ingest(pagesOf(unnamed, fetch), { ...reading, only }));
  const gone = stopped ? [] : await untold(readable, quarantine);
  await quarantine.settle(
    gone.map(({ source, place }) => ({ source, place, refusal: NOT_THERE })),
    now(),
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

/** Whether it is at an address of its own, not only at a place in what its source gives. */
function hasAddress({ source, place }: Quarantined): boolean {
  return isWebUrl(place) && !leadingTo(place).includes(source);
}

/** A line, or an item, of a page. */
const LINE_OR_ITEM = /(?::\d+|\[\d+\])$/;

/** The pages alone, each once, which lists named. */
function pagesOf(entries: readonly Quarantined[], fetch: Fetch): readonly Source[] {
  const pages = new Map(
    entries.map(({ source, place }) => {
      const url = place.replace(LINE_OR_ITEM, '');
      return [`${source} ${url}`, { ...urlSource(url, fetch), name: source }];
    }),
  );
  return [...pages.values()];
}
