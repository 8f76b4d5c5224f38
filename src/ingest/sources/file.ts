import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Document } from '../document.ts';

/** The file as a document; opened when it is read. */
export function fileDocument(path: string): Document {
  return {
    where: path,
    name: basename(path),
    mediaTypeHint: null,
    file: path,
    bytes: (signal) => createReadStream(path, { signal }),
  };
}
