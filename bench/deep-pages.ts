/**
 * What a page far into a list costs beside its first, and the first page of somebody in very many meetings beside that of others: medians of some runs, warm,
 * past GraphQL, over the made graph of `npm run bench:api`; or over so many meetings alone, written anew.
 *
 *     npm run bench:deep -- [sqlite | bolt://…]
 *     npm run bench:deep -- [sqlite | newest | lts] --meetings 1000000
 */
import { parseArgs } from 'node:util';
import type { GraphStore, PageRequest, Selection } from '../src/graph/index.ts';
import { DEFAULT_SIZE, madeCast } from './api/made-graph.ts';
import { measureInTurns } from './api/measure.ts';
import { preparedSqlite, runningNeo4j } from './api/prepared-stores.ts';
import { storeOfMeetings } from './api/store-of-meetings.ts';

const RUNS = 200;
const WARM_UP_RUNS = 20;
const STEP = 1_000;
const FIRST: PageRequest = { size: 20, from: 'start' };

const LISTS = {
  articles: { kinds: ['Article'], order: { key: 'byDate', direction: 'desc' } },
  meetings: { kinds: ['Meeting'], order: { key: 'byDate', direction: 'desc' } },
} as const satisfies Record<string, Omit<Selection, 'page'>>;

async function measureLists(store: GraphStore, lists: Partial<typeof LISTS> = LISTS): Promise<void> {
  for (const [name, list] of Object.entries(lists)) {
    const { cursor, passed } = await nearEnd(store, list);
    const deep: PageRequest = { ...FIRST, after: cursor };
    const ways = [FIRST, deep].map((page) => () => store.select([{ ...list, page }]));
    const [first, last] = await measureInTurns([null], ways, { runs: RUNS, warmUp: WARM_UP_RUNS });
    console.log(
      `| ${name}: 20 from the first, 20 after ${passed} | ${first?.p50.toFixed(2)} | ${last?.p50.toFixed(2)} |`,
    );
  }
}

async function measureHub(store: GraphStore): Promise<void> {
  const [hub, other] = madeCast(DEFAULT_SIZE).people;
  const ways = [other, hub].map((person) => () => store.select([meetingsOf(person?.id ?? '')]));
  const [few, many] = await measureInTurns([null], ways, { runs: RUNS, warmUp: WARM_UP_RUNS });
  const counts = await Promise.all([other, hub].map((person) => countOf(store, person?.id ?? '')));
  console.log(
    `| the last 20 meetings of who was in ${counts[0]}, in ${counts[1]} | ${few?.p50.toFixed(2)} | ${many?.p50.toFixed(2)} |`,
  );
}

function meetingsOf(parent: string): Selection {
  const via = { edge: 'PARTICIPATED_IN', direction: 'out', parent } as const;
  return { ...LISTS.meetings, via, page: FIRST };
}

async function countOf(store: GraphStore, id: string): Promise<number> {
  const [page] = await store.select([{ ...meetingsOf(id), count: true }]);
  return page?.total ?? 0;
}

async function nearEnd(store: GraphStore, list: Omit<Selection, 'page'>): Promise<{ cursor: string; passed: number }> {
  let cursor = '';
  let passed = 0;
  for (;;) {
    const page: PageRequest = { size: STEP, from: 'start', ...(cursor !== '' && { after: cursor }) };
    const [found] = await store.select([{ ...list, page, props: [] }]);
    const last = found?.rows.at(-1);
    if (found === undefined || last === undefined || !found.hasNext) return { cursor, passed };
    cursor = last.cursor;
    passed += found.rows.length;
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { meetings: { type: 'string' } } });
const [wanted = 'sqlite'] = positionals;
const HEAD = '| | ms | ms |\n| --- | --- | --- |';
if (values.meetings === undefined) {
  await using prepared = await (wanted === 'sqlite' ? preparedSqlite(console.error) : runningNeo4j(wanted));
  console.log(HEAD);
  await measureLists(prepared.store);
  await measureHub(prepared.store);
} else {
  await using made = await storeOfMeetings(wanted, Number(values.meetings), console.error);
  console.log(HEAD);
  await measureLists(made.store, { meetings: LISTS.meetings });
}
