import { expect, it } from 'vitest';
import type { AggregateQuery, AggregateResult, Dimension, Hop, Period } from '../../../src/graph/query-aggregates.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { edge, node, put } from '../graph-fixture.ts';
import { type MakeDatabase, withStore } from '../test-database.ts';

/** What is told of the time of each meeting: its date, else by when it had been held. */
const TIMES = [
  { date: '2024-12-30', notLaterThan: '2024-12-30' },
  { date: '2024-12', notLaterThan: '2024-12-31' },
  { date: '2025', notLaterThan: '2025-12-31' },
  { date: null, notLaterThan: '2025-01-01' },
  { date: null, notLaterThan: null },
] as const;
/** Who is at which meetings, surely or not. */
const ATTENDED = { a: [0, 1, 2], b: [0, 1], c: [0, 3] };
const UNSURE = { c: [1] };
const nodes = [
  ...TIMES.map((time, at) => node('Meeting', `meeting_${at}`, { ...time, status: at === 2 ? 'PLANNED' : 'HELD' })),
  node('Person', 'person_a', { countryCodes: ['US', 'MY'], wikidataId: 'Q1' }),
  node('Person', 'person_b', { countryCodes: ['RU'] }),
  node('Person', 'person_c', { countryCodes: [] }),
  node('Place', 'place_x'),
  node('Article', 'article_0'),
  node('Article', 'article_1'),
  node('Organization', 'organization_p'),
  node('Organization', 'organization_q'),
];
const attended = (by: Readonly<Record<string, readonly number[]>>, certain: boolean) =>
  Object.entries(by).flatMap(([letter, at]) =>
    at.map((meeting) => edge('PARTICIPATED_IN', `person_${letter}`, `meeting_${meeting}`, { certain })),
  );
const edges = [
  ...attended(ATTENDED, true),
  ...attended(UNSURE, false),
  edge('PARTICIPATED_IN', 'place_x', 'meeting_4', { certain: true }),
  ...[0, 1, 2].map((meeting) => edge('REPORTS', 'article_0', `meeting_${meeting}`)),
  edge('REPORTS', 'article_1', 'meeting_0'),
  edge('PUBLISHED_BY', 'article_0', 'organization_p'),
  edge('PUBLISHED_BY', 'article_1', 'organization_q'),
];

const SURE: Hop = {
  edge: 'PARTICIPATED_IN',
  direction: 'in',
  to: 'Person',
  where: { prop: 'certain', op: 'eq', value: true },
};
const PARTY: Hop = { edge: 'PARTICIPATED_IN', direction: 'in', to: 'Person' };
const REPORTED: Hop = { edge: 'REPORTS', direction: 'in', to: 'Article' };
const PUBLISHED: Hop = { edge: 'PUBLISHED_BY', direction: 'out', to: 'Organization' };

const query: AggregateQuery = { kind: 'Meeting', by: [], orderBy: 'values', size: 100 };
const period = (of: Period): Dimension => ({ dates: ['date', 'notLaterThan'], period: of });

/** A dimension, and its groups with their sizes, by value. */
const GROUPS: readonly (readonly [string, Dimension, readonly (readonly [unknown, number])[]])[] = [
  [
    'a property',
    { prop: 'status' },
    [
      ['HELD', 4],
      ['PLANNED', 1],
    ],
  ],
  [
    'days',
    period('day'),
    [
      ['2024-12-30', 1],
      ['2025-01-01', 1],
      [null, 3],
    ],
  ],
  [
    'weeks, which may begin in the year before',
    period('week'),
    [
      ['2025-W01', 2],
      [null, 3],
    ],
  ],
  [
    'months',
    period('month'),
    [
      ['2024-12', 2],
      ['2025-01', 1],
      [null, 2],
    ],
  ],
  [
    'years',
    period('year'),
    [
      ['2024', 2],
      ['2025', 2],
      [null, 1],
    ],
  ],
  [
    'one date',
    { dates: ['date'], period: 'year' },
    [
      ['2024', 2],
      ['2025', 1],
      [null, 2],
    ],
  ],
  [
    'ids along an edge',
    { path: [PARTY], value: 'id' },
    [
      ['person_a', 3],
      ['person_b', 2],
      ['person_c', 3],
      [null, 1],
    ],
  ],
  [
    'edges that fit',
    { path: [SURE], value: 'id' },
    [
      ['person_a', 3],
      ['person_b', 2],
      ['person_c', 2],
      [null, 1],
    ],
  ],
  [
    'a property that may be null',
    { path: [PARTY], value: 'wikidataId' },
    [
      ['Q1', 3],
      [null, 2],
    ],
  ],
  [
    'each of some texts',
    { path: [PARTY], value: 'countryCodes' },
    [
      ['MY', 3],
      ['RU', 2],
      ['US', 3],
      [null, 2],
    ],
  ],
  [
    'ids along two edges',
    { path: [REPORTED, PUBLISHED], value: 'id' },
    [
      ['organization_p', 3],
      ['organization_q', 1],
      [null, 2],
    ],
  ],
  [
    'pairs of ids',
    { path: [SURE], value: 'id', pairs: true },
    [
      [['person_a', 'person_b'], 2],
      [['person_a', 'person_c'], 1],
      [['person_b', 'person_c'], 1],
      [null, 3],
    ],
  ],
  [
    'pairs of texts',
    { path: [PARTY], value: 'countryCodes', pairs: true },
    [
      [['MY', 'RU'], 2],
      [['MY', 'US'], 3],
      [['RU', 'US'], 2],
      [null, 2],
    ],
  ],
];

async function ask(store: GraphStore, part: Partial<AggregateQuery>): Promise<AggregateResult> {
  const [result] = await store.aggregate([{ ...query, ...part }]);
  if (result === undefined) throw new Error('expected a result');
  return result;
}
const sizesOf = ({ rows }: AggregateResult) => rows.map(({ values, count }) => [...values, count]);

export function aggregatesConform(make: MakeDatabase): void {
  const withMeetings = (test: (store: GraphStore) => Promise<void>) =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      await test(store);
    });

  it.each(GROUPS)('group by %s', (_, dimension, groups) =>
    withMeetings(async (store) => {
      expect(sizesOf(await ask(store, { by: [dimension] }))).toEqual(groups);
    }),
  );

  it('group by several dimensions at once, by size or by value, cut where asked and counted whole', () =>
    withMeetings(async (store) => {
      const by = [period('year'), { path: [SURE], value: 'id' }] as const;
      const all = [
        ['2024', 'person_a', 2],
        ['2024', 'person_b', 2],
        ['2024', 'person_c', 1],
        ['2025', 'person_a', 1],
        ['2025', 'person_c', 1],
        [null, null, 1],
      ];
      expect(sizesOf(await ask(store, { by }))).toEqual(all);
      const largest = await ask(store, { by, orderBy: 'count', size: 4, count: true });
      expect(sizesOf(largest)).toEqual([all[0], all[1], all[2], all[3]]);
      expect(largest.total).toBe(6);
      expect((await ask(store, { by, size: 1 })).total).toBeNull();
    }));

  it('put a larger group before one whose value is less', () =>
    withMeetings(async (store) => {
      const by = [{ dates: ['date'], period: 'year' }] as const;
      expect(sizesOf(await ask(store, { by, orderBy: 'count' }))).toEqual([
        ['2024', 2],
        [null, 2],
        ['2025', 1],
      ]);
    }));

  it('count what is reached from a group once, and what fulfils a filter', () =>
    withMeetings(async (store) => {
      const { rows } = await ask(store, {
        by: [period('year')],
        reached: { people: [SURE], publishers: [REPORTED, PUBLISHED] },
        matching: {
          approximate: { prop: 'date', op: 'isNull' },
          reported: { link: 'REPORTS', direction: 'in', to: 'Article' },
        },
      });
      expect(rows).toEqual([
        {
          values: ['2024'],
          count: 2,
          reached: { people: 3, publishers: 2 },
          matching: { approximate: 0, reported: 2 },
        },
        {
          values: ['2025'],
          count: 2,
          reached: { people: 2, publishers: 1 },
          matching: { approximate: 1, reported: 1 },
        },
        { values: [null], count: 1, reached: { people: 0, publishers: 0 }, matching: { approximate: 1, reported: 0 } },
      ]);
    }));

  it('count only what fulfils the filter, an index finding it or not', () =>
    withMeetings(async (store) => {
      const by = [{ prop: 'status' }] as const;
      const ofA = { link: 'PARTICIPATED_IN', direction: 'in', to: 'Person', node: { ids: ['person_a'] } } as const;
      expect(sizesOf(await ask(store, { by, where: ofA }))).toEqual([
        ['HELD', 2],
        ['PLANNED', 1],
      ]);
      expect(sizesOf(await ask(store, { by, where: { prop: 'date', op: 'isNull' } }))).toEqual([['HELD', 2]]);
      expect(await ask(store, { by, where: { ids: [] }, count: true })).toEqual({ rows: [], total: 0 });
    }));

  it('are one group without a dimension, be it empty', () =>
    withMeetings(async (store) => {
      const reached = { articles: [REPORTED] } as const;
      const whole = { values: [], count: 5, reached: { articles: 2 }, matching: {} };
      expect(await ask(store, { reached, count: true })).toEqual({ rows: [whole], total: 1 });
      expect((await ask(store, { reached, orderBy: 'count', where: { ids: [] } })).rows).toEqual([
        { ...whole, count: 0, reached: { articles: 0 } },
      ]);
    }));

  it('answer several questions in order', () =>
    withMeetings(async (store) => {
      const byStatus = { ...query, by: [{ prop: 'status' }] };
      const results = await store.aggregate([{ ...byStatus, kind: 'Meeting' }, { ...byStatus, size: 1 }, query]);
      expect(results.map(sizesOf)).toEqual([
        [
          ['HELD', 4],
          ['PLANNED', 1],
        ],
        [['HELD', 4]],
        [[5]],
      ]);
      expect(await store.aggregate([])).toEqual([]);
    }));
}
