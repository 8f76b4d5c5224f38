import { byKey } from '../../collect.ts';

/** Few enough that readers in the same thread hardly wait for one chunk, and that it fits in memory. */
const CHUNK = 256;

/** Works off the items some at a time, by key: what a chunk reads and writes then lies together in a store that orders by id. */
export async function inChunks<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  work: (chunk: readonly T[]) => Promise<void>,
): Promise<void> {
  const ordered = items.toSorted(byKey(keyOf));
  for (let at = 0; at < ordered.length; at += CHUNK) await work(ordered.slice(at, at + CHUNK));
}
