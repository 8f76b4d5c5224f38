import { expect, it } from 'vitest';
import type { Filter } from '../../../src/graph/query.ts';
import { edge, node, put } from '../graph-fixture.ts';
import { idsOf, type MakeDatabase, pageOf, WHOLE, withStore } from '../test-database.ts';

const nodes = [
  node('Meeting', 'meeting_1', {
    title: 'Alpha 50%',
    bestDay: '2024-01-05',
    articleCount: 1,
    confidence: 0.5,
    disagreesOn: ['date', 'place'],
  }),
  node('Meeting', 'meeting_2', {
    title: 'alpha beta',
    bestDay: '2024-02-01',
    articleCount: 2,
    confidence: 1,
    ambiguous: true,
    status: 'HELD',
  }),
  node('Meeting', 'meeting_3', { title: 'Beta_gamma', bestDay: null, articleCount: 10, disagreesOn: ['venue'] }),
  node('Meeting', 'meeting_4', { title: 'Ärger 🗼 end', bestDay: '2024-01-05', articleCount: 3, venue: 'Palace' }),
  node('Person', 'person_a', { name: 'Ann' }),
  node('Person', 'person_b', { name: 'Bob' }),
  node('Person', 'person_c', { name: 'Bob' }),
  node('Place', 'place_x', { name: 'X', countryCode: 'MY' }),
  node('Name', 'name_bob', { folded: 'bob' }),
];
const edges = [
  edge('INVOLVED_IN', 'person_a', 'meeting_1', { roles: ['PARTY'] }),
  edge('INVOLVED_IN', 'person_b', 'meeting_1', { roles: ['REPRESENTED', 'PARTY'] }),
  edge('INVOLVED_IN', 'person_b', 'meeting_2', { roles: ['PARTY'] }),
  edge('INVOLVED_IN', 'person_c', 'meeting_2', { roles: ['PARTY'] }),
  edge('INVOLVED_IN', 'person_a', 'meeting_3', { roles: ['REPRESENTED'] }),
  edge('INVOLVED_IN', 'place_x', 'meeting_3', { roles: ['VENUE'] }),
  edge('IN_AREA', 'meeting_3', 'place_x', { direct: true }),
  edge('IN_AREA', 'meeting_4', 'place_x', { direct: false }),
  edge('KNOWN_AS', 'person_b', 'name_bob'),
  edge('KNOWN_AS', 'person_c', 'name_bob'),
];

const named = (name: string): Filter => ({ prop: 'name', op: 'eq', value: name });
const involves = (node: Filter, edge?: Filter): Filter => ({
  link: 'INVOLVED_IN',
  direction: 'in',
  to: 'Person',
  node,
  ...(edge === undefined ? {} : { edge }),
});
const both = (a: Filter, b: Filter): Filter => ({ pair: 'INVOLVED_IN', direction: 'in', to: 'Person', a, b });
const early: Filter = { prop: 'bestDay', op: 'lt', value: '2024-01-31' };
const partyOnly: Filter = { prop: 'roles', op: 'has', value: ['PARTY'] };
const anyone: Filter = { and: [] };

/** Each filter on meetings, with the numbers of those that fulfil it. */
const CASES: readonly (readonly [string, Filter, readonly number[]])[] = [
  ['text equal', { prop: 'title', op: 'eq', value: 'Alpha 50%' }, [1]],
  ['text less', early, [1, 4]],
  ['text at most', { prop: 'bestDay', op: 'lte', value: '2024-01-05' }, [1, 4]],
  ['text greater', { prop: 'bestDay', op: 'gt', value: '2024-01-05' }, [2]],
  ['text at least', { prop: 'bestDay', op: 'gte', value: '2024-01-05' }, [1, 2, 4]],
  ['number greater, not as text', { prop: 'articleCount', op: 'gt', value: 2 }, [3, 4]],
  ['number equal', { prop: 'confidence', op: 'eq', value: 1 }, [2]],
  ['fraction at most', { prop: 'confidence', op: 'lte', value: 0.5 }, [1, 3, 4]],
  ['true', { prop: 'ambiguous', op: 'eq', value: true }, [2]],
  ['false', { prop: 'ambiguous', op: 'eq', value: false }, [1, 3, 4]],
  ['contains, by case', { prop: 'title', op: 'contains', value: 'lpha' }, [1, 2]],
  ['contains, wildcards of SQL being plain', { prop: 'title', op: 'contains', value: '0%' }, [1]],
  ['contains beyond ASCII', { prop: 'title', op: 'contains', value: '🗼' }, [4]],
  ['contains in a null', { prop: 'venue', op: 'contains', value: '' }, [4]],
  ['starts with, by case', { prop: 'title', op: 'startsWith', value: 'Alpha' }, [1]],
  ['starts with, wildcards of SQL being plain', { prop: 'title', op: 'startsWith', value: 'Beta_' }, [3]],
  ['starts with beyond ASCII', { prop: 'title', op: 'startsWith', value: 'Ärger 🗼' }, [4]],
  ['starts with nothing', { prop: 'venue', op: 'startsWith', value: '' }, [4]],
  ['text in', { prop: 'bestDay', op: 'in', value: ['2024-02-01', '1999'] }, [2]],
  ['number in', { prop: 'articleCount', op: 'in', value: [1, 10, 99] }, [1, 3]],
  ['in none', { prop: 'articleCount', op: 'in', value: [] }, []],
  ['list has any', { prop: 'disagreesOn', op: 'has', value: ['place', 'venue'] }, [1, 3]],
  ['list has none', { prop: 'disagreesOn', op: 'has', value: [] }, []],
  ['null', { prop: 'bestDay', op: 'isNull' }, [3]],
  ['ids', { ids: ['meeting_4', 'meeting_2', 'meeting_9', 'person_a'] }, [2, 4]],
  ['no ids', { ids: [] }, []],
  ['and', { and: [early, { prop: 'articleCount', op: 'gt', value: 1 }] }, [4]],
  ['and of none', { and: [] }, [1, 2, 3, 4]],
  ['or', { or: [early, { prop: 'bestDay', op: 'isNull' }] }, [1, 3, 4]],
  ['or of none', { or: [] }, []],
  ['not, where the property is null', { not: early }, [2, 3]],
  ['not not', { not: { not: early } }, [1, 4]],
  ['not in, where the property is null', { not: { prop: 'bestDay', op: 'in', value: ['2024-02-01'] } }, [1, 3, 4]],
  ['not contains, where the property is null', { not: { prop: 'venue', op: 'contains', value: 'P' } }, [1, 2, 3]],
  ['not of and with a null', { not: { and: [early, { prop: 'articleCount', op: 'gt', value: 1 }] } }, [1, 2, 3]],
  ['not of or with a null', { not: { or: [early, { prop: 'articleCount', op: 'lt', value: 3 }] } }, [3]],
  ['link', involves(named('Ann')), [1, 3]],
  ['link to ids', involves({ ids: ['person_b'] }), [1, 2]],
  ['link to any of the kind', involves(anyone), [1, 2, 3]],
  ['link by its edge', involves(named('Ann'), partyOnly), [1]],
  [
    'link by its edge alone',
    { link: 'IN_AREA', direction: 'out', to: 'Place', edge: { prop: 'direct', op: 'eq', value: true } },
    [3],
  ],
  ['link by an edge that is not so', involves(anyone, { not: partyOnly }), [3]],
  ['not link', { not: involves(named('Ann')) }, [2, 4]],
  [
    'link outwards',
    { link: 'IN_AREA', direction: 'out', to: 'Place', node: { prop: 'countryCode', op: 'eq', value: 'MY' } },
    [3, 4],
  ],
  [
    'link of a link',
    involves({ link: 'KNOWN_AS', direction: 'out', to: 'Name', node: { prop: 'folded', op: 'in', value: ['bob'] } }),
    [1, 2],
  ],
  ['pair', both(named('Ann'), named('Bob')), [1]],
  ['pair the other way round', both(named('Bob'), named('Ann')), [1]],
  ['pair of two that fulfil the same', both(named('Bob'), named('Bob')), [2]],
  ['pair of ids', both({ ids: ['person_b'] }, { ids: ['person_a', 'person_c'] }), [1, 2]],
  ['pair of one id is never fulfilled', both({ ids: ['person_a'] }, { ids: ['person_a'] }), []],
  ['pair of whoever', both(anyone, anyone), [1, 2]],
  ['not pair', { not: both(anyone, anyone) }, [3, 4]],
  [
    'link or comparison',
    { or: [involves({ ids: ['person_c'] }), { prop: 'articleCount', op: 'eq', value: 10 }] },
    [2, 3],
  ],
  [
    'link and comparison',
    { and: [involves({ ids: ['person_b'] }), { prop: 'articleCount', op: 'eq', value: 1 }] },
    [1],
  ],
];

export function filtersConform(make: MakeDatabase): void {
  it('select the nodes that fulfil them, at the root and in a relation', () =>
    withStore(make, async (store) => {
      const hub = node('Article', 'article_hub');
      const meetings = nodes.filter(({ kind }) => kind === 'Meeting');
      await put(store, [...nodes, hub], [...edges, ...meetings.map(({ id }) => edge('REPORTS', hub.id, id))]);
      const via = { edge: 'REPORTS', direction: 'out', parent: hub.id } as const;
      for (const [name, where, numbers] of CASES) {
        const expected = [name, numbers.map((number) => `meeting_${number}`), numbers.length];
        const root = await pageOf(store, { kinds: ['Meeting'], where, page: WHOLE, count: true });
        expect([name, idsOf(root), root.total]).toEqual(expected);
        const related = await pageOf(store, { kinds: ['Meeting'], via, where, page: WHOLE, count: true });
        expect([name, idsOf(related), related.total]).toEqual(expected);
      }
    }));

  it('find entities by a name that they share', () =>
    withStore(make, async (store) => {
      await put(store, nodes, edges);
      const where: Filter = {
        link: 'KNOWN_AS',
        direction: 'out',
        to: 'Name',
        node: { prop: 'folded', op: 'in', value: ['bob', 'x'] },
      };
      expect(idsOf(await pageOf(store, { kinds: ['Person'], where, page: WHOLE }))).toEqual(['person_b', 'person_c']);
      expect(idsOf(await pageOf(store, { kinds: ['Place'], where, page: WHOLE }))).toEqual([]);
    }));
}
