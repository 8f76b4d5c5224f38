import fc from 'fast-check';
import type { NeighbourhoodQuery, PathQuery } from '../../src/graph/query-paths.ts';
import { IDS } from './random-graph.ts';
import { involvementTest, meetingFilter } from './random-query.ts';

const ends = fc.constantFrom(...IDS.Person, ...IDS.Place, 'person_absent');
const kinds = fc.constantFrom(['Person'] as const, ['Place'] as const, ['Person', 'Organization', 'Place'] as const);
const links = {
  edge: fc.constant('INVOLVED_IN' as const),
  shared: fc.constant('Meeting' as const),
  where: meetingFilter,
  edgeWhere: involvementTest,
};

/** Any question for paths. */
export const randomPath: fc.Arbitrary<PathQuery> = fc.record(
  {
    ...links,
    from: ends,
    to: ends,
    through: kinds,
    order: fc.constantFrom('byDate', 'byDateAsc'),
    maxLinks: fc.integer({ min: 1, max: 6 }),
    first: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['edge', 'shared', 'from', 'to', 'through', 'order', 'maxLinks', 'first'] },
);

/** Any question for a neighbourhood. */
export const randomNeighbourhood: fc.Arbitrary<NeighbourhoodQuery> = fc.record(
  {
    ...links,
    centre: ends,
    kinds,
    depth: fc.integer({ min: 0, max: 3 }),
    first: fc.integer({ min: 0, max: 4 }),
    maxNodes: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: ['edge', 'shared', 'centre', 'kinds', 'depth', 'first', 'maxNodes'] },
);
