/** While so many items, or so much of their weight, are under way or wait to be taken, none is begun. */
export interface AtOnce<T> {
  readonly items: number;
  readonly weight: number;
  weightOf(item: T): number;
}

/** The results in the order of the items, never more at once than that allows. `map` must not reject but to end it all. */
export async function* mapConcurrent<T, U>(
  items: AsyncIterable<T>,
  most: AtOnce<T>,
  map: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const running: { readonly result: Promise<U>; readonly weight: number }[] = [];
  let weight = 0;
  for await (const item of items) {
    const entry = { result: map(item), weight: most.weightOf(item) };
    // Awaited in its turn; until then a rejection must not count as unhandled.
    entry.result.catch(() => undefined);
    running.push(entry);
    weight += entry.weight;
    for (let [first] = running; first !== undefined && isFull(running.length, weight, most); [first] = running) {
      yield await first.result;
      running.shift();
      weight -= first.weight;
    }
  }
  for (const { result } of running) yield await result;
}

function isFull<T>(count: number, weight: number, most: AtOnce<T>): boolean {
  return count >= most.items || weight >= most.weight;
}
