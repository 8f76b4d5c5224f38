import type { Validators } from '../fetch/index.ts';

/** What is known of a feed between two polls. */
export interface FeedMemory {
  /** Of the feed as it was when all that it named had been read; without any, it is fetched anew. */
  readonly validators: Validators;
  /** What has been read, or refused for good: the version by the entry's key, oldest first. */
  readonly seen: ReadonlyMap<string, string>;
  /** How often in vain, by the key of an entry that is to be tried again. */
  readonly tries: ReadonlyMap<string, number>;
  /** URLs of the lists that it names. */
  readonly lists: readonly string[];
  /** Polls that failed since the last that didn't. */
  readonly failures: number;
  /** Until then it is left alone, in UTC; null where it may be asked. */
  readonly restsUntil: string | null;
  /** Its server says that it won't come back. */
  readonly isGone: boolean;
}

/** Keeps what is known of feeds, so that nothing is read twice after a restart. What is kept is kept whole or not at all, whenever the process ends. */
export interface WatchMemory {
  /** Nothing known where the feed is new. */
  recall(feed: string): Promise<FeedMemory>;
  keep(feed: string, memory: FeedMemory): Promise<void>;
}

export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** Of a feed that has never been polled. */
export const NOTHING_KNOWN: FeedMemory = {
  validators: NO_VALIDATORS,
  seen: new Map(),
  tries: new Map(),
  lists: [],
  failures: 0,
  restsUntil: null,
  isGone: false,
};
