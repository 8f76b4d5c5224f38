import { isAsyncIterable } from 'graphql-yoga';

/** Does the work and tells once when it is over: at once, or where its answer comes in parts when the last was given, it failed, or they are left. */
export async function whenOver<T>(work: () => T | Promise<T>, end: () => void): Promise<T> {
  let done: T | undefined;
  try {
    done = await work();
  } finally {
    if (!isAsyncIterable(done)) end();
  }
  return isAsyncIterable(done) ? (endingWith(done, end) as T) : done;
}

/** No generator: one that was never begun would not end when it is left. */
function endingWith<Part>(parts: AsyncIterable<Part>, end: () => void): AsyncIterableIterator<Part> {
  const rest = parts[Symbol.asyncIterator]();
  let isOver = false;
  const over = (): void => {
    if (!isOver) end();
    isOver = true;
  };
  return {
    async next() {
      try {
        const next = await rest.next();
        if (next.done === true) over();
        return next;
      } catch (error) {
        over();
        throw error;
      }
    },
    async return() {
      over();
      await rest.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      over();
      await rest.throw?.(error);
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
