/** A line without its line feed; `bytes` is null where it is longer than the limit. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** The lines of the bytes, blank ones too. Holds one line at most, and nothing of one beyond the limit. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let number = 0;
  let size = 0;
  let parts: Uint8Array[] = [];
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): ByteLine => {
    const bytes = size > maxBytes ? null : Buffer.concat(parts);
    size = 0;
    parts = [];
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
