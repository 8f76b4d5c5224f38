import { expect, it } from 'vitest';
import type { Neighbourhood, NeighbourhoodQuery } from '../../../src/graph/query-paths.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { edge, node, put } from '../graph-fixture.ts';
import { type MakeDatabase, withStore } from '../test-database.ts';

/** `a` meets `c` twice, `b`, `x` and `u` once; `b` meets `c`, `d` and, three times, `e`. */
const ATTENDED = ['ac', 'ac', 'abc', 'ax', 'bd', 'be', 'be', 'be', 'au', 'de'];
const nodeOf = (letter: string) =>
  letter === 'x' ? node('Place', 'place_x') : node('Person', `person_${letter}`, { name: letter });
const nodes = [...'abcdeux'].map(nodeOf);
const meetings = ATTENDED.map((_, at) => node('Meeting', `meeting_${at}`, { articleCount: at }));
const edges = ATTENDED.flatMap((letters, at) =>
  [...letters].map((letter) =>
    edge('PARTICIPATED_IN', nodeOf(letter).id, `meeting_${at}`, { certain: letter !== 'u' }),
  ),
);

const query: NeighbourhoodQuery = {
  edge: 'PARTICIPATED_IN',
  shared: 'Meeting',
  edgeWhere: { prop: 'certain', op: 'eq', value: true },
  centre: 'person_a',
  kinds: ['Person', 'Place'],
  depth: 1,
  first: 9,
  maxNodes: 100,
};
const letter = (id: string) => id.at(-1);
const shortOf = (found: Neighbourhood | undefined) => [
  found?.nodes.map(({ id }) => letter(id)).join(''),
  found?.links.map(({ a, b, count }) => `${letter(a)}${letter(b)}${count}`).join(' '),
];

export function neighbourhoodsConform(make: MakeDatabase): void {
  const withMeetings = (test: (store: GraphStore) => Promise<void>) =>
    withStore(make, async (store) => {
      await put(store, [...nodes, ...meetings], edges);
      await test(store);
    });
  const ask = async (store: GraphStore, change: Partial<NeighbourhoodQuery> = {}) =>
    shortOf((await store.neighbourhoods([{ ...query, ...change }]))[0]);

  it('hold the centre, then who shares most with it, and all links among these', () =>
    withMeetings(async (store) => {
      expect(await ask(store)).toEqual(['acbx', 'ac3 ab1 ax1 cb1']);
      const [found] = await store.neighbourhoods([query]);
      expect(found?.nodes[0]).toEqual(nodes[0]);
    }));

  it('go on breadth first', () =>
    withMeetings(async (store) => {
      expect(await ask(store, { depth: 2 })).toEqual(['acbxed', 'ac3 be3 ab1 ax1 cb1 bd1 ed1']);
      expect(await ask(store, { depth: 0 })).toEqual(['a', '']);
      expect(await ask(store, { depth: 2, first: 1 })).toEqual(['ac', 'ac3']);
      expect(await ask(store, { depth: 2, first: 2 })).toEqual(['acbe', 'ac3 be3 ab1 cb1']);
    }));

  it('hold no more nodes than asked for', () =>
    withMeetings(async (store) => {
      expect(await ask(store, { depth: 2, maxNodes: 5 })).toEqual(['acbxe', 'ac3 be3 ab1 ax1 cb1']);
      expect(await ask(store, { maxNodes: 1 })).toEqual(['a', '']);
    }));

  it('count only what fulfils the filters, and hold nodes of the kinds asked for', () =>
    withMeetings(async (store) => {
      expect(await ask(store, { where: { prop: 'articleCount', op: 'gte', value: 2 } })).toEqual([
        'abcx',
        'ab1 ac1 ax1 bc1',
      ]);
      expect(await ask(store, { kinds: ['Person'] })).toEqual(['acb', 'ac3 ab1 cb1']);
      const { edgeWhere, ...anyhow } = query;
      expect((await store.neighbourhoods([anyhow])).map(shortOf)).toEqual([['acbux', 'ac3 ab1 au1 ax1 cb1']]);
    }));

  it('are empty around what is not there, and answer several questions in order', () =>
    withMeetings(async (store) => {
      const centres = ['person_absent', 'nonsense', 'person_u', 'person_d'];
      const found = await store.neighbourhoods(centres.map((centre) => ({ ...query, centre })));
      expect(found.map(shortOf)).toEqual([
        ['', ''],
        ['', ''],
        ['u', ''],
        ['dbe', 'be3 db1 de1'],
      ]);
    }));
}
