import type { AggregateRow, GroupValue } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { MeetingDimensionName } from '../inputs/meeting-dimension.ts';
import { MeetingFormat, MeetingStatus } from '../inputs/meeting-enums.ts';
import type { Load } from '../loaders/load.ts';
import { Organization } from './organization.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';

/** A group, with the values of the dimensions that were asked for. */
export interface StatsRow extends Pick<AggregateRow, 'count' | 'reached' | 'matching'> {
  readonly values: ReadonlyMap<MeetingDimensionName, GroupValue>;
}

const STATUSES = ['HELD', 'PLANNED', 'PROPOSED', 'CANCELLED'] as const;
const FORMATS = ['IN_PERSON', 'REMOTE', 'INDIRECT', 'UNKNOWN'] as const;
/** The shortest first. */
const PERIODS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;

export const MeetingStatsRow = builder.objectRef<StatsRow>('MeetingStatsRow').implement({
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
