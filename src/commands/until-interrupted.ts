import { setMaxListeners } from 'node:events';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs the work with a signal that Ctrl-C and SIGTERM abort: the work ends early, with what it has done so far. A second one ends the process. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  // One for each article under way is no leak.
  setMaxListeners(0, abort.signal);
  const stop = (): void => abort.abort();
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await work(abort.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
