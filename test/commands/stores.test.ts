import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep } from '../../src/graph/engines/sqlite/keep.ts';
import { runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const NEWER_FORMAT = 99;

describe.concurrent('a store that can not be used is one line of error, status 1, and stays as it is:', () => {
  let directory: TempDirectory;
  let cwd: string;
  beforeAll(async () => {
    directory = await tempDirectory({ 'articles.jsonl': jsonLines(ARTICLES), 'notes.txt': 'Some notes.\n' });
    cwd = directory.path;
    await runCli(['ingest', 'articles.jsonl', '--store', 'sqlite:newer.db'], { cwd });
    using newer = closing(keep(new Database(join(cwd, 'newer.db'))));
    newer.database.exec(`PRAGMA user_version = ${NEWER_FORMAT}`);
    using foreign = closing(keep(new Database(join(cwd, 'foreign.db'))));
    foreign.database.exec('CREATE TABLE notes (text TEXT)');
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  it.each([
    [
      'a server that does not answer',
      'bolt://user:secret@127.0.0.1:1',
      /bolt:\/\/127\.0\.0\.1:1: expected a Neo4j database that answers/,
    ],
    [
      'a path that can not be written',
      'sqlite:notes.txt/graph.db',
      /sqlite:notes\.txt\/graph\.db: can't be opened for writing/,
    ],
    [
      'a file that is no store',
      'sqlite:notes.txt',
      /sqlite:notes\.txt: the file is no SQLite database; expected a store of whomet/,
    ],
    [
      'a database of another program',
      'sqlite:foreign.db',
      /sqlite:foreign\.db: the file is a SQLite database of another program; expected/,
    ],
    [
      'a store that a newer version wrote',
      'sqlite:newer.db',
      /sqlite:newer\.db: written by a newer whomet \(store format 99, this one knows up to \d+\)/,
    ],
  ])('%s', async (_, store, message) => {
    const files = ['notes.txt', 'foreign.db', 'newer.db'];
    const contents = () => files.map((name) => readFileSync(join(cwd, name)));
    const before = contents();
    const { status, out, err } = await runCli(['ingest', 'articles.jsonl', '--store', store], { cwd });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^whomet: [^\n]+\n$/);
    expect(err).not.toContain('secret');
    expect(contents()).toEqual(before);
  });
});

function closing(database: Database.Database): Disposable & { readonly database: Database.Database } {
  return { database, [Symbol.dispose]: () => database.close() };
}
