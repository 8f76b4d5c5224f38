/** Runs the work with a signal that Ctrl-C aborts: the work ends early, with what it has done so far. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  process.once('SIGINT', stop);
  try {
    return await work(abort.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}
