import { expect, it } from 'vitest';
import type { Page, Selection } from '../../../src/graph/query.ts';
import { edge, node, put } from '../graph-fixture.ts';
import { idsOf, type MakeDatabase, pageOf, WHOLE, withStore } from '../test-database.ts';

const nodes = [
  node('Article', 'article_1', { title: 'One' }),
  node('Article', 'article_2'),
  node('Person', 'person_a', { name: 'Ann' }),
  node('Person', 'person_b', { name: 'Bob' }),
  node('Place', 'place_x', { name: 'X', latitude: 1.5 }),
  node('Organization', 'organization_o', { name: 'O' }),
  node('Meeting', 'meeting_1', { title: 'First' }),
  node('Meeting', 'meeting_2'),
];
const edges = [
  edge('MENTIONS', 'article_1', 'person_b', { rank: '1|person_b', count: 3 }),
  edge('MENTIONS', 'article_1', 'place_x', { rank: '2|place_x', count: 2 }),
  edge('MENTIONS', 'article_1', 'person_a', { rank: '3|person_a', count: 2 }),
  edge('MENTIONS', 'article_1', 'organization_o', { rank: '4|organization_o', count: 1 }),
  edge('MENTIONS', 'article_2', 'person_a', { rank: '1|person_a', count: 1 }),
  edge('REPORTS', 'article_1', 'meeting_1', { meetingDate: '2024|meeting_1' }),
  edge('REPORTS', 'article_1', 'meeting_2', { meetingDate: '2025|meeting_2' }),
  edge('REPORTS', 'article_2', 'meeting_1', { meetingDate: '2024|meeting_1' }),
  edge('PARTICIPATED_IN', 'person_a', 'meeting_1', { participationId: 'participation_1' }),
  edge('PARTICIPATED_IN', 'person_b', 'meeting_1', { participationId: 'participation_2' }),
  edge('HELD_IN', 'meeting_2', 'place_x'),
];
const mentions = { edge: 'MENTIONS', direction: 'out', parent: 'article_1' } as const;
const byRank = { key: 'rank', direction: 'asc' } as const;

export function relationsConform(make: MakeDatabase): void {
  it.each(['person_z', 'nobody'])('have no rows at what is not there: %s', (parent) =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const via = { edge: 'INVOLVED_IN', direction: 'out', parent } as const;
      const page = await pageOf(store, { kinds: ['Meeting'], via, page: WHOLE, count: true });
      expect(page).toMatchObject({ rows: [], total: 0 });
    }),
  );

  it('give each node with the properties of its edge', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const { rows } = await pageOf(store, { kinds: ['Person'], via: mentions, order: byRank, page: WHOLE });
      expect(rows.map(({ node, edge }) => ({ node, edge }))).toEqual([
        { node: nodes[3], edge: edges[0]?.props },
        { node: nodes[2], edge: edges[2]?.props },
      ]);
      const [root] = (await pageOf(store, { kinds: ['Article'], page: WHOLE })).rows;
      expect([root?.node, root?.edge, root?.nested]).toEqual([nodes[0], null, {}]);
    }));

  it('are followed inwards, and are empty at a parent that has none or is not there', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const mentioning = (parent: string): Selection => ({
        kinds: ['Article'],
        via: { ...mentions, direction: 'in', parent },
        page: WHOLE,
        count: true,
      });
      const pages = await store.select(['person_a', 'meeting_1', 'person_absent'].map(mentioning));
      expect(pages.map(idsOf)).toEqual([['article_1', 'article_2'], [], []]);
      expect(pages.map(({ total }) => total)).toEqual([2, 0, 0]);
    }));

  it('lead to nodes of several kinds, in one order', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const all: Omit<Selection, 'page'> = { kinds: ['Person', 'Organization', 'Place'], via: mentions, order: byRank };
      const whole = await pageOf(store, { ...all, page: WHOLE });
      expect(whole.rows.map(({ node }) => node)).toEqual([nodes[3], nodes[4], nodes[2], nodes[5]]);
      expect(whole.rows[1]?.edge).toEqual(edges[1]?.props);
      const some = await pageOf(store, {
        ...all,
        kinds: ['Organization', 'Person'],
        page: { size: 2, from: 'end' },
        count: true,
      });
      expect([idsOf(some), some.total, some.hasPrevious]).toEqual([['person_a', 'organization_o'], 3, true]);
      expect(some.rows.map(({ cursor }) => cursor)).toEqual(whole.rows.slice(2).map(({ cursor }) => cursor));
    }));

  it('are narrowed by what their edges must fulfil', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const via = { ...mentions, where: { prop: 'count', op: 'eq', value: 2 } } as const;
      const one = await pageOf(store, { kinds: ['Person'], via, order: byRank, page: WHOLE, count: true });
      expect([idsOf(one), one.total]).toEqual([['person_a'], 1]);
      const more = await pageOf(store, { kinds: ['Person', 'Place'], via, order: byRank, page: WHOLE, count: true });
      expect([idsOf(more), more.total]).toEqual([['place_x', 'person_a'], 2]);
    }));

  it('hang on each row of a list, level by level', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const place = { kinds: ['Place'], via: { edge: 'HELD_IN', direction: 'out' }, page: WHOLE } as const;
      const parties = {
        kinds: ['Person', 'Organization', 'Place'],
        via: { edge: 'PARTICIPATED_IN', direction: 'in' },
        page: { size: 1, from: 'end' },
        count: true,
      } as const;
      const meetings = {
        kinds: ['Meeting'],
        via: { edge: 'REPORTS', direction: 'out' },
        order: { key: 'meetingDate', direction: 'desc' },
        page: WHOLE,
        nest: { place, parties },
      } as const;
      const people = {
        kinds: ['Person'],
        via: { edge: 'MENTIONS', direction: 'out' },
        order: byRank,
        page: { size: 1, from: 'start' },
      } as const;
      const [articles, unrelated] = await store.select([
        { kinds: ['Article'], page: WHOLE, nest: { meetings, people } },
        { kinds: ['Person'], page: WHOLE },
      ]);
      const [first, second] = articles?.rows ?? [];
      expect([idsOf(first?.nested.meetings), idsOf(second?.nested.meetings)]).toEqual([
        ['meeting_2', 'meeting_1'],
        ['meeting_1'],
      ]);
      expect([idsOf(first?.nested.people), idsOf(second?.nested.people)]).toEqual([['person_b'], ['person_a']]);
      expect(first?.nested.people?.hasNext).toBe(true);
      const [later, earlier] = first?.nested.meetings?.rows ?? [];
      expect([idsOf(later?.nested.place), idsOf(later?.nested.parties), later?.nested.parties?.total]).toEqual([
        ['place_x'],
        [],
        0,
      ]);
      expect([idsOf(earlier?.nested.place), idsOf(earlier?.nested.parties), earlier?.nested.parties?.total]).toEqual([
        [],
        ['person_b'],
        2,
      ]);
      expect(unrelated?.rows.map(({ nested }) => nested)).toEqual([{}, {}]);
    }));

  it('give a nested page the cursors of the same relation asked for on its own', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const { parent, ...via } = mentions;
      const list = { kinds: ['Person'], order: byRank, page: WHOLE } as const;
      const outer = await pageOf(store, {
        kinds: ['Article'],
        where: { ids: [parent] },
        page: WHOLE,
        nest: { people: { ...list, via } },
      });
      expect(outer.rows[0]?.nested.people).toEqual(await pageOf(store, { ...list, via: mentions }));
    }));

  it('are asked for each as it says where several that follow one another differ in what they ask', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const people = { kinds: ['Person'], order: byRank, page: WHOLE } as const;
      const pages = await store.select([
        { ...people, via: mentions, count: true },
        { ...people, via: { ...mentions, parent: 'article_2' }, paging: true },
      ]);
      expect(pages.map(({ total }) => total)).toEqual([2, null]);
    }));

  it('give the same rows, in pages and nested, where nobody looks at where they stand', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const { parent, ...via } = mentions;
      const list = { kinds: ['Person'], order: byRank, page: { size: 1, from: 'start' } } as const;
      const asked = { kinds: ['Article'], where: { ids: [parent] }, page: WHOLE } as const;
      const known = await pageOf(store, { ...asked, nest: { people: { ...list, via } } });
      const unplaced = { ...asked, paging: false, nest: { people: { ...list, via, paging: false } } } as const;
      const shown = ({ rows }: Page) =>
        rows.map(({ node, nested }) => [node, nested.people?.rows.map((row) => row.node)]);
      expect(shown(await pageOf(store, unplaced))).toEqual(shown(known));
      expect(idsOf(await pageOf(store, { ...list, via: mentions, paging: false }))).toEqual(
        idsOf(await pageOf(store, { ...list, via: mentions })),
      );
    }));

  it('hang the same on a node in each row that it stands in', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const { parent: _, ...via } = mentions;
      const people = { kinds: ['Person'], via, order: byRank, page: WHOLE } as const;
      const articles = { kinds: ['Article'], via: { ...via, direction: 'in' }, page: WHOLE, nest: { people } } as const;
      const [all] = await store.select([{ kinds: ['Person'], page: WHOLE, nest: { articles } }]);
      for (const article of (all?.rows ?? []).flatMap(({ nested }) => nested.articles?.rows ?? []))
        expect(article.nested.people).toEqual(
          await pageOf(store, { ...people, via: { ...via, parent: article.node.id } }),
        );
    }));
}
