import { waiting } from '../waiting.ts';
import { FetchRefused } from './fetch-refused.ts';
import type { Fetch } from './safe-fetch.ts';

/** Before the second try and the third: a server that starts anew answers by then; what takes longer is for the quarantine, or for another run. */
const PAUSES_MS = [1_000, 4_000];

/** A site that asks to wait for longer is left alone. */
const LONGEST_WAIT_MS = 30_000;

/**
 * The same fetch, which tries again what may pass (no answer, status 408, 429 or 5xx): three times in all, after a pause, the one that the site asks for
 * where that is longer.
 */
export function patientFetch(fetch: Fetch, pausesMs: readonly number[] = PAUSES_MS): Fetch {
  return async (url, options = {}) => {
    for (const pauseMs of pausesMs) {
      try {
        return await fetch(url, options);
      } catch (error) {
        await waiting(Math.max(pauseMs, askedMsIn(error)), options.signal);
      }
    }
    return fetch(url, options);
  };
}

/** How long the site asks to wait; 0 where it doesn't say. @throws the error where it isn't waited for */
function askedMsIn(error: unknown): number {
  const askedMs = error instanceof FetchRefused && error.retriable ? (error.retryAfterMs ?? 0) : null;
  if (askedMs === null || askedMs > LONGEST_WAIT_MS) throw error;
  return askedMs;
}
