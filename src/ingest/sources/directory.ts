import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isArticleFile } from '../article-file.ts';
import type { Document } from '../document.ts';
import { type Refused, refusedBy } from '../refused.ts';
import { fileDocument } from './file.ts';

/**
 * The article files of a directory and its subdirectories, by name (see {@link isArticleFile}).
 * Hidden entries are skipped. Links are followed; a directory that a path leads back into is not entered again.
 */
export async function* directoryDocuments(
  path: string,
  signal?: AbortSignal,
  above: readonly string[] = [],
): AsyncGenerator<Document | Refused> {
  signal?.throwIfAborted();
  try {
    const real = await realpath(path);
    if (above.includes(real)) return;
    for (const name of (await readdir(path)).sort()) {
      if (!name.startsWith('.')) yield* entryDocuments(join(path, name), name, signal, [...above, real]);
    }
  } catch (error) {
    signal?.throwIfAborted();
    yield refusedBy(error, path);
  }
}

async function* entryDocuments(
  path: string,
  name: string,
  signal: AbortSignal | undefined,
  above: readonly string[],
): AsyncGenerator<Document | Refused> {
  const isArticle = isArticleFile(name);
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* directoryDocuments(path, signal, above);
    else if (isArticle) yield fileDocument(path, found.size);
  } catch (error) {
    signal?.throwIfAborted();
    // A dead link is worth a word only where it would have been read.
    if (isArticle) yield refusedBy(error, path);
  }
}
