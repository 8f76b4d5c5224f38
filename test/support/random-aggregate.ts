import fc from 'fast-check';
import type { Filter } from '../../src/graph/query.ts';
import type { AggregateQuery, Dimension, Hop, Path } from '../../src/graph/query-aggregates.ts';
import { involvementTest, meetingFilter, personFilter } from './random-query.ts';

const involved = (direction: Hop['direction'], to: Hop['to']): fc.Arbitrary<Hop> =>
  fc.record(
    {
      edge: fc.constant('INVOLVED_IN' as const),
      direction: fc.constant(direction),
      to: fc.constant(to),
      where: involvementTest,
    },
    { requiredKeys: ['edge', 'direction', 'to'] },
  );
const REPORTED_BY: Hop = { edge: 'REPORTS', direction: 'in', to: 'Article' };
const REPORTS: Hop = { edge: 'REPORTS', direction: 'out', to: 'Meeting' };
const MENTIONS: Hop = { edge: 'MENTIONS', direction: 'out', to: 'Place' };

const MENTIONED_BY: Hop = { edge: 'MENTIONS', direction: 'in', to: 'Article' };

const dated = fc.record({
  dates: fc.constantFrom(['bestDay'], ['date', 'bestDay']),
  period: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
});

function along(path: fc.Arbitrary<Path>, ...values: readonly string[]): fc.Arbitrary<Dimension> {
  return fc.record(
    { path, value: fc.constantFrom(...values), pairs: fc.boolean() },
    { requiredKeys: ['path', 'value'] },
  );
}

const parties: fc.Arbitrary<Path> = fc.tuple(fc.oneof(involved('in', 'Person'), involved('in', 'Place')));
const mentioned: fc.Arbitrary<Path> = fc.constant([REPORTED_BY, MENTIONS]);
const attended: fc.Arbitrary<Path> = fc.tuple(involved('out', 'Meeting'));
const toldWith: fc.Arbitrary<Path> = fc.constant([MENTIONED_BY, REPORTS]);

interface Parts {
  readonly filter: fc.Arbitrary<Filter>;
  readonly dimensions: fc.Arbitrary<Dimension>;
  readonly paths: fc.Arbitrary<Path>;
}

function query(kind: AggregateQuery['kind'], { filter, dimensions, paths }: Parts): fc.Arbitrary<AggregateQuery> {
  return fc.record(
    {
      kind: fc.constant(kind),
      where: filter,
      by: fc.array(dimensions, { maxLength: 3 }),
      reached: fc.record({ one: paths, other: paths }, { requiredKeys: [] }),
      matching: fc.record({ some: filter, more: filter }, { requiredKeys: [] }),
      orderBy: fc.constantFrom('count' as const, 'values' as const),
      size: fc.integer({ min: 1, max: 6 }),
      count: fc.boolean(),
    },
    { requiredKeys: ['kind', 'by', 'orderBy', 'size'] },
  );
}

/** Any counts over groups of meetings, or of people. */
export const randomAggregate: fc.Arbitrary<AggregateQuery> = fc.oneof(
  query('Meeting', {
    filter: meetingFilter,
    dimensions: fc.oneof(
      dated,
      fc.record({ prop: fc.constantFrom('status', 'title', 'bestDay') }),
      along(parties, 'id', 'name'),
      along(mentioned, 'id', 'name'),
    ),
    paths: fc.oneof(parties, mentioned),
  }),
  query('Person', {
    filter: personFilter,
    dimensions: fc.oneof(
      fc.record({ prop: fc.constantFrom('name', 'wikidataId') }),
      along(attended, 'id', 'bestDay', 'status', 'disagreesOn'),
      along(toldWith, 'disagreesOn'),
    ),
    paths: fc.oneof(attended, toldWith),
  }),
);
