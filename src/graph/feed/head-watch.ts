/** Lets many wait for one number that grows, which is asked for only while somebody waits. */
export interface HeadWatch {
  /**
   * Resolves to true once the number is greater than that one, to false where the signal is aborted before.
   *
   * Rejects where the number can't be read.
   */
  isPast(number: number, signal: AbortSignal): Promise<boolean>;
  /** That it may have grown just now. */
  look(): void;
}

interface Waiting {
  readonly number: number;
  readonly end: (isPast: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** Asks every so many milliseconds, never twice at a time. */
export function headWatch(read: () => Promise<number>, pollMs: number): HeadWatch {
  const waiting = new Set<Waiting>();
  let known = -1;
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  let mayHaveGrown = true;

  async function readNow(): Promise<void> {
    if (isReading) return;
    isReading = true;
    clearTimeout(timer);
    timer = undefined;
    try {
      while (mayHaveGrown) {
        mayHaveGrown = false;
        tell(await read());
      }
    } catch (error) {
      for (const { fail } of waiting) fail(error);
    }
    isReading = false;
    if (waiting.size > 0) timer = setTimeout(look, pollMs).unref();
  }

  function tell(head: number): void {
    known = head;
    for (const { number, end } of waiting) if (known > number) end(true);
  }

  function look(): void {
    mayHaveGrown = true;
    if (waiting.size > 0) void readNow();
  }

  return {
    look,
    isPast(number, signal) {
      if (signal.aborted) return Promise.resolve(false);
      if (known > number) return Promise.resolve(true);
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          signal.removeEventListener('abort', abort);
          waiting.delete(one);
          if (waiting.size === 0) clearTimeout(timer);
        };
        const one: Waiting = {
          number,
          end(isPast) {
            leave();
            resolve(isPast);
          },
          fail(error) {
            leave();
            reject(error);
          },
        };
        const abort = (): void => one.end(false);
        signal.addEventListener('abort', abort);
        waiting.add(one);
        if (mayHaveGrown || timer === undefined) look();
      });
    },
  };
}
