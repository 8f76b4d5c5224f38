import type { Document } from '../document.ts';
import { FetchRefused } from '../fetch/index.ts';
import { entryDocument, type ListEntry, whereOf } from '../lists/index.ts';
import { type IngestProgress, type IngestSummary, ingest } from '../pipeline.ts';
import { type Refused, refusedBy } from '../refused.ts';
import type { Source } from '../source.ts';
import type { Watching } from './watching.ts';

/** What became of entries of a list. */
export interface ReadEntries {
  readonly summary: IngestSummary;
  /** In the store, or refused for good. */
  readonly done: readonly ListEntry[];
  /** To be tried again. */
  readonly failed: readonly ListEntry[];
  /** How long the site asks to wait: then nothing behind was tried; null where it doesn't. */
  readonly restMs: number | null;
}

/**
 * Fetches what the entries name, where the list has no text of its own, and ingests it. An aborted signal ends the fetching: what was fetched by then
 * is ingested still, unless the store would have to be waited for.
 *
 * @throws what the graph throws: then none of them is done
 */
export async function readEntries(
  entries: readonly ListEntry[],
  list: Document,
  watching: Watching,
): Promise<ReadEntries> {
  const tried: Readonly<Record<Fate, ListEntry[]>> = { DONE: [], FAILED: [], POSTPONED: [] };
  let restMs: number | null = null;
  const source: Source = {
    name: list.where,
    async *documents() {
      for (const entry of entries) {
        const one = restMs === null ? await tryEntry(entry, list, watching) : null;
        if (one === null) return;
        yield one.document;
        tried[one.fate].push(entry);
        restMs = one.restMs;
      }
    },
  };
  const { ingestOptions, fetch, signal, onEvent } = watching;
  let waitsSince: string | null = null;
  const onProgress = ({ waitingSince }: IngestProgress): void => {
    if (waitingSince !== null && waitsSince === null)
      onEvent({ feed: list.where, kind: 'WAITING', since: waitingSince });
    waitsSince = waitingSince;
  };
  const summary = await ingest([source], { ...ingestOptions, fetch, followLists: false, giveUp: signal, onProgress });
  return { summary, done: tried.DONE, failed: tried.FAILED, restMs };
}

type Fate = 'DONE' | 'FAILED' | 'POSTPONED';

interface TriedEntry {
  readonly document: Document | Refused;
  readonly fate: Fate;
  readonly restMs: number | null;
}

/** Null once the signal is aborted. */
async function tryEntry(
  entry: ListEntry,
  list: Document,
  { fetch, signal }: Pick<Watching, 'fetch' | 'signal'>,
): Promise<TriedEntry | null> {
  if (signal?.aborted) return null;
  try {
    return { document: await entryDocument(entry, list, fetch, signal), fate: 'DONE', restMs: null };
  } catch (error) {
    if (signal?.aborted) return null;
    const document = refusedBy(error, whereOf(entry, list));
    if (!(error instanceof FetchRefused && error.retriable)) return { document, fate: 'DONE', restMs: null };
    const restMs = error.retryAfterMs;
    return { document, fate: restMs === null ? 'FAILED' : 'POSTPONED', restMs };
  }
}
