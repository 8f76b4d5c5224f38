import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { DocumentRefused } from '../../errors.ts';
import { type Archive, inside } from '../archive.ts';
import { isArticleEntry } from '../article-file.ts';
import type { Document } from '../document.ts';
import { broken } from './broken.ts';
import { expansion } from './expansion.ts';

/** The files of a ZIP archive, in the order of its directory. */
export const zip: Archive = {
  name: 'ZIP',
  accepts: ([p, k, third, fourth]) =>
    p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)),
  async *documents(document, signal) {
    if (document.file !== undefined) {
      yield* entriesOf(document.file.path, document);
      return;
    }
    // Its directory stands at its end: what comes as a stream is kept on disk meanwhile.
    const folder = await mkdtemp(join(tmpdir(), 'whomet-'));
    try {
      const file = join(folder, 'archive.zip');
      await pipeline(document.bytes(signal), createWriteStream(file));
      yield* entriesOf(file, document);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function* entriesOf(file: string, document: Document): AsyncGenerator<Document> {
  const archive = await orRefused(document, () => openPromise(file, { autoClose: false }));
  try {
    const entries = archive.eachEntry();
    for (;;) {
      const next = await orRefused(document, () => entries.next());
      if (next.done === true) return;
      if (isArticleEntry(next.value.fileName)) yield entryDocument(next.value, archive, document);
    }
  } finally {
    archive.close();
  }
}

function entryDocument(entry: Entry, archive: ZipFile, document: Document): Document {
  const where = inside(document, entry.fileName);
  return {
    where,
    name: entry.fileName.slice(entry.fileName.lastIndexOf('/') + 1),
    mediaTypeHint: null,
    async *bytes() {
      if (entry.isEncrypted()) throw new DocumentRefused(where, 'expected a file that is not encrypted');
      const count = expansion(where);
      count.packed(entry.compressedSize);
      try {
        for await (const chunk of await archive.openReadStreamPromise(entry)) {
          count.unpacked(chunk.length);
          yield chunk;
        }
      } catch (cause) {
        throw broken(cause, where, 'ZIP');
      }
    },
  };
}

async function orRefused<T>({ where }: Document, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw broken(cause, where, 'ZIP');
  }
}
