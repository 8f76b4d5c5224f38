import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { messageOf, WhometError } from '../../../errors.ts';
import { STORE_FORMAT } from '../../model/index.ts';
import { storeError } from './connection.ts';
import { keep } from './keep.ts';
import { schemaStatements } from './tables.ts';
import { whileBusy } from './while-busy.ts';

/** Marks a SQLite file as ours: `whom` in ASCII. */
const APPLICATION_ID = 0x77686f6d;

/** @see https://www.sqlite.org/fileformat2.html#the_database_header */
const HEADER = { size: 100, magic: 'SQLite format 3\0', applicationIdAt: 68 } as const;

/** Ids are hashes, so that a batch writes all over the file: what it touches should fit, or pages are read and logged again and again. */
const WRITER_CACHE_KIB = 64 * 1024;
/** Of each reader, as far as the file has pages: what walks go through again and again is then not asked of the system. */
const READER_CACHE_KIB = 64 * 1024;
/** What a reader sees of the file in memory, rather than to copy it page by page: a third less time, for what is read all over it. As much as SQLite maps. */
const READER_MAPPED_BYTES = 0x7fff0000;
/** Pages of 4 KiB in the log before they are brought into the file: a page that several batches write is then brought there once. */
const PAGES_A_CHECKPOINT = 8192;
/** What a large transaction has made of the log is given back. */
const MOST_IDLE_LOG_BYTES = 64 * 1024 * 1024;

/** How long a statement waits for a lock that no writer holds for long: one of recovery, or of a closing checkpoint. */
const LOCK_WAIT_MS = 5000;

/**
 * Opens the file for writing, making it, its directories and its schema where they are absent. A file that isn't ours stays as it is.
 *
 * @throws WhometError STORE_UNREACHABLE, STORE_NEWER, STORE_BROKEN.
 */
export async function openFile(path: string, where: string): Promise<Database.Database> {
  inspect(path, where);
  const database = mapped(where, () => keep(new Database(path, { timeout: LOCK_WAIT_MS })));
  try {
    await whileBusy(() => mapped(where, () => setUp(database, where)));
    // From here on a writer waits without holding the thread.
    database.exec('PRAGMA busy_timeout = 0');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens the file, which stands, for reading. */
export function openForReading(path: string, where: string): Database.Database {
  return mapped(where, () => {
    const database = keep(new Database(path, { readonly: true, timeout: LOCK_WAIT_MS }));
    database.exec(`PRAGMA cache_size = -${READER_CACHE_KIB}`);
    database.exec(`PRAGMA mmap_size = ${READER_MAPPED_BYTES}`);
    return database;
  });
}

/** Looks at the file without SQLite, which would change it or put its own files beside it. */
function inspect(path: string, where: string): void {
  let header: Buffer | null;
  try {
    makeDirectory(dirname(path));
    if (!statSync(dirname(path)).isDirectory()) throw new Error(`ENOTDIR: ${dirname(path)} is no directory`);
    accessSync(dirname(path), constants.W_OK);
    header = readHeader(path);
  } catch (error) {
    throw new WhometError('STORE_UNREACHABLE', `${where}: can't be opened for writing (${messageOf(error)})`, {
      cause: error,
    });
  }
  if (header === null) return;
  const isSqlite = header.toString('latin1', 0, HEADER.magic.length) === HEADER.magic;
  const isOurs =
    isSqlite && header.length === HEADER.size && header.readInt32BE(HEADER.applicationIdAt) === APPLICATION_ID;
  if (isOurs) return;
  const what = isSqlite ? 'a SQLite database of another program' : 'no SQLite database';
  throw new WhometError(
    'STORE_BROKEN',
    `${where}: the file is ${what}; expected a store of whomet, or a path where there is no file yet`,
  );
}

// Not `recursive`: under /proc, and where else a directory that stands refuses new ones as absent, Node 20 then never returns.
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(path)) throw error;
  }
}

/** The first bytes of the file; null where it is empty or absent. */
function readHeader(path: string): Buffer | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return null;
  accessSync(path, constants.R_OK | constants.W_OK);
  const file = openSync(path, 'r+');
  try {
    const header = Buffer.alloc(HEADER.size);
    const length = readSync(file, header, 0, HEADER.size, 0);
    return length === 0 ? null : header.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function setUp(database: Database.Database, where: string): void {
  if (isBlank(database)) database.transaction(() => createSchema(database)).immediate();
  checkFormat(database, where);
  database.exec('PRAGMA journal_mode = WAL');
  // Each commit is on the disk before it is acknowledged: NORMAL would lose the last ones in a power cut.
  database.exec('PRAGMA synchronous = FULL');
  database.exec(`PRAGMA cache_size = -${WRITER_CACHE_KIB}`);
  // What a statement that sets off triggers would need to undo itself is little, but more than SQLite keeps out of a file by itself.
  database.exec('PRAGMA temp_store = MEMORY');
  database.exec(`PRAGMA wal_autocheckpoint = ${PAGES_A_CHECKPOINT}`);
  database.exec(`PRAGMA journal_size_limit = ${MOST_IDLE_LOG_BYTES}`);
}

function isBlank(database: Database.Database): boolean {
  return keep(database.prepare('SELECT count(*) FROM sqlite_schema').pluck()).get() === 0;
}

function createSchema(database: Database.Database): void {
  // Another process may have been first.
  if (!isBlank(database)) return;
  for (const statement of schemaStatements()) database.exec(statement);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`PRAGMA user_version = ${STORE_FORMAT}`);
}

function checkFormat(database: Database.Database, where: string): void {
  const format = Number(keep(database.prepare('PRAGMA user_version').pluck()).get());
  if (format > STORE_FORMAT) {
    throw new WhometError(
      'STORE_NEWER',
      `${where}: written by a newer whomet (store format ${format}, this one knows up to ${STORE_FORMAT}); update whomet, or open another store`,
    );
  }
  const present = new Set(keep(database.prepare('SELECT sql FROM sqlite_schema').pluck()).all());
  if (format < STORE_FORMAT || !schemaStatements().every((statement) => present.has(statement))) {
    throw new WhometError(
      'STORE_BROKEN',
      `${where}: its tables are not those of store format ${STORE_FORMAT}; restore it from a backup, or ingest into a new store`,
    );
  }
}

function mapped<T>(where: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw storeError(where, error);
  }
}
