import { expect, it } from 'vitest';
import type { CounterpartPage, CounterpartQuery, PageRequest } from '../../../src/graph/query.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { edge, node, put } from '../graph-fixture.ts';
import { type MakeDatabase, WHOLE, withStore } from '../test-database.ts';

const days = [null, '2024-01', '2024-02', '2024-03', null];
const nodes = [
  ...days.map((bestDay, at) => node('Meeting', `meeting_${at}`, { bestDay, articleCount: at })),
  ...['a', 'b', 'c', 'd', 'e'].map((letter) => node('Person', `person_${letter}`)),
  node('Place', 'place_x'),
];
/** Who is at which meetings: `d` never with `a`, `e` only where no day is known. */
const ATTENDED = {
  person_a: [0, 1, 2, 3],
  person_b: [1, 3],
  person_c: [0, 2],
  person_d: [4],
  person_e: [0],
  place_x: [1, 2, 3],
};
const edges = Object.entries(ATTENDED).flatMap(([id, at]) =>
  at.map((meeting) => edge('PARTICIPATED_IN', id, `meeting_${meeting}`)),
);

const query: CounterpartQuery = {
  edge: 'PARTICIPATED_IN',
  parent: 'person_a',
  shared: 'Meeting',
  kinds: ['Person', 'Organization', 'Place'],
  measure: 'bestDay',
  orderBy: 'count',
  direction: 'desc',
  page: WHOLE,
};
const ORDERS: readonly (readonly [Pick<CounterpartQuery, 'orderBy' | 'direction'>, string])[] = [
  [{ orderBy: 'count', direction: 'desc' }, 'xbce'],
  [{ orderBy: 'count', direction: 'asc' }, 'ebcx'],
  [{ orderBy: 'least', direction: 'asc' }, 'bxce'],
  [{ orderBy: 'least', direction: 'desc' }, 'cbxe'],
  [{ orderBy: 'greatest', direction: 'asc' }, 'cbxe'],
  [{ orderBy: 'greatest', direction: 'desc' }, 'bxce'],
];
const lettersOf = ({ rows }: CounterpartPage) => rows.map(({ node }) => node.id.at(-1)).join('');

async function ask(store: GraphStore, part: Partial<CounterpartQuery> = {}): Promise<CounterpartPage> {
  const [page] = await store.counterparts([{ ...query, ...part }]);
  if (page === undefined) throw new Error('expected a page');
  return page;
}

export function counterpartsConform(make: MakeDatabase): void {
  const withMeetings = (test: (store: GraphStore) => Promise<void>) =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      await test(store);
    });

  it('tell how often, first and last, null where no day is known', () =>
    withMeetings(async (store) => {
      const { rows, total } = await ask(store, { count: true });
      expect(total).toBe(4);
      expect(rows.map(({ node, count, least, greatest }) => [node.id, count, least, greatest])).toEqual([
        ['place_x', 3, '2024-01', '2024-03'],
        ['person_b', 2, '2024-01', '2024-03'],
        ['person_c', 2, '2024-02', '2024-02'],
        ['person_e', 1, null, null],
      ]);
      expect(rows[0]?.node).toEqual(nodes.at(-1));
    }));

  it.each(ORDERS)('are ordered by $orderBy, $direction, ties by id and nulls last', (order, expected) =>
    withMeetings(async (store) => {
      expect(lettersOf(await ask(store, order))).toBe(expected);
    }),
  );

  it.each(ORDERS)('are paged by $orderBy, $direction, from both ends and between cursors', (order, expected) =>
    withMeetings(async (store) => {
      const { rows } = await ask(store, order);
      const cursor = (at: number) => rows[at]?.cursor ?? '';
      const take = async (page: PageRequest) => {
        const { hasPrevious, hasNext, ...got } = await ask(store, { ...order, page });
        return [lettersOf({ ...got, hasPrevious, hasNext }), hasPrevious, hasNext];
      };
      for (let at = 0; at < rows.length; at++) {
        expect(await take({ size: 1, from: 'start', after: cursor(at) })).toEqual([
          expected.slice(at + 1, at + 2),
          true,
          at < 2,
        ]);
        expect(await take({ size: 1, from: 'end', before: cursor(at) })).toEqual([
          expected.slice(Math.max(0, at - 1), at),
          at > 1,
          true,
        ]);
      }
      expect(await take({ size: 2, from: 'start' })).toEqual([expected.slice(0, 2), false, true]);
      expect(await take({ size: 2, from: 'end' })).toEqual([expected.slice(2), true, false]);
      expect(await take({ size: 9, from: 'end', after: cursor(0), before: cursor(3) })).toEqual([
        expected.slice(1, 3),
        false,
        true,
      ]);
      expect(await take({ size: 0, from: 'start' })).toEqual(['', false, true]);
    }),
  );

  it('share only what fulfils the filter, and are of the kinds asked for', () =>
    withMeetings(async (store) => {
      const where = { prop: 'articleCount', op: 'gte', value: 2 } as const;
      const late = await ask(store, { where, count: true });
      expect([lettersOf(late), late.total, late.rows[0]?.count]).toEqual(['xbc', 3, 2]);
      expect(lettersOf(await ask(store, { kinds: ['Person'] }))).toBe('bce');
      expect(lettersOf(await ask(store, { kinds: ['Organization'] }))).toBe('');
    }));

  it('are none for a parent without edges, and answer several questions in order', () =>
    withMeetings(async (store) => {
      const pages = await store.counterparts([
        { ...query, parent: 'person_d' },
        { ...query, parent: 'person_absent' },
        query,
      ]);
      expect(pages.map(lettersOf)).toEqual(['', '', 'xbce']);
      expect(pages[0]).toEqual({ rows: [], hasPrevious: false, hasNext: false, total: null });
    }));

  it('refuse a cursor of another list', () =>
    withMeetings(async (store) => {
      const [row] = (await ask(store)).rows;
      const other = await store.select([{ kinds: ['Person'], page: WHOLE }]);
      for (const after of ['', 'AAAA', row?.cursor ?? '', other[0]?.rows[0]?.cursor ?? '']) {
        await expect(ask(store, { orderBy: 'least', page: { ...WHOLE, after } })).rejects.toMatchObject({
          code: 'BAD_CURSOR',
        });
      }
    }));
}
