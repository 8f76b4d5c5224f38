import type { GraphQLResolveInfo } from 'graphql';
import type { AggregateQuery, Filter } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { COUNT_COST, costing, WALK_COST } from '../field-cost.ts';
import { countedMeetings } from '../inputs/counted-meetings.ts';
import { MeetingFilter, type MeetingFilterInput } from '../inputs/filter-inputs.ts';
import { allOf, given, holdsOneOf } from '../inputs/filters.ts';
import {
  DIMENSIONS,
  MeetingDimension,
  type MeetingDimensionName,
  TO_ARTICLES,
  TO_PEOPLE,
} from '../inputs/meeting-dimension.ts';
import { MeetingRole, type MeetingRoleName } from '../inputs/meeting-enums.ts';
import type { Load } from '../loaders/load.ts';
import type { EntityNode } from '../loaders/rows.ts';
import { Article } from './article.ts';
import { Entity } from './entity.ts';
import { enumOf } from './enum-of.ts';
import { atMost } from './link-args.ts';
import { MeetingStatsRow, type StatsRow } from './meeting-stats-row.ts';
import { fieldsAskedFor } from './paging.ts';

const DEFAULT_SIZE = 100;
const MAX_SIZE = 5000;

const ORDERS = { MEETINGS_DESC: 'count', VALUES_ASC: 'values' } as const satisfies Record<
  string,
  AggregateQuery['orderBy']
>;

const StatsOrder = enumOf('StatsOrder', 'How groups are ordered.', {
  MEETINGS_DESC: 'Most meetings first; ties by the values.',
  VALUES_ASC:
    'By the values of the dimensions in the order asked for, null last: periods from the earliest, codes from A, people, organizations and places by id.',
});

const statsArgs = builder.args((t) => ({
  groupBy: t.field({
    type: [MeetingDimension],
    required: true,
    description:
      'Any of the dimensions together; none: one row of all. A meeting counts once in each combination of its values: of those of which it may have several (people, pairs, countries, organizations, publishers) each more multiplies the work.',
  }),
  filter: t.field({ type: MeetingFilter, description: 'Which meetings count. Default: those that were held.' }),
  first: t.int({ defaultValue: DEFAULT_SIZE, description: `At most so many rows: 1 to ${MAX_SIZE}.` }),
  orderBy: t.field({ type: StatsOrder, defaultValue: 'MEETINGS_DESC', description: 'What comes first.' }),
}));

interface StatsArgs {
  readonly groupBy: readonly MeetingDimensionName[];
  readonly filter?: MeetingFilterInput | null | undefined;
  readonly first?: number | null | undefined;
  readonly orderBy?: keyof typeof ORDERS | null | undefined;
}

/** The groups of the meetings that fulfil both the arguments and `among`: all that are asked for in one tick are one call of the store. */
async function statsOf(
  { groupBy, filter, first, orderBy }: StatsArgs,
  among: Filter | null,
  load: Load,
  info: GraphQLResolveInfo,
): Promise<readonly StatsRow[]> {
  const dimensions = [...new Set(groupBy)];
  const size = atMost(MAX_SIZE, 'first', first ?? DEFAULT_SIZE);
  const { rows } = await load.aggregate({
    kind: 'Meeting',
    where: allOf([among, await countedMeetings(filter, load)]),
    by: dimensions.map((dimension) => DIMENSIONS[dimension]),
    ...measuresFor(fieldsAskedFor(info)),
    orderBy: ORDERS[orderBy ?? 'MEETINGS_DESC'],
    size,
  });
  return rows.map(({ values, ...counts }) => ({
    ...counts,
    values: new Map(dimensions.map((dimension, at) => [dimension, values[at] ?? null])),
  }));
}

const APPROXIMATE: Filter = {
  and: [{ prop: 'date', op: 'isNull' }, { not: { prop: 'notLaterThan', op: 'isNull' } }],
};

/** Only what the operation looks at is counted. */
function measuresFor(asked: ReadonlySet<string>): Pick<AggregateQuery, 'reached' | 'matching'> {
  return {
    reached: {
      ...(asked.has('people') && { people: [TO_PEOPLE] as const }),
      ...(asked.has('articles') && { articles: [TO_ARTICLES] as const }),
    },
    matching: asked.has('approximate') ? { approximate: APPROXIMATE } : {},
  };
}

builder.queryField('meetingStats', (t) =>
  t.field({
    type: [MeetingStatsRow],
    extensions: costing({ own: WALK_COST }),
    description:
      'How many meetings, grouped: a row for each combination of values that a meeting has. A meeting with several values of a dimension (two people) counts in the row of each; one without any in the row where it is null. Only meetings that were held, unless the filter says something of the status.',
    args: statsArgs,
    resolve: (_, args, { load }, info) => statsOf(args, null, load, info),
  }),
);

builder.interfaceField(Entity, 'meetingStats', (t) =>
  t.field({
    type: [MeetingStatsRow],
    extensions: costing({ own: COUNT_COST }),
    description:
      'How many of its meetings, grouped as `meetingStats` does: by month, by person (itself among them), by place. Only meetings that were held, unless the filter says something of the status.',
    args: {
      ...statsArgs,
      as: t.arg({
        type: [MeetingRole],
        description: 'Only in one of these roles. Default: all that apply to its kind.',
      }),
    },
    resolve: (entity, args, { load }, info) => statsOf(args, meetingsOf(entity, args.as), load, info),
  }),
);

function meetingsOf({ kind, id }: EntityNode, roles: readonly MeetingRoleName[] | null | undefined): Filter {
  const edge = given(roles, (values) => holdsOneOf('roles', values));
  return { link: 'INVOLVED_IN', direction: 'in', to: kind, node: { ids: [id] }, ...(edge !== null && { edge }) };
}

builder.objectField(Article, 'meetingStats', (t) =>
  t.field({
    type: [MeetingStatsRow],
    extensions: costing({ own: COUNT_COST }),
    description:
      'How many of the meetings of which it tells, grouped as `meetingStats` does. Only meetings that were held, unless the filter says something of the status.',
    args: statsArgs,
    resolve: ({ id }, args, { load }, info) =>
      statsOf(args, { link: 'REPORTS', direction: 'in', to: 'Article', node: { ids: [id] } }, load, info),
  }),
);
