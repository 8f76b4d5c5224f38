import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jEngine } from '../../../src/graph/engines/neo4j/index.ts';
import { SEARCHED_ALIKE } from '../../../src/graph/engines/neo4j/schema.ts';
import { compileAggregate } from '../../../src/graph/engines/neo4j/select-aggregates.ts';
import { compileCounterparts } from '../../../src/graph/engines/neo4j/select-counterparts.ts';
import { compileSelection } from '../../../src/graph/engines/neo4j/select-pages.ts';
import { compileSearch } from '../../../src/graph/engines/neo4j/select-searches.ts';
import { selectWhole } from '../../../src/graph/engines/neo4j/select-whole.ts';
import { traversalOf } from '../../../src/graph/engines/neo4j/traversal.ts';
import { SEARCHED_KINDS } from '../../../src/graph/model/index.ts';
import type { Filter, Selection } from '../../../src/graph/query.ts';
import { parseSearch } from '../../../src/graph/search/index.ts';
import { askedLists, levelsOf } from '../../support/asked-lists.ts';
import { emptyNeo4j, plainDriver } from '../../support/empty-neo4j.ts';
import { explaining, NEO4J_SCANS, neo4jOperatorsOf, scansBelow } from '../../support/neo4j-plan.ts';
import { writeSmallGraph } from '../../support/small-graph/index.ts';

const page = { size: 20, from: 'start' } as const;
const latest = { key: 'byDate', direction: 'desc' } as const;
const with_ = (id: string): Filter => ({ link: 'PARTICIPATED_IN', direction: 'in', to: 'Person', node: { ids: [id] } });
const meetingsOf = { edge: 'PARTICIPATED_IN', direction: 'out', parent: 'person_rubio' } as const;

const SHAPES: readonly (readonly [name: string, selection: Selection, operators: readonly string[]])[] = [
  ['nodes by their ids', { kinds: ['Person'], where: { ids: ['person_rubio'] }, page }, ['NodeUniqueIndexSeek']],
  ['all of a kind in a stored order', { kinds: ['Meeting'], order: latest, page }, ['NodeIndexSeekByRange', 'Limit']],
  ['all of a kind by id', { kinds: ['Meeting'], page }, ['NodeUniqueIndexSeekByRange', 'Limit']],
  [
    'a relation in a stored order',
    { kinds: ['Meeting'], via: meetingsOf, order: latest, page },
    ['DirectedRelationshipIndexSeekByRange', 'Limit'],
  ],
  [
    'a relation in a stored order, filtered',
    { kinds: ['Meeting'], via: meetingsOf, where: { prop: 'status', op: 'eq', value: 'HELD' }, order: latest, page },
    ['DirectedRelationshipIndexSeekByRange', 'Limit'],
  ],
  [
    'a relation without an order',
    { kinds: ['Meeting'], via: meetingsOf, page },
    ['NodeUniqueIndexSeek', 'Expand(All)', 'Top'],
  ],
  [
    'entities by a name',
    {
      kinds: ['Person'],
      where: { link: 'KNOWN_AS', direction: 'out', to: 'Name', node: { prop: 'folded', op: 'eq', value: 'rubio' } },
      page,
    },
    ['NodeIndexSeek', 'Expand(All)'],
  ],
  [
    'meetings of a person between days',
    {
      kinds: ['Meeting'],
      where: { and: [{ prop: 'bestDay', op: 'gte', value: '2025' }, with_('person_rubio')] },
      order: latest,
      page,
    },
    ['NodeUniqueIndexSeek', 'Expand(All)', 'Top'],
  ],
  [
    'meetings of either of two people',
    { kinds: ['Meeting'], where: { or: [with_('person_rubio'), with_('person_lavrov')] }, order: latest, page },
    ['NodeUniqueIndexSeek', 'Expand(All)', 'Top'],
  ],
  [
    'meetings of two people',
    {
      kinds: ['Meeting'],
      where: {
        pair: 'PARTICIPATED_IN',
        direction: 'in',
        to: 'Person',
        a: { prop: 'certain', op: 'eq', value: true },
        b: { ids: ['person_lavrov'] },
      },
      page,
    },
    ['NodeUniqueIndexSeek', 'Expand(All)'],
  ],
  [
    'people who have a meeting in a place',
    {
      kinds: ['Person'],
      where: {
        link: 'INVOLVED_IN',
        direction: 'out',
        to: 'Meeting',
        node: {
          and: [
            { prop: 'bestDay', op: 'gte', value: '2025' },
            { link: 'IN_AREA', direction: 'out', to: 'Place', node: { ids: ['place_malaysia'] } },
          ],
        },
      },
      page,
    },
    ['NodeUniqueIndexSeek', 'Expand(All)'],
  ],
];

const parties = {
  kinds: ['Participation'],
  via: { edge: 'HAS_PARTICIPATION', direction: 'out' },
  order: { key: 'position', direction: 'asc' },
  page,
  nest: { party: { kinds: ['Person', 'Organization', 'Place'], via: { edge: 'TAKEN_BY', direction: 'out' }, page } },
} as const;

const TREE: Selection = {
  kinds: ['Person'],
  via: { edge: 'RESOLVED_TO', direction: 'out', parent: 'atom_rubio' },
  page,
  props: ['name'],
  nest: {
    meetings: {
      kinds: ['Meeting'],
      via: { edge: 'INVOLVED_IN', direction: 'out' },
      order: latest,
      page,
      nest: { parties },
    },
  },
};

/** How the planner carries out the main shapes: from an index, in its order, without a scan or a sort. */
export function neo4jPlans(url: string): void {
  const driver = plainDriver(url);

  describe('the plan of', () => {
    beforeAll(async () => {
      await emptyNeo4j(url);
      await using store = await neo4jEngine.open(url, { password: null });
      await writeSmallGraph(store);
    });
    afterAll(() => driver.close());

    it.each(SHAPES)('%s starts from an index', async (_name, selection, operators) => {
      const plan = await neo4jOperatorsOf(driver, compileSelection(selection));
      expect(plan).toEqual(expect.arrayContaining([...operators]));
      expect(plan.filter((operator) => NEO4J_SCANS.test(operator))).toEqual([]);
    });

    it('a tree finds what hangs on each row by an index, in its order, and what is little from the row itself', async () => {
      const plan = await neo4jOperatorsOf(driver, compileSelection(TREE));
      const seeks = plan.filter((operator) => operator === 'DirectedRelationshipIndexSeekByRange');
      expect(seeks).toHaveLength(1);
      expect(plan).toContain('Expand(All)');
      expect(scansBelow(plan)).toEqual([]);
    });

    it('counterparts starts from the parent', async () => {
      const plan = await neo4jOperatorsOf(
        driver,
        compileCounterparts({
          edge: 'PARTICIPATED_IN',
          parent: 'person_rubio',
          shared: 'Meeting',
          kinds: ['Person'],
          measure: 'bestDay',
          orderBy: 'count',
          direction: 'desc',
          page,
        }),
      );
      expect(plan).toEqual(expect.arrayContaining(['NodeUniqueIndexSeek', 'Expand(All)', 'Top']));
      expect(plan.filter((operator) => NEO4J_SCANS.test(operator))).toEqual([]);
    });

    it('groups of nodes that an index finds start from it', async () => {
      const plan = await neo4jOperatorsOf(
        driver,
        compileAggregate({
          kind: 'Meeting',
          where: { link: 'IN_AREA', direction: 'out', to: 'Place', node: { ids: ['place_malaysia'] } },
          by: [
            { dates: ['date', 'notLaterThan'], period: 'month' },
            { path: [{ edge: 'PARTICIPATED_IN', direction: 'in', to: 'Person' }], value: 'id' },
          ],
          reached: { articles: [{ edge: 'REPORTS', direction: 'in', to: 'Article' }] },
          orderBy: 'count',
          size: 10,
        }),
      );
      expect(plan).toEqual(expect.arrayContaining(['NodeUniqueIndexSeek', 'Expand(All)', 'Top']));
      expect(plan.filter((operator) => NEO4J_SCANS.test(operator))).toEqual([]);
    });

    it('steps from node to node start from the nodes and follow their edges', async () => {
      const certain = { prop: 'certain', op: 'eq', value: true } as const;
      const held = { prop: 'status', op: 'eq', value: 'HELD' } as const;
      const link = { edge: 'PARTICIPATED_IN', shared: 'Meeting', where: held, edgeWhere: certain } as const;
      const around = { ...link, centre: 'person_rubio', kinds: ['Person'], depth: 1, first: 5, maxNodes: 10 } as const;
      const operators: string[] = [];
      const traversal = traversalOf(explaining(driver, operators));
      const ids = ['person_rubio', 'person_lavrov'];
      for (const step of [
        () => traversal.groups(link, ids),
        () => traversal.groupsAmong(link, ids),
        () => traversal.nearest(around, ids),
      ]) {
        operators.length = 0;
        await step();
        expect(operators).toEqual(expect.arrayContaining(['NodeUniqueIndexSeek', 'Expand(All)']));
        expect(operators.filter((operator) => NEO4J_SCANS.test(operator))).toEqual([]);
      }
    });

    it('a search starts from the index of words', async () => {
      const terms = parseSearch('marco rub*');
      const plan = await neo4jOperatorsOf(driver, compileSearch({ kinds: SEARCHED_KINDS, terms, page, count: true }));
      expect(plan.filter((operator) => operator === 'ProcedureCall')).toHaveLength(2 * SEARCHED_ALIKE.length);
      expect(plan).toEqual(expect.arrayContaining(['Top']));
      expect(plan.filter((operator) => NEO4J_SCANS.test(operator))).toEqual([]);
    });

    it('counts reads them off the node or the store where nothing filters', async () => {
      const ofNode = await neo4jOperatorsOf(
        driver,
        compileSelection({ kinds: ['Meeting'], via: meetingsOf, order: latest, page, count: true }),
      );
      expect(ofNode).not.toContain('Expand(All)');
      const ofKind = await neo4jOperatorsOf(
        driver,
        compileSelection({ kinds: ['Meeting'], order: latest, page, count: true }),
      );
      expect(ofKind).toContain('NodeCountFromCountStore');
    });

    it('each list of the schema, at the root and below it, scans nothing', async () => {
      const scanning = new Map<string, readonly string[]>();
      const lists = await askedLists();
      expect(lists.some(({ selection }) => selection.nest !== undefined)).toBe(true);
      for (const { field, selection } of lists) {
        // Whole, as the store asks for it where it can, and a level alone.
        for (const asked of [selection, ...levelsOf(selection)]) {
          const operators: string[] = [];
          await selectWhole(explaining(driver, operators), [asked]);
          const scans = scansBelow(operators);
          if (scans.length > 0) scanning.set(field, scans);
        }
      }
      expect(scanning).toEqual(new Map());
    });
  });
}
