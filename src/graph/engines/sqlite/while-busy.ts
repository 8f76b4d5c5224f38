import { setTimeout as sleep } from 'node:timers/promises';
import { WhometError } from '../../../errors.ts';

/** Longer than any one batch of another process takes to write. */
const MAX_WAIT_MS = 60_000;
const MIN_PAUSE_MS = 2;
const MAX_PAUSE_MS = 50;

/**
 * Tries again while another writer holds the file. SQLite's own waiting would hold this thread, and with it a writer of the same process.
 *
 * @throws WhometError CONFLICT where it still is held after {@link MAX_WAIT_MS}; the signal's reason once that is aborted while it is held.
 */
export async function whileBusy<T>(action: () => T, signal?: AbortSignal): Promise<T> {
  const deadline = Date.now() + MAX_WAIT_MS;
  for (let pauseMs = MIN_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS)) {
    try {
      return action();
    } catch (error) {
      const isBusy = error instanceof WhometError && error.code === 'CONFLICT';
      if (!isBusy || Date.now() > deadline) throw error;
    }
    // A random part, so that two waiting writers don't keep meeting.
    await sleep(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
    signal?.throwIfAborted();
  }
}
