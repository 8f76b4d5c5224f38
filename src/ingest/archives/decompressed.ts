import { pipeline, Readable, type Transform } from 'node:stream';
import { broken } from './broken.ts';
import { expansion, packedBytes } from './expansion.ts';

/**
 * What comes of the bytes through a decompressor of Node's; `format` is how a message names it.
 *
 * @throws DocumentRefused where they are broken, or unpack to far too much
 */
export async function* decompressed(
  bytes: AsyncIterable<Uint8Array>,
  decompressor: Transform,
  { where, format }: { readonly where: string; readonly format: string },
): AsyncGenerator<Uint8Array> {
  const count = expansion(where);
  // Errors of either end reach whoever reads the end of it.
  pipeline(Readable.from(packedBytes(bytes, count), { objectMode: false }), decompressor, () => {});
  try {
    for await (const chunk of decompressor) {
      count.unpacked(chunk.length);
      yield chunk;
    }
  } catch (cause) {
    if (!isOfZlib(cause)) throw cause;
    throw broken(cause, where, format);
  } finally {
    decompressor.destroy();
  }
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z|ERR|ERR__ERROR)_/.test(String(error.code));
}
