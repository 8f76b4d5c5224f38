import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Selection } from '../../../src/graph/query.ts';
import type { AggregateQuery } from '../../../src/graph/query-aggregates.ts';
import { parseSearch } from '../../../src/graph/search/index.ts';
import type { GraphReader, GraphStore } from '../../../src/graph/store.ts';
import { cancellingConforms } from '../../support/conformance/cancelling.ts';
import { edge, node, put } from '../../support/graph-fixture.ts';
import { writeSmallGraph } from '../../support/small-graph/index.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';
import { idsOf, pageOf, type TestDatabase, WHOLE } from '../../support/test-database.ts';

const LINK = { edge: 'PARTICIPATED_IN', shared: 'Meeting' } as const;
const byDate = { key: 'byDate', direction: 'desc' } as const;

/** One read of each sort, of a graph with these two people. */
const READS: readonly ((reader: GraphReader) => Promise<unknown>)[] = [
  (reader) =>
    reader.select([
      { kinds: ['Person'], page: WHOLE, count: true },
      {
        kinds: ['Meeting'],
        order: byDate,
        page: { size: 2, from: 'start' },
        nest: { people: { kinds: ['Person'], via: { edge: 'PARTICIPATED_IN', direction: 'in' }, page: WHOLE } },
      },
    ]),
  (reader) =>
    reader.counterparts([
      {
        ...LINK,
        parent: 'person_rubio',
        kinds: ['Person'],
        measure: 'date',
        orderBy: 'count',
        direction: 'desc',
        page: WHOLE,
      },
    ]),
  (reader) =>
    reader.paths([
      {
        ...LINK,
        from: 'person_rubio',
        to: 'person_lavrov',
        through: ['Person'],
        order: 'byDate',
        maxLinks: 3,
        first: 5,
      },
    ]),
  (reader) =>
    reader.neighbourhoods([{ ...LINK, centre: 'person_rubio', kinds: ['Person'], depth: 2, first: 5, maxNodes: 9 }]),
  (reader) => reader.search([{ kinds: ['Person', 'Meeting'], terms: parseSearch('rubio'), page: WHOLE, count: true }]),
  (reader) => reader.aggregate([{ kind: 'Meeting', by: [{ prop: 'status' }], orderBy: 'count', size: 9 }]),
];

/** Every two of a crowd: some seconds. */
const PAIRS: AggregateQuery = {
  kind: 'Meeting',
  by: [{ path: [{ edge: 'PARTICIPATED_IN', direction: 'in', to: 'Person' }], value: 'id', pairs: true }],
  orderBy: 'count',
  size: 1,
};
const CROWD = 2_500;
/** The meeting of each of them, with the first by id who takes part. */
const first = { size: 1, from: 'start' } as const;
const ALL_OF_EACH: Selection = {
  kinds: ['Person'],
  page: { size: CROWD, from: 'start' },
  nest: {
    meetings: {
      kinds: ['Meeting'],
      via: { edge: 'PARTICIPATED_IN', direction: 'out' },
      page: first,
      nest: { people: { kinds: ['Person'], via: { edge: 'PARTICIPATED_IN', direction: 'in' }, page: first } },
    },
  },
};
/** A thread that doesn't end a read is replaced after a second. */
const SOON_MS = 900;

describe('a SQLite store that is read in threads', { timeout: 60_000 }, () => {
  cancellingConforms(() => sqliteDatabase({ readers: 1 }));

  it('gives what it gives in the thread of who asks', async () => {
    await using database = await sqliteDatabase();
    await using here = await database.open();
    await writeSmallGraph(here);
    await using apart = await database.open({ readers: 2 });
    for (const read of READS) expect(await read(apart)).toEqual(await read(here));
  });

  it('tells of a wrong cursor as it does in the thread of who asks', async () => {
    await using database = await sqliteDatabase({ readers: 1 });
    await using store = await database.open();
    const wrong = pageOf(store, { kinds: ['Person'], page: { ...WHOLE, after: 'nonsense' } });
    await expect(wrong).rejects.toMatchObject({ name: 'WhometError', code: 'BAD_CURSOR' });
  });

  it('tells at once of what it has written, in whichever thread', async () => {
    await using database = await sqliteDatabase({ readers: 3 });
    await using store = await database.open();
    for (let count = 1; count <= 20; count++) {
      await put(store, [node('Person', `person_${count}`)]);
      const pages = await Promise.all([1, 2, 3].map(() => pageOf(store, { kinds: ['Person'], page: WHOLE })));
      expect(pages.map(({ rows }) => rows.length)).toEqual([count, count, count]);
    }
  });

  it('answers what was asked before it is closed, and nothing after', async () => {
    await using database = await sqliteDatabase({ readers: 1 });
    const store = await database.open();
    const asked = pageOf(store, { kinds: ['Person'], page: WHOLE });
    await store[Symbol.asyncDispose]();
    expect(idsOf(await asked)).toEqual([]);
    const late = pageOf(store, { kinds: ['Person'], page: WHOLE });
    await expect(late).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  describe('while a read takes long', () => {
    let database: TestDatabase;
    let store: GraphStore;
    beforeAll(async () => {
      database = await sqliteDatabase();
      store = await database.open({ readers: 2 });
      const crowd = Array.from({ length: CROWD }, (_, at) => node('Person', `person_${at}`));
      const attendance = crowd.map(({ id }) => edge('PARTICIPATED_IN', id, 'meeting_crowd'));
      await put(store, [node('Meeting', 'meeting_crowd'), ...crowd], attendance);
    });
    afterAll(async () => {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    });
    const person = { kinds: ['Person'], page: { size: 1, from: 'start' } } as const;

    it('goes on answering others, and writes', async () => {
      const stop = new AbortController();
      let isOver = false;
      const long = store.aggregate([PAIRS], stop.signal).finally(() => {
        isOver = true;
      });
      for (let count = 0; count < 50; count++) expect(idsOf(await pageOf(store, person))).toEqual(['person_0']);
      await put(store, [node('Place', 'place_1')]);
      expect(idsOf(await pageOf(store, { kinds: ['Place'], page: WHOLE }))).toEqual(['place_1']);
      expect(isOver).toBe(false);
      stop.abort(new Error('enough'));
      await expect(long).rejects.toThrow('enough');
    });

    it.each([
      ['a count of pairs', (reader: GraphReader, signal: AbortSignal) => reader.aggregate([PAIRS], signal)],
      [
        'lists on the rows of lists',
        (reader: GraphReader, signal: AbortSignal) => reader.select([ALL_OF_EACH], signal),
      ],
    ])('ends %s in the store soon after it is aborted', async (_, read) => {
      await using alone = await database.open({ readers: 1 });
      await pageOf(alone, person);
      const long = read(alone, AbortSignal.timeout(200));
      await expect(long).rejects.toMatchObject({ name: 'TimeoutError' });
      const aborted = performance.now();
      expect(idsOf(await pageOf(alone, person))).toEqual(['person_0']);
      expect(performance.now() - aborted).toBeLessThan(SOON_MS);
    });
  });
});
