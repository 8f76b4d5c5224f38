import { setTimeout as pause } from 'node:timers/promises';

/** Waits so many milliseconds. @throws the signal's reason once it is aborted */
export async function waiting(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await pause(ms, undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
