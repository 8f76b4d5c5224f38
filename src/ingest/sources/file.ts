import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Document } from '../document.ts';

/** The file of that size, in bytes, as a document; opened when it is read. */
export function fileDocument(path: string, size: number): Document {
  return {
    where: path,
    name: basename(path),
    mediaTypeHint: null,
    file: { path, size },
    bytes: (signal) => createReadStream(path, { signal }),
  };
}
