import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { WhometError } from '../../../errors.ts';
import type { Engine } from '../../store.ts';
import { Connection } from './connection.ts';
import { openFile, openForReading } from './open-file.ts';
import { openReaderPool } from './readers/reader-pool.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { SqliteStore } from './sqlite-store.ts';

const SCHEME = 'sqlite:';

/** Stores in one file, without a server: `sqlite:PATH`, relative to the working directory or absolute. */
export const sqliteEngine: Engine = {
  schemes: [SCHEME],
  urlForm: 'sqlite:PATH',
  isEmbedded: true,
  async open(url, { create = true, readers = 0 }) {
    const path = pathOf(url);
    if (!create && !existsSync(path))
      throw new WhometError('STORE_UNREACHABLE', `${url}: expected a store, but there is none: ingest articles first`);
    const writer = new Connection(await openFile(path, url), url);
    try {
      return new SqliteStore(
        readers > 0 ? openReaderPool({ path, where: url }, readers) : readerHere(path, url),
        writer,
      );
    } catch (error) {
      writer[Symbol.dispose]();
      throw error;
    }
  },
};

function readerHere(path: string, url: string): SqliteReader {
  return new SqliteReader(new Connection(openForReading(path, url), url));
}

function pathOf(url: string): string {
  const path = url.slice(SCHEME.length);
  if (!url.startsWith(SCHEME) || path === '' || path === ':memory:') {
    throw new WhometError('BAD_USAGE', `store URL "${url}": expected sqlite:PATH, the path of a file`);
  }
  return resolve(path);
}
