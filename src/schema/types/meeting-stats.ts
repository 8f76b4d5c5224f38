import type { AggregateQuery, AggregateRow, Filter, GroupValue } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { costing, WALK_COST } from '../field-cost.ts';
import { countedMeetings } from '../inputs/counted-meetings.ts';
import {
  DIMENSIONS,
  MeetingDimension,
  type MeetingDimensionName,
  TO_ARTICLES,
  TO_PEOPLE,
} from '../inputs/meeting-dimension.ts';
import { MeetingFormat, MeetingStatus } from '../inputs/meeting-enums.ts';
import { MeetingFilter } from '../inputs/meeting-filter.ts';
import type { Load } from '../loaders/load.ts';
import { enumOf } from './enum-of.ts';
import { atMost } from './link-args.ts';
import { Organization } from './organization.ts';
import { fieldsAskedFor } from './paging.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';

/** More of them make groups of hardly more than one meeting. */
const MAX_DIMENSIONS = 3;
const DEFAULT_SIZE = 100;
const MAX_SIZE = 5000;

/** A group, with the values of the dimensions that were asked for. */
interface StatsRow extends Pick<AggregateRow, 'count' | 'reached' | 'matching'> {
  readonly values: ReadonlyMap<MeetingDimensionName, GroupValue>;
}

const STATUSES = ['HELD', 'PLANNED', 'PROPOSED', 'CANCELLED'] as const;
const FORMATS = ['IN_PERSON', 'REMOTE', 'INDIRECT', 'UNKNOWN'] as const;
/** The shortest first. */
const PERIODS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;

const MeetingStatsRow = builder.objectRef<StatsRow>('MeetingStatsRow').implement({
  description:
    'Counts of meetings that are alike in the dimensions asked for. The field of a dimension is null where it was not asked for, and where the meetings have no value of it.',
  fields: (t) => ({
    bucket: t.string({
      nullable: true,
      description:
        'The period, as 2025-07-10, 2025-W28, 2025-07 or 2025; the shortest where several were asked for. Null for meetings that are undated or dated less precisely than that.',
      resolve: (row) => textOf(row, PERIODS.find((period) => row.values.has(period)) ?? 'DAY'),
    }),
    day: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The DAY.',
      resolve: (row) => textOf(row, 'DAY'),
    }),
    week: t.string({
      nullable: true,
      description: 'The WEEK, as 2025-W28.',
      resolve: (row) => textOf(row, 'WEEK'),
    }),
    month: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The MONTH.',
      resolve: (row) => textOf(row, 'MONTH'),
    }),
    year: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The YEAR.',
      resolve: (row) => textOf(row, 'YEAR'),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The PLACE.',
      resolve: (row, _, { load }) => nodeOf(load, 'Place', textOf(row, 'PLACE')),
    }),
    placeCountry: t.field({
      type: 'CountryCode',
      nullable: true,
      description: 'The PLACE_COUNTRY.',
      resolve: (row) => textOf(row, 'PLACE_COUNTRY'),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The PERSON.',
      resolve: (row, _, { load }) => nodeOf(load, 'Person', textOf(row, 'PERSON')),
    }),
    pair: t.field({
      type: [Person],
      nullable: true,
      description: 'The PAIR: two people.',
      resolve: async (row, _, { load }) => {
        const ids = pairOf(row, 'PAIR');
        if (ids === null) return null;
        const people = await Promise.all(ids.map((id) => load.nodeOf('Person', id)));
        return people.filter((person) => person !== null);
      },
    }),
    partyCountry: t.field({
      type: 'CountryCode',
      nullable: true,
      description: 'The PARTY_COUNTRY.',
      resolve: (row) => textOf(row, 'PARTY_COUNTRY'),
    }),
    countryPair: t.field({
      type: ['CountryCode'],
      nullable: true,
      description: 'The COUNTRY_PAIR: two countries.',
      resolve: (row) => pairOf(row, 'COUNTRY_PAIR'),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The ORGANIZATION.',
      resolve: (row, _, { load }) => nodeOf(load, 'Organization', textOf(row, 'ORGANIZATION')),
    }),
    status: t.field({
      type: MeetingStatus,
      nullable: true,
      description: 'The STATUS.',
      resolve: (row) => oneOf(STATUSES, textOf(row, 'STATUS')),
    }),
    format: t.field({
      type: MeetingFormat,
      nullable: true,
      description: 'The FORMAT.',
      resolve: (row) => oneOf(FORMATS, textOf(row, 'FORMAT')),
    }),
    publisher: t.field({
      type: Organization,
      nullable: true,
      description: 'The PUBLISHER.',
      resolve: (row, _, { load }) => nodeOf(load, 'Organization', textOf(row, 'PUBLISHER')),
    }),
    meetings: t.int({ description: 'The meetings.', resolve: ({ count }) => count }),
    people: t.int({
      description: 'Different people who took part in them and are named in full.',
      resolve: ({ reached }) => reached.people ?? 0,
    }),
    articles: t.int({
      description: 'Different articles that tell of them, whoever published them.',
      resolve: ({ reached }) => reached.articles ?? 0,
    }),
    approximate: t.int({
      description:
        'Those of the meetings whose date no source gives: they count on the day by which they had been held (notLaterThan).',
      resolve: ({ matching }) => matching.approximate ?? 0,
    }),
  }),
});

function textOf({ values }: StatsRow, dimension: MeetingDimensionName): string | null {
  const value = values.get(dimension);
  return typeof value === 'string' ? value : null;
}

function pairOf({ values }: StatsRow, dimension: MeetingDimensionName): readonly [string, string] | null {
  const value = values.get(dimension);
  return typeof value === 'string' ? null : (value ?? null);
}

function nodeOf<K extends 'Person' | 'Organization' | 'Place'>(load: Load, kind: K, id: string | null) {
  return id === null ? null : load.nodeOf(kind, id);
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | null {
  return known.find((value) => value === text) ?? null;
}

const ORDERS = { MEETINGS_DESC: 'count', VALUES_ASC: 'values' } as const satisfies Record<
  string,
  AggregateQuery['orderBy']
>;

const StatsOrder = enumOf('StatsOrder', 'How groups are ordered.', {
  MEETINGS_DESC: 'Most meetings first; ties by the values.',
  VALUES_ASC:
    'By the values of the dimensions in the order asked for, null last: periods from the earliest, codes from A, people, organizations and places by id.',
});

builder.queryField('meetingStats', (t) =>
  t.field({
    type: [MeetingStatsRow],
    extensions: costing({ own: WALK_COST }),
    description:
      'How many meetings, grouped: a row for each combination of values that a meeting has. A meeting with several values of a dimension (two people) counts in the row of each; one without any in the row where it is null. Only meetings that were held, unless the filter says something of the status.',
    args: {
      groupBy: t.arg({
        type: [MeetingDimension],
        required: true,
        description: `At most ${MAX_DIMENSIONS} dimensions. None: one row of all.`,
      }),
      filter: t.arg({ type: MeetingFilter, description: 'Which meetings count. Default: those that were held.' }),
      first: t.arg.int({ defaultValue: DEFAULT_SIZE, description: `At most so many rows: 1 to ${MAX_SIZE}.` }),
      orderBy: t.arg({ type: StatsOrder, defaultValue: 'MEETINGS_DESC', description: 'What comes first.' }),
    },
    async resolve(_, args, { load }, info) {
      const dimensions = [...new Set(args.groupBy)];
      if (dimensions.length > MAX_DIMENSIONS)
        throw callerError('BAD_USAGE', `groupBy: expected at most ${MAX_DIMENSIONS}, got ${dimensions.length}`, {
          limit: MAX_DIMENSIONS,
        });
      const size = atMost(MAX_SIZE, 'first', args.first ?? DEFAULT_SIZE);
      const { rows } = await load.aggregate({
        kind: 'Meeting',
        where: await countedMeetings(args.filter, load),
        by: dimensions.map((dimension) => DIMENSIONS[dimension]),
        ...measuresFor(fieldsAskedFor(info)),
        orderBy: ORDERS[args.orderBy ?? 'MEETINGS_DESC'],
        size,
      });
      return rows.map(({ values, ...counts }) => ({
        ...counts,
        values: new Map(dimensions.map((dimension, at) => [dimension, values[at] ?? null])),
      }));
    },
  }),
);

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
