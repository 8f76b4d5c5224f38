import type { Driver, Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Question } from '../../../src/graph/engines/neo4j/ask.ts';
import { neo4jEngine } from '../../../src/graph/engines/neo4j/index.ts';
import { compileCounterparts } from '../../../src/graph/engines/neo4j/select-counterparts.ts';
import { compileSelection } from '../../../src/graph/engines/neo4j/select-level.ts';
import type { Filter, Selection } from '../../../src/graph/query.ts';
import { emptyNeo4j, plainDriver } from '../../support/empty-neo4j.ts';
import { writeSmallGraph } from '../../support/small-graph/index.ts';

const page = { size: 20, from: 'start' } as const;
const latest = { key: 'byDate', direction: 'desc' } as const;
const with_ = (id: string): Filter => ({ link: 'PARTICIPATED_IN', direction: 'in', to: 'Person', node: { ids: [id] } });
const meetingsOf = { edge: 'PARTICIPATED_IN', direction: 'out', parent: 'person_rubio' } as const;

/** Operators that visit more than the rows asked for. */
const SCANS =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|.*RelationshipTypeScan|.*IndexScan|CartesianProduct|Sort)$/;

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
];

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
      const plan = await operatorsOf(driver, compileSelection(selection));
      expect(plan).toEqual(expect.arrayContaining([...operators]));
      expect(plan.filter((operator) => SCANS.test(operator))).toEqual([]);
    });

    it('counterparts starts from the parent', async () => {
      const plan = await operatorsOf(
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
      expect(plan.filter((operator) => SCANS.test(operator))).toEqual([]);
    });

    it('counts reads them off the node or the store where nothing filters', async () => {
      const ofNode = await operatorsOf(
        driver,
        compileSelection({ kinds: ['Meeting'], via: meetingsOf, order: latest, page, count: true }),
      );
      expect(ofNode).not.toContain('Expand(All)');
      const ofKind = await operatorsOf(
        driver,
        compileSelection({ kinds: ['Meeting'], order: latest, page, count: true }),
      );
      expect(ofKind).toContain('NodeCountFromCountStore');
    });
  });
}

async function operatorsOf(driver: Driver, question: Question): Promise<readonly string[]> {
  const operators: string[] = [];
  await ask(
    async (statement, parameters) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters);
      if (summary.plan !== false) operators.push(...flat(summary.plan));
      return [];
    },
    [question],
  );
  return operators;
}

/** `NodeIndexSeekByRange@neo4j` and the like, without the database. */
function flat({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(flat)];
}
