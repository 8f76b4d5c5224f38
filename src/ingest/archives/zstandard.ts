import { Decompress } from 'fzstd';
import type { Archive } from '../archive.ts';
import { broken } from './broken.ts';
import { expansion, packedBytes } from './expansion.ts';
import { unpackedName } from './unpacked-name.ts';

/** All that so few bytes can unpack to at once fits in memory, whatever they are. */
const BYTES_AT_ONCE = 1024;

/** One document. @see https://www.rfc-editor.org/rfc/rfc8878 */
export const zstandard: Archive = {
  name: 'Zstandard',
  accepts: ([a, b, c, d]) => a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd,
  async *documents(document) {
    yield {
      ...document,
      name: unpackedName(document.name),
      mediaTypeHint: null,
      file: undefined,
      bytes: (signal) => unpacked(document.bytes(signal), document.where),
    };
  },
};

async function* unpacked(bytes: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  const count = expansion(where);
  let ready: Uint8Array[] = [];
  const decompressor = new Decompress((chunk) => {
    count.unpacked(chunk.length);
    ready.push(chunk);
  });
  const push = (chunk: Uint8Array, isLast: boolean): readonly Uint8Array[] => {
    ready = [];
    try {
      decompressor.push(chunk, isLast);
    } catch (cause) {
      throw broken(cause, where, 'Zstandard');
    }
    return ready;
  };
  for await (const chunk of packedBytes(bytes, count)) {
    for (let at = 0; at < chunk.length; at += BYTES_AT_ONCE) yield* push(chunk.subarray(at, at + BYTES_AT_ONCE), false);
  }
  yield* push(new Uint8Array(), true);
}
