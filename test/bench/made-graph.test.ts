import { expect, test } from 'vitest';
import { madeCast, madeGraph } from '../../bench/api/made-graph.ts';
import { writeMadeGraph } from '../../bench/api/write-made-graph.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

const SMALL = { people: 100, meetings: 300, articles: 600, seed: 7 };

test('the made graph is the same for the same seed, and another for another', () => {
  const whole = (seed: number) => [...madeGraph({ ...SMALL, seed })];
  expect(whole(7)).toEqual(whole(7));
  expect(whole(7)).not.toEqual(whole(8));
});

test('a store takes the made graph, whose first person is in two of five meetings', async () => {
  await using database = await sqliteDatabase();
  await using store = await database.open();
  await writeMadeGraph(store, SMALL);
  const { people } = madeCast(SMALL);
  const [page] = await store.select([
    {
      kinds: ['Meeting'],
      via: { edge: 'PARTICIPATED_IN', direction: 'out', parent: people[0]?.id ?? '' },
      page: { size: 1, from: 'start' },
      count: true,
    },
  ]);
  expect(page?.total).toBeGreaterThan(0.3 * SMALL.meetings);
  expect(page?.total).toBeLessThan(0.5 * SMALL.meetings);
});
