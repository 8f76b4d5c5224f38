import { expect, it } from 'vitest';
import type { Page, PageRequest, Selection } from '../../../src/graph/query.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { edge, node, put, write } from '../graph-fixture.ts';
import { idsOf, type MakeDatabase, pageOf, WHOLE, withStore } from '../test-database.ts';

/** Days in another order than ids, two of them the same. */
const DAYS = ['2024-03', '2024-01', '0000', '2024-02', '2024-01', '2025-01', '2023-12'];
const meetings = DAYS.map((day, at) =>
  node('Meeting', `meeting_${at}`, { byDate: `${day}|meeting_${at}`, articleCount: at }),
);
const hub = node('Article', 'article_hub');
const reports = meetings.map(({ id, props }) => edge('REPORTS', hub.id, id, { meetingDate: props.byDate }));
const ASCENDING = [...meetings].sort((a, b) => (a.props.byDate < b.props.byDate ? -1 : 1)).map(({ id }) => id);
const DESCENDING = [...ASCENDING].reverse();

const atRoot = { kinds: ['Meeting'], order: { key: 'byDate', direction: 'asc' } } as const;
const via = { edge: 'REPORTS', direction: 'out', parent: hub.id } as const;
const inRelation = { kinds: ['Meeting'], via, order: { key: 'meetingDate', direction: 'asc' } } as const;
const descending = <T extends typeof atRoot | typeof inRelation>(list: T) =>
  ({ ...list, order: { ...list.order, direction: 'desc' } }) as const;

const LISTS: readonly (readonly [string, Omit<Selection, 'page'>, readonly string[]])[] = [
  ['all nodes of a kind, ascending', atRoot, ASCENDING],
  ['all nodes of a kind, descending', descending(atRoot), DESCENDING],
  ['all nodes of a kind, by id', { kinds: ['Meeting'] }, meetings.map(({ id }) => id)],
  ['a relation, ascending', inRelation, ASCENDING],
  ['a relation, descending', descending(inRelation), DESCENDING],
  ['a relation, by id', { kinds: ['Meeting'], via }, meetings.map(({ id }) => id)],
];

async function walk(
  store: GraphStore,
  list: Omit<Selection, 'page'>,
  from: 'start' | 'end',
  size: number,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let page: PageRequest | null = { size, from };
  while (page !== null) {
    const got: Page = await pageOf(store, { ...list, page });
    pages.push(got);
    const [first, last] = [got.rows[0], got.rows.at(-1)];
    const more: boolean = from === 'start' ? got.hasNext : got.hasPrevious;
    if (!more || first === undefined || last === undefined) page = null;
    else page = from === 'start' ? { size, from, after: last.cursor } : { size, from, before: first.cursor };
  }
  return pages;
}

export function pagingConforms(make: MakeDatabase): void {
  const withMeetings = (test: (store: GraphStore) => Promise<void>) =>
    withStore(make, async (store) => {
      await put(store, [...meetings, hub], reports);
      await test(store);
    });

  it.each(LISTS)('walks %s from both ends and misses nothing', (_, list, expected) =>
    withMeetings(async (store) => {
      for (const size of [1, 3, 7, 8]) {
        const forwards = await walk(store, list, 'start', size);
        expect(forwards.flatMap(idsOf)).toEqual(expected);
        expect(forwards.map(({ hasPrevious }) => hasPrevious)).toEqual(forwards.map((_page, at) => at > 0));
        const backwards = await walk(store, list, 'end', size);
        expect([...backwards].reverse().flatMap(idsOf)).toEqual(expected);
        expect(backwards.map(({ hasNext }) => hasNext)).toEqual(backwards.map((_page, at) => at > 0));
      }
    }),
  );

  it.each(LISTS)('takes rows strictly between two cursors of %s', (_, list, expected) =>
    withMeetings(async (store) => {
      const { rows } = await pageOf(store, { ...list, page: WHOLE });
      const [after, before] = [rows[1]?.cursor ?? '', rows[5]?.cursor ?? ''];
      const start = await pageOf(store, { ...list, page: { size: 2, from: 'start', after, before } });
      expect([idsOf(start), start.hasPrevious, start.hasNext]).toEqual([expected.slice(2, 4), true, true]);
      const end = await pageOf(store, { ...list, page: { size: 2, from: 'end', after, before } });
      expect([idsOf(end), end.hasPrevious, end.hasNext]).toEqual([expected.slice(3, 5), true, true]);
      const none = await pageOf(store, { ...list, page: { size: 2, from: 'start', after: before, before: after } });
      expect(idsOf(none)).toEqual([]);
    }),
  );

  it('says whether there are rows even where none is asked for', () =>
    withMeetings(async (store) => {
      const some = await pageOf(store, { ...atRoot, page: { size: 0, from: 'start' } });
      expect([some.rows, some.hasNext, some.hasPrevious]).toEqual([[], true, false]);
      const none = await pageOf(store, { kinds: ['Person'], page: { size: 0, from: 'end' } });
      expect([none.rows, none.hasNext, none.hasPrevious]).toEqual([[], false, false]);
    }));

  it('counts all that fulfil the filter, whatever the page, and only where asked', () =>
    withMeetings(async (store) => {
      const where = { prop: 'articleCount', op: 'gte', value: 2 } as const;
      for (const list of [atRoot, inRelation]) {
        const page = await pageOf(store, { ...list, where, page: { size: 1, from: 'start' }, count: true });
        const after = page.rows[0]?.cursor ?? '';
        const next = await pageOf(store, { ...list, where, page: { size: 0, from: 'start', after }, count: true });
        expect([page.total, next.total]).toEqual([5, 5]);
        expect((await pageOf(store, { ...list, page: WHOLE })).total).toBeNull();
      }
    }));

  it('goes on from a cursor whose row is gone, and past rows that came since', () =>
    withMeetings(async (store) => {
      const first = await pageOf(store, { ...atRoot, page: { size: 2, from: 'start' } });
      await write(store, {
        drop: [{ kind: 'Meeting', id: ASCENDING[1] ?? '' }],
        put: [node('Meeting', 'meeting_new', { byDate: '0001|meeting_new' })],
      });
      const page = { ...WHOLE, after: first.rows[1]?.cursor ?? '' };
      expect(idsOf(await pageOf(store, { ...atRoot, page }))).toEqual(ASCENDING.slice(2));
    }));

  it('answers several selections in the order given', () =>
    withMeetings(async (store) => {
      const page = { size: 1, from: 'start' } as const;
      const pages = await store.select([
        { ...descending(atRoot), page },
        { kinds: ['Person'], page },
        { ...inRelation, page },
      ]);
      expect(pages.map(idsOf)).toEqual([DESCENDING.slice(0, 1), [], ASCENDING.slice(0, 1)]);
      expect(await store.select([])).toEqual([]);
    }));

  it('refuses a cursor that such a list does not give', () =>
    withMeetings(async (store) => {
      const { rows } = await pageOf(store, { kinds: ['Meeting'], page: WHOLE });
      for (const cursor of ['', 'no cursor!', 'AAAA', `${rows[0]?.cursor}=`, rows[0]?.cursor ?? '']) {
        for (const page of [
          { ...WHOLE, after: cursor },
          { ...WHOLE, before: cursor },
        ]) {
          await expect(store.select([{ ...atRoot, page }])).rejects.toMatchObject({
            code: 'BAD_CURSOR',
            retriable: false,
          });
        }
      }
    }));
}
