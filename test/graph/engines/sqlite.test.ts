import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteEngine } from '../../../src/graph/engines/sqlite/index.ts';
import { keep } from '../../../src/graph/engines/sqlite/keep.ts';
import { STORE_FORMAT } from '../../../src/graph/model/index.ts';
import type { Selection } from '../../../src/graph/query.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { differential, engineSide, referenceSide } from '../../support/differential.ts';
import { edge, node, put, write } from '../../support/graph-fixture.ts';
import { referenceReader } from '../../support/reference-reader.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';
import { storeConformance } from '../../support/store-conformance.ts';
import { type TempDirectory, tempDirectory } from '../../support/temp-directory.ts';
import { idsOf, pageOf, WHOLE } from '../../support/test-database.ts';

function openStore(path: string): Promise<GraphStore> {
  return sqliteEngine.open(`sqlite:${path}`, { password: null });
}

storeConformance('SQLite', sqliteDatabase);
differential('SQLite and the documentation', engineSide(sqliteDatabase), referenceSide);

/** Who takes part, then who takes part with them, so many times. */
function partiesOf(times: number): NonNullable<Selection['nest']> {
  if (times === 0) return {};
  const party = {
    kinds: ['Person', 'Organization', 'Place'],
    via: { edge: 'TAKEN_BY', direction: 'out' },
    page: WHOLE,
    nest: partiesOf(times - 1),
  } as const;
  const parts = {
    kinds: ['Participation'],
    via: { edge: 'HAS_PARTICIPATION', direction: 'out' },
    page: WHOLE,
  } as const;
  const meetings = { kinds: ['Meeting'], via: { edge: 'PARTICIPATED_IN', direction: 'out' }, page: WHOLE } as const;
  return { meetings: { ...meetings, nest: { parts: { ...parts, nest: { party } } } } };
}

it.each([1, 2, 5])('gives lists on nodes of several kinds, %i times one below the other', async (times) => {
  const parties = [node('Person', 'person_1'), node('Organization', 'organization_1'), node('Place', 'place_1')];
  const parts = parties.map((_, at) => node('Participation', `participation_${at}`));
  const graph = {
    nodes: [...parties, ...parts, node('Meeting', 'meeting_1')],
    edges: [
      ...parties.map(({ id }) => edge('PARTICIPATED_IN', id, 'meeting_1')),
      ...parts.map(({ id }) => edge('HAS_PARTICIPATION', 'meeting_1', id)),
      ...parts.map(({ id }, at) => edge('TAKEN_BY', id, parties[at]?.id ?? '')),
    ],
  };
  await using side = await engineSide(sqliteDatabase)();
  const asked: readonly Selection[] = [{ kinds: ['Place'], page: WHOLE, nest: partiesOf(times) }];
  const found = await (await side.load(graph)).select(asked);
  expect(found).toEqual(await referenceReader(graph).select(asked));
  expect(JSON.stringify(found).split('"place_1"').length).toBeGreaterThan(2 ** times);
});

describe('a SQLite file', () => {
  let directory: TempDirectory;
  let folder = '';
  let path = '';
  beforeEach(async () => {
    directory = await tempDirectory();
    folder = directory.path;
    path = join(folder, 'graph.sqlite');
  });
  afterEach(() => directory[Symbol.asyncDispose]());

  const people = { kinds: ['Person'], page: WHOLE } as const;

  async function makeStore(): Promise<void> {
    await using store = await openStore(path);
    await put(store, [node('Person', 'person_1')]);
  }

  /** Opening it fails so, and changes nothing in the folder. */
  async function expectRefused(code: string, message: RegExp): Promise<void> {
    const before = await snapshot();
    await expect(openStore(path)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await snapshot()).toEqual(before);
  }

  async function snapshot(): Promise<readonly unknown[]> {
    const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
    return Promise.all(files.map(async ({ name }) => [name, await readFile(join(folder, name))]));
  }

  it('is made with the directories that it needs', async () => {
    path = join(folder, 'not', 'yet', 'there.sqlite');
    await makeStore();
    await using store = await openStore(path);
    expect(idsOf(await pageOf(store, people))).toEqual(['person_1']);
  });

  it('stands alone once its store is closed', async () => {
    await makeStore();
    expect(await readdir(folder)).toEqual(['graph.sqlite']);
  });

  it('may be an empty one that something else has made', async () => {
    await writeFile(path, '');
    await makeStore();
    await using store = await openStore(path);
    expect(idsOf(await pageOf(store, people))).toEqual(['person_1']);
  });

  it.each(['sqlite:', 'sqlite::memory:', 'sqlit:/tmp/x'])('is not what %s means', async (url) => {
    await expect(sqliteEngine.open(url, { password: null })).rejects.toMatchObject({ code: 'BAD_USAGE' });
  });

  it('of a newer whomet is refused and left as it is', async () => {
    await makeStore();
    const database = keep(new Database(path));
    database.exec('PRAGMA journal_mode = DELETE');
    database.exec(`PRAGMA user_version = ${STORE_FORMAT + 1}`);
    database.close();
    await expectRefused('STORE_NEWER', /update whomet/);
  });

  it('of an older format, or whose kinds of nodes were numbered otherwise, is refused', async () => {
    await makeStore();
    const database = keep(new Database(path));
    const numbered = "UPDATE sqlite_schema SET sql = replace(sql, '% 32 = 1)', '% 32 = 2)') WHERE name = 'Person'";
    database.unsafeMode();
    database.exec(`PRAGMA writable_schema = ON; ${numbered}; PRAGMA writable_schema = OFF`);
    await expect(openStore(path)).rejects.toMatchObject({ code: 'STORE_BROKEN' });
    database.exec(`PRAGMA user_version = ${STORE_FORMAT - 1}`);
    await expect(openStore(path)).rejects.toMatchObject({ code: 'STORE_BROKEN' });
    database.close();
  });

  it('takes no edge to what is not there, nor the transaction that writes it', async () => {
    await makeStore();
    await using store = await openStore(path);
    const dangling = put(store, [node('Person', 'person_2')], [edge('PARTICIPATED_IN', 'person_1', 'meeting_1')]);
    await expect(dangling).rejects.toThrow(/meeting_1: expected both to be there/);
    expect(idsOf(await pageOf(store, people))).toEqual(['person_1']);
  });

  it('of another program is refused and left as it is', async () => {
    const database = keep(new Database(path));
    database.exec('CREATE TABLE cookies (name TEXT)');
    database.close();
    await expectRefused('STORE_BROKEN', /another program/);
  });

  it('that is no database is refused and left as it is', async () => {
    await writeFile(path, 'Dear diary, today nobody met anybody.');
    await expectRefused('STORE_BROKEN', /no SQLite database/);
  });

  it('whose tables are not the expected ones is refused', async () => {
    await makeStore();
    const database = keep(new Database(path));
    database.exec('DROP TABLE "Person"');
    database.close();
    await expect(openStore(path)).rejects.toMatchObject({ code: 'STORE_BROKEN' });
  });

  it('whose pages are damaged is called so', async () => {
    await makeStore();
    const file = await open(path, 'r+');
    const { size } = await file.stat();
    await file.write(Buffer.alloc(size - 100, 0xff), 0, size - 100, 100);
    await file.close();
    await expect(openStore(path)).rejects.toMatchObject({ code: 'STORE_BROKEN' });
  });

  it('cannot be where a directory is, or under a file', async () => {
    await mkdir(path);
    await expectRefused('STORE_UNREACHABLE', /EISDIR/);
    await writeFile(join(folder, 'file'), 'x');
    path = join(folder, 'file', 'graph.sqlite');
    await expectRefused('STORE_UNREACHABLE', /ENOTDIR|EEXIST/);
  });

  it.runIf(existsSync('/proc/self'))('cannot be where no directory can be made', async () => {
    path = '/proc/whomet/graph.sqlite';
    await expectRefused('STORE_UNREACHABLE', /ENOENT|EACCES/);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be written is unreachable', async () => {
    await makeStore();
    await chmod(path, 0o444);
    await expectRefused('STORE_UNREACHABLE', /EACCES/);
  });

  it('cannot be asked once its store is closed', async () => {
    const store = await openStore(path);
    await store[Symbol.asyncDispose]();
    await expect(store.select([people])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(put(store, [])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('is written by two processes at once, neither of which loses a write', async () => {
    const script = fileURLToPath(new URL('../../support/increment-in-process.ts', import.meta.url));
    const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, `sqlite:${path}`, '25']);
    await Promise.all([run(), run()]);
    await using store = await openStore(path);
    const rules = await store.transact((transaction) => transaction.nodes('Rules', ['rules_current']));
    expect(rules.map(({ props }) => props.version)).toEqual([50]);
  });

  it('keeps nothing of a transaction in which a write failed, even where the work goes on', async () => {
    await using store = await openStore(path);
    const broken = node('Person', 'person_2', { name: null } as never);
    const work = store.transact(async (transaction) => {
      const writes = { unlink: [], drop: [], put: [node('Person', 'person_1'), broken], link: [] };
      await expect(transaction.write(writes)).rejects.toThrow('NOT NULL');
      await expect(transaction.write({ ...writes, put: [] })).rejects.toThrow('NOT NULL');
    });
    await expect(work).rejects.toThrow('NOT NULL');
    expect(idsOf(await pageOf(store, people))).toEqual([]);
  });

  it('takes nothing from a transaction that is over', async () => {
    await using store = await openStore(path);
    const late = await store.transact(async (transaction) => ({ transaction }));
    await expect(late.transaction.nodes('Person', [])).rejects.toThrow('it is over');
    await write(store, { put: [node('Person', 'person_1')] });
    expect(idsOf(await pageOf(store, people))).toEqual(['person_1']);
  });
});
