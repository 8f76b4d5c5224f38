import { setTimeout as pause } from 'node:timers/promises';
import { WhometError } from '../../errors.ts';
import type { Fetch } from '../fetch/index.ts';
import { FetchRefused } from '../fetch/index.ts';
import type { IngestOptions } from '../pipeline.ts';
import { atMost } from './at-most.ts';
import type { FeedMemory, WatchMemory } from './feed-memory.ts';
import { backOffMs, untilNextPoll } from './next-poll.ts';
import { pollFeed } from './poll-feed.ts';
import type { WatchEvent, Watching } from './watching.ts';

export interface WatchOptions extends Pick<IngestOptions, 'graph' | 'extractor' | 'concurrency' | 'now'> {
  /** A polite one: a feed leads to many pages of one site. */
  readonly fetch: Fetch;
  readonly memory: WatchMemory;
  /** Between two polls of a feed, in milliseconds. */
  readonly everyMs: number;
  /** Whether each feed is polled once, and that is it. */
  readonly once?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: WatchEvent) => void) | undefined;
}

/** Feeds polled at once; what they wait for is the network. */
const POLLS_AT_ONCE = 4;

/** A list of lists of lists, as an OPML of indexes of sitemaps. */
const MOST_NESTED = 3;

const DAY_MS = 24 * 3_600_000;

/**
 * Polls the feeds (URLs or paths of feeds, sitemaps, or lists of them) again and again, and ingests what is new in them, until the signal is aborted:
 * then what was fetched is ingested, and it ends. A feed that fails is asked again later and later, and keeps no other waiting.
 *
 * @throws what the graph throws where the store can't be written, and that doesn't pass; what the memory throws
 */
export async function watch(feeds: readonly string[], options: WatchOptions): Promise<void> {
  const { fetch, memory, everyMs, once = false, now = () => new Date(), onEvent = () => undefined } = options;
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const { graph, extractor, concurrency } = options;
  const ingestOptions = { graph, extractor, concurrency };
  const watching: Watching = { ingestOptions, fetch, memory, signal, now, readFor: new Map(), onEvent };
  const slot = atMost(POLLS_AT_ONCE);
  const tended = new Map<string, Promise<void>>();

  const follow = (feed: string, depth: number): void => {
    if (depth <= MOST_NESTED && !tended.has(feed))
      tended.set(
        feed,
        tend(feed, depth).catch((error: unknown) => failed.abort(error)),
      );
  };

  /** How long to wait for the next; null where there is none. */
  const turn = async (feed: string, depth: number): Promise<number | null> => {
    const before = await memory.recall(feed);
    for (const list of before.lists) follow(list, depth + 1);
    if (before.isGone) {
      onEvent({ feed, kind: 'GONE' });
      return null;
    }
    const restMs = leftOf(before.restsUntil, now());
    if (restMs > 0) {
      onEvent({ feed, kind: 'RESTS', until: before.restsUntil ?? '' });
      return Math.min(restMs, DAY_MS);
    }
    const after = await slot(() => polled(feed, before, watching, everyMs));
    for (const list of after.lists) follow(list, depth + 1);
    return after.restsUntil === null ? untilNextPoll(everyMs) : Math.min(leftOf(after.restsUntil, now()), DAY_MS);
  };

  const tend = async (feed: string, depth: number): Promise<void> => {
    while (!signal.aborted) {
      const waitMs = await turn(feed, depth);
      if (waitMs === null || once) return;
      // Who is aborted looks at the signal next.
      await pause(waitMs, undefined, { signal }).catch(() => undefined);
    }
  };

  for (const feed of feeds) follow(feed, 0);
  // Others may have been found meanwhile.
  for (let count = 0; count < tended.size; ) {
    count = tended.size;
    await Promise.all(tended.values());
  }
  failed.signal.throwIfAborted();
}

/** What is known after a poll, however it went. */
async function polled(feed: string, before: FeedMemory, watching: Watching, everyMs: number): Promise<FeedMemory> {
  const { memory, signal, now, onEvent } = watching;
  if (signal?.aborted) return before;
  try {
    return await pollFeed(feed, before, watching);
  } catch (error) {
    if (signal?.aborted) return before;
    if (isOfStore(error)) throw error;
    // What was read before it failed is kept already.
    const known = await memory.recall(feed);
    const failures = before.failures + 1;
    const isGone = error instanceof FetchRefused && error.where === feed && error.status === 410;
    const restMs = backOffMs(failures, everyMs, error instanceof FetchRefused ? error.retryAfterMs : null);
    const restsUntil = new Date(now().getTime() + restMs).toISOString();
    onEvent({ feed, kind: 'FAILED', error, until: restsUntil });
    const after = { ...known, failures, restsUntil, isGone };
    await memory.keep(feed, after);
    return after;
  }
}

/** No feed's fault: it would be the same with all others. */
function isOfStore(error: unknown): boolean {
  return error instanceof WhometError && error.code.startsWith('STORE_');
}

/** Milliseconds until then; 0 where that has passed, or there is no such time. */
function leftOf(until: string | null, now: Date): number {
  return until === null ? 0 : Math.max(0, Date.parse(until) - now.getTime());
}
