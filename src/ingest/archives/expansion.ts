import { DocumentRefused } from '../../errors.ts';

/** News packs to about a tenth; the tightest that deflate can is a thousandth. */
const MOST_EXPANSION = 200;

/** Below it nobody is hurt. */
const HARMLESS_BYTES = 64 * 1024 * 1024;

/** Counts what goes into a decompressor and what comes out of it. */
export interface Expansion {
  packed(bytes: number): void;
  /** @throws DocumentRefused once so much came of so little that it was made to fill the memory or the day of whoever unpacks it */
  unpacked(bytes: number): void;
}

export function expansion(where: string): Expansion {
  let packed = 0;
  let unpacked = 0;
  return {
    packed(bytes) {
      packed += bytes;
    },
    unpacked(bytes) {
      unpacked += bytes;
      if (unpacked > HARMLESS_BYTES && unpacked > packed * MOST_EXPANSION)
        throw new DocumentRefused(where, `expected at most ${MOST_EXPANSION} times as much as it is packed into`);
    },
  };
}

/** The same bytes, counted as they go into a decompressor. */
export async function* packedBytes(bytes: AsyncIterable<Uint8Array>, count: Expansion): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count.packed(chunk.length);
    yield chunk;
  }
}
