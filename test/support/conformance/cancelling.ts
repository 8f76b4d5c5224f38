import { expect, it } from 'vitest';
import { parseSearch } from '../../../src/graph/search/index.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { node, put } from '../graph-fixture.ts';
import { idsOf, type MakeDatabase, pageOf, WHOLE, withStore } from '../test-database.ts';

const LINK = { edge: 'PARTICIPATED_IN', shared: 'Meeting', where: { and: [] } } as const;

/** One read of each sort. */
const READS: Readonly<Record<string, (store: GraphStore, signal: AbortSignal) => Promise<unknown>>> = {
  select: (store, signal) => store.select([{ kinds: ['Person'], page: WHOLE }], signal),
  counterparts: (store, signal) =>
    store.counterparts(
      [
        {
          ...LINK,
          parent: 'person_1',
          kinds: ['Person'],
          measure: 'date',
          orderBy: 'count',
          direction: 'desc',
          page: WHOLE,
        },
      ],
      signal,
    ),
  paths: (store, signal) =>
    store.paths(
      [{ ...LINK, from: 'person_1', to: 'person_2', through: ['Person'], order: 'byDate', maxLinks: 3, first: 1 }],
      signal,
    ),
  neighbourhoods: (store, signal) =>
    store.neighbourhoods([{ ...LINK, centre: 'person_1', kinds: ['Person'], depth: 1, first: 5, maxNodes: 5 }], signal),
  aggregate: (store, signal) =>
    store.aggregate(
      [{ kind: 'Meeting', by: [], reached: {}, matching: {}, orderBy: 'count', size: 1, where: { and: [] } }],
      signal,
    ),
  search: (store, signal) => store.search([{ kinds: ['Person'], terms: parseSearch('rubio'), page: WHOLE }], signal),
};

export function cancellingConforms(make: MakeDatabase): void {
  it.each(Object.entries(READS))('refuses %s with the reason of a signal that is aborted, and goes on', (_, read) =>
    withStore(make, async (store) => {
      await put(store, [node('Person', 'person_1'), node('Person', 'person_2')]);
      const reason = new RangeError('on purpose');
      await expect(read(store, AbortSignal.abort(reason))).rejects.toBe(reason);
      await read(store, new AbortController().signal);
      expect(idsOf(await pageOf(store, { kinds: ['Person'], page: WHOLE }))).toEqual(['person_1', 'person_2']);
    }),
  );
}
