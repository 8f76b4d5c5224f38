import fc from 'fast-check';
import type {
  CounterpartQuery,
  Filter,
  NestedSelection,
  Order,
  PageRequest,
  Selection,
} from '../../src/graph/query.ts';
import { DAYS, FIELDS, IDS, NAMES, ROLES, STATUSES, TITLES } from './random-graph.ts';

const COMPARISONS = ['eq', 'lt', 'lte', 'gt', 'gte'] as const;
const comparison = fc.constantFrom(...COMPARISONS);
const direction = fc.constantFrom('asc' as const, 'desc' as const);

const meetingTest: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ prop: fc.constant('bestDay'), op: comparison, value: fc.constantFrom(...DAYS) }),
  fc.record({ prop: fc.constant('articleCount'), op: comparison, value: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ prop: fc.constant('confidence'), op: comparison, value: fc.constantFrom(0, 0.25, 0.5) }),
  fc.record({ prop: fc.constant('ambiguous'), op: fc.constant('eq' as const), value: fc.boolean() }),
  fc.record({
    prop: fc.constantFrom('title', 'bestDay'),
    op: fc.constantFrom('contains' as const, 'startsWith' as const),
    value: fc.constantFrom(...TITLES, '2024-0'),
  }),
  fc.record({ prop: fc.constantFrom('status'), op: fc.constant('in' as const), value: fc.subarray([...STATUSES]) }),
  fc.record({ prop: fc.constantFrom('bestDay'), op: fc.constant('in' as const), value: fc.subarray([...DAYS]) }),
  fc.record({ prop: fc.constant('disagreesOn'), op: fc.constant('has' as const), value: fc.subarray([...FIELDS]) }),
  fc.record({ prop: fc.constantFrom('bestDay', 'title'), op: fc.constant('isNull' as const) }),
  fc.record({ ids: fc.subarray([...IDS.Meeting]) }),
);
const personTest: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ prop: fc.constant('name'), op: comparison, value: fc.constantFrom(...NAMES) }),
  fc.record({ prop: fc.constant('certain'), op: fc.constant('eq' as const), value: fc.boolean() }),
  fc.record({ ids: fc.subarray([...IDS.Person], { minLength: 1 }) }),
);
export const involvementTest: fc.Arbitrary<Filter> = fc.record({
  prop: fc.constant('roles'),
  op: fc.constant('has' as const),
  value: fc.subarray([...ROLES]),
});

function combined(test: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  return fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: test, weight: 3 },
      { arbitrary: fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }), weight: 1 },
      { arbitrary: fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }), weight: 1 },
      { arbitrary: fc.record({ not: tie('filter') }), weight: 2 },
    ),
  })).filter;
}

const involved = { direction: fc.constant('in' as const), to: fc.constant('Person' as const) };
const linkTest: fc.Arbitrary<Filter> = fc.oneof(
  fc.record(
    {
      link: fc.constant('INVOLVED_IN' as const),
      ...involved,
      node: combined(personTest),
      edge: combined(involvementTest),
    },
    { requiredKeys: ['link', 'direction', 'to'] },
  ),
  fc.record({
    pair: fc.constant('INVOLVED_IN' as const),
    ...involved,
    a: combined(personTest),
    b: combined(personTest),
  }),
);
export const meetingFilter = combined(
  fc.oneof({ arbitrary: meetingTest, weight: 2 }, { arbitrary: linkTest, weight: 1 }),
);
export const personFilter = combined(
  fc.oneof(
    personTest,
    fc.record({
      link: fc.constant('INVOLVED_IN' as const),
      direction: fc.constant('out' as const),
      to: fc.constant('Meeting' as const),
      node: meetingFilter,
    }),
  ),
);

/** A page whose cursors are still to be taken: those of the rows at these places of the whole list, where it has as many. */
export interface PagePlan {
  readonly size: number;
  readonly from: PageRequest['from'];
  readonly after: number | null;
  readonly before: number | null;
}
export const plan: fc.Arbitrary<PagePlan> = fc.record({
  size: fc.integer({ min: 0, max: 4 }),
  from: fc.constantFrom('start' as const, 'end' as const),
  after: fc.option(fc.nat(4)),
  before: fc.option(fc.nat(5)),
});

const page: fc.Arbitrary<PageRequest> = fc.record({
  size: fc.integer({ min: 0, max: 9 }),
  from: fc.constantFrom('start' as const, 'end' as const),
});
const order = (...keys: readonly string[]): fc.Arbitrary<Order> =>
  fc.record({ key: fc.constantFrom(...keys), direction });
/** Keys that may be left out, with those that may not. */
const optional = { count: fc.boolean() };

const parties: fc.Arbitrary<NestedSelection> = fc.record({
  kinds: fc.constantFrom(
    ['Person', 'Place'] as const,
    ['Place'] as const,
    ['Person', 'Organization', 'Place'] as const,
  ),
  via: fc.constant({ edge: 'INVOLVED_IN', direction: 'in' } as const),
  page,
});
const reported: fc.Arbitrary<NestedSelection> = fc.record(
  {
    kinds: fc.constant(['Meeting'] as const),
    via: fc.constant({ edge: 'REPORTS', direction: 'out' } as const),
    page,
    where: meetingFilter,
    order: order('meetingDate'),
    nest: fc.record({ parties }),
  },
  { requiredKeys: ['kinds', 'via', 'page'] },
);

type List = Omit<Selection, 'page'>;
const meetings: fc.Arbitrary<List> = fc.record(
  {
    kinds: fc.constant(['Meeting'] as const),
    where: meetingFilter,
    order: order('byDate', 'byDateAsc', 'id'),
    nest: fc.record({ parties }),
    ...optional,
  },
  { requiredKeys: ['kinds'] },
);
const people: fc.Arbitrary<List> = fc.record(
  { kinds: fc.constant(['Person'] as const), where: personFilter, order: order('byName'), ...optional },
  { requiredKeys: ['kinds'] },
);
const articles: fc.Arbitrary<List> = fc.record({
  kinds: fc.constant(['Article'] as const),
  nest: fc.record({ reported }),
});
const meetingsOf: fc.Arbitrary<List> = fc.record(
  {
    kinds: fc.constant(['Meeting'] as const),
    via: fc.record(
      {
        edge: fc.constant('INVOLVED_IN' as const),
        direction: fc.constant('out' as const),
        parent: fc.constantFrom(...IDS.Person, ...IDS.Place),
        where: combined(involvementTest),
      },
      { requiredKeys: ['edge', 'direction', 'parent'] },
    ),
    where: meetingFilter,
    order: order('byDate', 'byDateAsc', 'id'),
    ...optional,
  },
  { requiredKeys: ['kinds', 'via'] },
);
const mentionedIn: fc.Arbitrary<List> = fc.record(
  {
    kinds: fc.constantFrom(['Person', 'Place'] as const, ['Place'] as const, ['Organization', 'Person'] as const),
    via: fc.record({
      edge: fc.constant('MENTIONS' as const),
      direction: fc.constant('out' as const),
      parent: fc.constantFrom(...IDS.Article),
    }),
    order: order('rank', 'id'),
    ...optional,
  },
  { requiredKeys: ['kinds', 'via'] },
);

/** Any list, and which page of it. */
export const randomList: fc.Arbitrary<{ readonly list: List; readonly plan: PagePlan }> = fc.record({
  list: fc.oneof(meetings, people, articles, meetingsOf, mentionedIn),
  plan,
});

/** Any question for counterparts, and which page of the answer. */
export const randomCounterparts: fc.Arbitrary<{
  readonly list: Omit<CounterpartQuery, 'page'>;
  readonly plan: PagePlan;
}> = fc.record({
  list: fc.record(
    {
      edge: fc.constant('INVOLVED_IN' as const),
      parent: fc.constantFrom(...IDS.Person, 'place_0'),
      shared: fc.constant('Meeting' as const),
      where: meetingFilter,
      kinds: fc.constantFrom(['Person'] as const, ['Person', 'Organization', 'Place'] as const),
      counterpartEdge: involvementTest,
      measure: fc.constant('bestDay'),
      orderBy: fc.constantFrom('count' as const, 'least' as const, 'greatest' as const),
      direction,
      ...optional,
    },
    { requiredKeys: ['edge', 'parent', 'shared', 'kinds', 'measure', 'orderBy', 'direction'] },
  ),
  plan,
});
