import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { neo4jEngine } from '../../../src/graph/engines/neo4j/index.ts';
import { openStore } from '../../../src/graph/engines/neo4j/open-store.ts';
import { selectPages } from '../../../src/graph/engines/neo4j/select-pages.ts';
import type { Selection } from '../../../src/graph/query.ts';
import type { AggregateQuery } from '../../../src/graph/query-aggregates.ts';
import { emptyNeo4j, plainDriver } from '../../support/empty-neo4j.ts';
import { edge, node, put } from '../../support/graph-fixture.ts';
import { writeSmallGraph } from '../../support/small-graph/index.ts';

const CROWD = 2_500;
const PAIRS: AggregateQuery = {
  kind: 'Meeting',
  by: [{ path: [{ edge: 'PARTICIPATED_IN', direction: 'in', to: 'Person' }], value: 'id', pairs: true }],
  orderBy: 'count',
  size: 1,
};

const WHOLE = { size: 100, from: 'start' } as const;

/** What only Neo4j has: a server, users, a browser to look into it. */
export function neo4jItself(url: string): void {
  const driver = plainDriver(url);
  const ask = async (statement: string) =>
    (await driver.executeQuery(statement)).records.map((record) => record.toObject());

  describe('Neo4j itself', () => {
    beforeEach(() => emptyNeo4j(url));
    afterAll(() => driver.close());

    it.skipIf(new URL(url).password === '')(
      'refuses a wrong password as STORE_DENIED, without telling it',
      async () => {
        const wrong = Object.assign(new URL(url), { username: 'nobody', password: 'wrong-password' }).href;
        const opened = neo4jEngine.open(wrong, { password: null });
        await expect(opened).rejects.toMatchObject({
          code: 'STORE_DENIED',
          message: expect.not.stringContaining('wrong-password'),
        });
      },
    );

    it('takes the password from the options where the URL has none', async () => {
      const { password } = new URL(url);
      const without = Object.assign(new URL(url), { password: '' }).href;
      await using store = await neo4jEngine.open(without, { password: decodeURIComponent(password) });
      expect(await store.select([{ kinds: ['Person'], page: WHOLE }])).toMatchObject([{ rows: [] }]);
    });

    it('is STORE_UNREACHABLE, and worth another try, where nothing listens', async () => {
      // Nothing listens on port 1, which is reserved.
      const opened = neo4jEngine.open('bolt://127.0.0.1:1', { password: null });
      await expect(opened).rejects.toMatchObject({ code: 'STORE_UNREACHABLE', retriable: true });
    });

    it('is STORE_UNREACHABLE where the server has no such database', async () => {
      const opened = neo4jEngine.open(Object.assign(new URL(url), { pathname: '/nosuch' }).href, { password: null });
      await expect(opened).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    });

    it('answers over routing URLs as over direct ones', async () => {
      const routed = url.replace('bolt://', 'neo4j://');
      await using store = await neo4jEngine.open(routed, { password: null });
      await put(store, [node('Name', 'name_a')]);
      expect(await store.select([{ kinds: ['Name'], page: WHOLE }])).toMatchObject([
        { rows: [{ node: { id: 'name_a' } }] },
      ]);
    });

    it('refuses a store that a newer whomet wrote, and leaves it as it was', async () => {
      await ask("CREATE (:WhometStore {id: 'store', format: 999})");
      await expect(neo4jEngine.open(url, { password: null })).rejects.toMatchObject({ code: 'STORE_NEWER' });
      expect(await ask('MATCH (n) RETURN properties(n) AS props')).toEqual([{ props: { id: 'store', format: 999 } }]);
    });

    it('leaves no trace of a transaction that writes nothing', async () => {
      await using store = await neo4jEngine.open(url, { password: null });
      const all = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS props';
      const before = await ask(all);
      await store.transact(async () => undefined);
      expect(await ask(all)).toEqual(before);
    });

    it('reads well in its own browser: one label, plain names, whole numbers, lists', async () => {
      await using store = await neo4jEngine.open(url, { password: null });
      await writeSmallGraph(store);
      const path =
        "(p:Person {id: 'person_rubio'})-[:PARTICIPATED_IN]->(m:Meeting {id: 'meeting_malaysia'})-[:HELD_IN]->(pl:Place)";
      const types = 'm.articleCount IS :: INTEGER AS whole, p.countryCodes IS :: LIST<STRING NOT NULL> AS list';
      expect(await ask(`MATCH ${path} RETURN labels(p) AS labels, p.name AS name, pl.name AS place, ${types}`)).toEqual(
        [{ labels: ['Person'], name: 'Marco Rubio', place: 'Kuala Lumpur', whole: true, list: true }],
      );
    });

    it('sends one statement for all levels, whatever the number and the shapes of the selections', async () => {
      await using store = await openStore(url, { password: null });
      await writeSmallGraph(store);
      const parties = {
        kinds: ['Person', 'Place'],
        via: { edge: 'INVOLVED_IN', direction: 'in' },
        page: WHOLE,
      } as const;
      const selections: readonly Selection[] = [
        { kinds: ['Meeting'], page: WHOLE, count: true, nest: { parties } },
        {
          kinds: ['Meeting'],
          order: { key: 'byDate', direction: 'desc' },
          page: { size: 2, from: 'end' },
          nest: { parties },
        },
        { kinds: ['Person'], where: { prop: 'name', op: 'startsWith', value: 'M' }, page: WHOLE },
      ];
      let statements = 0;
      const [meetings] = await selectPages((statement, parameters) => {
        statements++;
        return store.run(statement, parameters);
      }, selections);
      expect(meetings?.rows.flatMap((row) => row.nested.parties?.rows ?? []).length).toBeGreaterThan(
        meetings?.rows.length ?? 0,
      );
      expect(statements).toBe(1);
    });

    it('ends in the database what an aborted read still runs', async () => {
      await using store = await neo4jEngine.open(url, { password: null });
      const people = Array.from({ length: CROWD }, (_, at) => node('Person', `person_${at}`));
      await put(
        store,
        [node('Meeting', 'meeting_crowd'), ...people],
        people.map(({ id }) => edge('PARTICIPATED_IN', id, 'meeting_crowd')),
      );
      const stop = new AbortController();
      const reason = new RangeError('on purpose');
      // Every two of the crowd: some seconds.
      const pairs = expect(store.aggregate([PAIRS], stop.signal)).rejects.toBe(reason);
      const statements = 'SHOW TRANSACTIONS YIELD currentQuery AS text';
      const running = () =>
        ask(`${statements} WHERE text CONTAINS 'PARTICIPATED_IN' AND NOT text CONTAINS 'SHOW' RETURN text`);
      await expect.poll(running, { timeout: 5_000 }).toHaveLength(1);
      stop.abort(reason);
      await pairs;
      await expect.poll(running, { timeout: 1_000 }).toEqual([]);
      expect(await store.select([{ kinds: ['Meeting'], page: WHOLE }])).toMatchObject([{ rows: [{}] }]);
    });

    it('is STORE_REFUSED what it cannot hold, and STORE_BROKEN what it cannot read', async () => {
      await using store = await openStore(url, { password: null });
      const endless = put(store, [node('Person', 'person_a', { byName: 'a'.repeat(100_000) })]);
      await expect(endless).rejects.toMatchObject({ code: 'STORE_REFUSED' });
      await expect(store.run('RETURN 1 +', {})).rejects.toMatchObject({ code: 'STORE_BROKEN' });
    });

    it('refuses an edge whose end is not there, and writes nothing of the transaction, even where the work goes on', async () => {
      await using store = await neo4jEngine.open(url, { password: null });
      const dangling = put(store, [node('Person', 'person_a')], [edge('KNOWN_AS', 'person_a', 'name_missing')]);
      await expect(dangling).rejects.toThrow('expected 1 rows');
      const goingOn = store.transact(async (transaction) => {
        const nothing = { unlink: [], drop: [], put: [], link: [] };
        await transaction.write({ ...nothing, link: [edge('KNOWN_AS', 'person_a', 'name_missing')] });
        await transaction.write({ ...nothing, put: [node('Person', 'person_b')] }).catch(() => undefined);
      });
      await expect(goingOn).rejects.toThrow('expected 1 rows');
      expect(await store.select([{ kinds: ['Person'], page: WHOLE }])).toMatchObject([{ rows: [] }]);
    });
  });
}
