/** Few enough that readers in the same thread hardly wait for one chunk, and that it fits in memory. */
const CHUNK = 256;

/** Works off the items some at a time, in order. */
export async function inChunks<T>(items: readonly T[], work: (chunk: readonly T[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += CHUNK) await work(items.slice(at, at + CHUNK));
}
