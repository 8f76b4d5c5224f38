/** The same values; who asks for no more aborts `stop` first: a generator that waits would hear of it only with its next value. */
export function stoppable<T>(all: AsyncGenerator<T>, stop: AbortController): AsyncIterableIterator<T> {
  const given: AsyncIterableIterator<T> = {
    next: () => all.next(),
    async return() {
      stop.abort();
      return all.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return given;
    },
  };
  return given;
}
