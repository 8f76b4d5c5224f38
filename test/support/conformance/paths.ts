import { expect, it } from 'vitest';
import type { GraphPath, PathQuery } from '../../../src/graph/query-paths.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { edge, node, put } from '../graph-fixture.ts';
import { type MakeDatabase, withStore } from '../test-database.ts';

/** Who is at which meetings. `a` to `d` leads over `b` or `c`, in two ways over a place, and longer over `e` and `f`; `u` is named only in part. */
const ATTENDED: Readonly<Record<string, string>> = {
  ab1: 'person_a person_b',
  ab2: 'person_a person_b person_u',
  ab3: 'person_a person_b',
  ac: 'person_a person_c',
  ax: 'person_a place_x',
  bd: 'person_b person_d',
  cd: 'person_c person_d',
  xd: 'place_x person_d',
  ae: 'person_a person_e',
  ef: 'person_e person_f',
  fg: 'person_f person_g',
  ud: 'person_u person_d',
  alone: 'person_h',
  planned: 'person_a person_g',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`many${at}`, 'person_f person_g'])),
};
const ids = [...new Set(Object.values(ATTENDED).flatMap((members) => members.split(' ')))];
const nodes = [
  ...ids.map((id) => (id === 'place_x' ? node('Place', id) : node('Person', id))),
  ...Object.keys(ATTENDED).map((key, at) =>
    node('Meeting', `meeting_${key}`, {
      byDate: `${1000 + ((at * 7) % 20)}|meeting_${key}`,
      status: key === 'planned' ? 'PLANNED' : 'HELD',
    }),
  ),
];
const edges = Object.entries(ATTENDED).flatMap(([key, members]) =>
  members.split(' ').map((id) => edge('PARTICIPATED_IN', id, `meeting_${key}`, { certain: id !== 'person_u' })),
);

const query: PathQuery = {
  edge: 'PARTICIPATED_IN',
  shared: 'Meeting',
  through: ['Person'],
  where: { prop: 'status', op: 'eq', value: 'HELD' },
  edgeWhere: { prop: 'certain', op: 'eq', value: true },
  order: 'byDate',
  from: 'person_a',
  to: 'person_d',
  maxLinks: 6,
  first: 20,
};
/** Letters of the people on each path. */
const lettersOf = (paths: readonly GraphPath[]) =>
  paths.map((path) => path.nodes.map(({ id }) => id.at(-1)).join('')).join(' ');

export function pathsConform(make: MakeDatabase): void {
  const withMeetings = (test: (store: GraphStore) => Promise<void>) =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      await test(store);
    });
  const ask = async (store: GraphStore, change: Partial<PathQuery> = {}) => {
    const [paths = []] = await store.paths([{ ...query, ...change }]);
    return paths;
  };

  it('give the next longer chains after the shortest, none through a node twice', () =>
    withMeetings(async (store) => {
      const people = { through: ['Person', 'Place'] } as const;
      expect(lettersOf(await ask(store, { to: 'person_g' }))).toBe('aefg');
      expect(lettersOf(await ask(store, { to: 'person_b', first: 3 }))).toBe('ab acdb');
      expect(lettersOf(await ask(store, { ...people, to: 'person_b' }))).toBe('ab acdb axdb');
      expect(lettersOf(await ask(store, { ...people, to: 'person_b', first: 2 }))).toBe('ab acdb');
      expect(lettersOf(await ask(store, { ...people, to: 'person_b', maxLinks: 2 }))).toBe('ab');
      expect(lettersOf(await ask(store, { ...people, from: 'person_c', to: 'person_b' }))).toBe('cab cdb caxdb cdxab');
      const { edgeWhere, ...anyhow } = query;
      expect((await store.paths([anyhow])).map(lettersOf)).toEqual(['abd acd aud abud aubd']);
    }));

  it('give all shortest chains by the ids of their nodes, with what links them, latest first', () =>
    withMeetings(async (store) => {
      const paths = await ask(store);
      expect(lettersOf(paths)).toBe('abd acd');
      expect(paths[0]?.nodes).toEqual(nodes.filter(({ id }) => /^person_[abd]$/.test(id)));
      const [first, ...others] = paths[0]?.links ?? [];
      expect(first).toEqual(
        nodes
          .filter(({ id }) => /_ab\d$/.test(id))
          .sort((a, b) => (String(Object(a.props).byDate) < String(Object(b.props).byDate) ? 1 : -1)),
      );
      expect(others.flat().map(({ id }) => id)).toEqual(['meeting_bd']);
      expect(lettersOf(await ask(store, { first: 1 }))).toBe('abd');
      expect(lettersOf(await ask(store, { from: 'person_d', to: 'person_a' }))).toBe('dba dca');
    }));

  it('list at most five of what links two nodes', () =>
    withMeetings(async (store) => {
      const [path] = await ask(store, { from: 'person_f', to: 'person_g' });
      expect(path?.links.map((shared) => shared.length)).toEqual([5]);
    }));

  it('lead only through nodes of the kinds asked for, and over what fulfils the filters', () =>
    withMeetings(async (store) => {
      expect(lettersOf(await ask(store, { through: ['Person', 'Place'] }))).toBe('abd acd axd');
      expect(lettersOf(await ask(store, { through: ['Organization'] }))).toBe('');
      expect(lettersOf(await ask(store, { to: 'place_x', first: 1 }))).toBe('ax');
      expect(lettersOf(await ask(store, { from: 'place_x', to: 'person_b', first: 2 }))).toBe('xab xdb');
      const { edgeWhere, where, ...anyhow } = query;
      expect((await store.paths([{ ...anyhow, first: 3 }])).map(lettersOf)).toEqual(['abd acd aud']);
      expect(lettersOf(await ask(store, { to: 'person_g' }))).toBe('aefg');
      expect((await store.paths([{ ...anyhow, to: 'person_g', first: 1 }])).map(lettersOf)).toEqual(['ag']);
      expect(lettersOf(await ask(store, { where: { not: { ids: ['meeting_bd', 'meeting_ac'] } } }))).toBe('');
    }));

  it('are no longer than asked for', () =>
    withMeetings(async (store) => {
      const lengths = [1, 2, 3].map((maxLinks) => ask(store, { to: 'person_g', maxLinks }));
      expect((await Promise.all(lengths)).map(lettersOf)).toEqual(['', '', 'aefg']);
    }));

  it('are none from a node to itself, to one that is not there, and where no chain leads', () =>
    withMeetings(async (store) => {
      const ends = [
        { to: 'person_a' },
        { to: 'person_absent' },
        { from: 'person_absent' },
        { to: 'person_h' },
        { from: 'nonsense', to: '' },
        { to: 'person_u' },
      ];
      expect(await store.paths(ends.map((end) => ({ ...query, ...end })))).toEqual(ends.map(() => []));
    }));

  it('answer several questions in the order given', () =>
    withMeetings(async (store) => {
      const tos = ['person_g', 'person_h', 'person_b'];
      expect((await store.paths(tos.map((to) => ({ ...query, to, first: 1 })))).map(lettersOf)).toEqual([
        'aefg',
        '',
        'ab',
      ]);
      expect(await store.paths([])).toEqual([]);
    }));

  it('are found beside a hub', () =>
    withStore(make, async (store) => {
      const people = ['person_a', 'person_b', 'person_hub'].map((id) => node('Person', id));
      const meetings = Array.from({ length: 300 }, (_, at) => node('Meeting', `meeting_${at}`));
      const guests = meetings.map((_, at) => node('Person', `person_guest${at}`));
      const at = (id: string, meeting: number) => edge('PARTICIPATED_IN', id, `meeting_${meeting}`, { certain: true });
      await put(
        store,
        [...people, ...guests, ...meetings],
        [
          ...meetings.flatMap((_, meeting) => [at('person_hub', meeting), at(`person_guest${meeting}`, meeting)]),
          at('person_a', 0),
          at('person_b', 299),
        ],
      );
      const [path] = await ask(store, { to: 'person_b', where: { and: [] } });
      expect(path?.nodes.map(({ id }) => id)).toEqual(['person_a', 'person_hub', 'person_b']);
      const [toHub] = await ask(store, { to: 'person_hub', where: { and: [] } });
      expect(toHub?.links.flat().map(({ id }) => id)).toEqual(['meeting_0']);
    }));
}
