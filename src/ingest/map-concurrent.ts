/** The results in the order of the items, with at most `limit` of them under way or waiting to be taken. `map` must not reject but to end it all. */
export async function* mapConcurrent<T, U>(
  items: AsyncIterable<T>,
  limit: number,
  map: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const running: Promise<U>[] = [];
  for await (const item of items) {
    const result = map(item);
    // Awaited in its turn; until then a rejection must not count as unhandled.
    result.catch(() => undefined);
    running.push(result);
    const [first] = running;
    if (first !== undefined && running.length >= limit) {
      yield await first;
      running.splice(0, 1);
    }
  }
  for (const result of running) yield await result;
}
