import { stat } from 'node:fs/promises';
import { refusedBy } from '../refused.ts';
import type { Source } from '../source.ts';
import { directoryDocuments } from './directory.ts';
import { fileDocument } from './file.ts';

/** Whatever stands at the path: a file is taken whatever its name, a directory with all its article files. */
export function pathSource(path: string): Source {
  return {
    name: path,
    isOfFiles: true,
    async *documents(signal) {
      try {
        const found = await stat(path);
        if (found.isDirectory()) yield* directoryDocuments(path, signal);
        else yield fileDocument(path, found.size);
      } catch (error) {
        signal?.throwIfAborted();
        yield refusedBy(error, path);
      }
    },
  };
}
