import { createGunzip } from 'node:zlib';
import type { Archive } from '../archive.ts';
import { decompressed } from './decompressed.ts';
import { unpackedName } from './unpacked-name.ts';

/** One document, compressed whole or in parts that follow each other. @see https://www.rfc-editor.org/rfc/rfc1952 */
export const gzip: Archive = {
  name: 'gzip',
  accepts: ([first, second]) => first === 0x1f && second === 0x8b,
  async *documents(document) {
    yield {
      ...document,
      name: unpackedName(document.name),
      mediaTypeHint: null,
      file: undefined,
      bytes: (signal) =>
        decompressed(document.bytes(signal), createGunzip(), { where: document.where, format: 'gzip' }),
    };
  },
};
