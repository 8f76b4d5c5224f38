import { orAborted } from './abortable.ts';

/** Runs work of one key one after the other. */
export type OneAtATime = <T>(key: string, work: () => Promise<T>, signal: AbortSignal | undefined) => Promise<T>;

/** What is done twice at once under a key is done once and then again, when it can be looked up. */
export function oneAtATime(): OneAtATime {
  const running = new Map<string, Promise<unknown>>();
  return async (key, work, signal) => {
    for (let before = running.get(key); before !== undefined; before = running.get(key))
      await orAborted(
        before.catch(() => undefined),
        signal,
      );
    const result = work();
    running.set(key, result);
    try {
      return await result;
    } finally {
      running.delete(key);
    }
  };
}
