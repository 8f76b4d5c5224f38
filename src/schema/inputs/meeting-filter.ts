import {
  type ClaimField as ClaimFieldName,
  earliestDay,
  type Filter,
  foldName,
  type MeetingFormat as MeetingFormatName,
  type MeetingStatus as MeetingStatusName,
} from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import type { Load } from '../loaders/load.ts';
import { type EntityRefInput, idsOf } from '../loaders/resolve-ref.ts';
import { DateMatch, type DateRange, dateFilter } from './date-range.ts';
import { EntityRef } from './entity-ref.ts';
import { allOf, EVERYTHING, given, holdsOneOf, oneOf } from './filters.ts';
import { ClaimField, MeetingFormat, MeetingStatus } from './meeting-enums.ts';
import { PartyFilter, type PartyFilterInput, partyFilter } from './party-filter.ts';
import { publishedBy } from './published-by.ts';

const BetweenFilter = builder.inputType('BetweenFilter', {
  description: 'Two different parties of one meeting.',
  fields: (t) => ({
    a: t.field({ type: PartyFilter, required: true, description: 'What the one fits.' }),
    b: t.field({ type: PartyFilter, required: true, description: 'What the other fits.' }),
  }),
});

/** What a caller may ask of meetings: all that is given holds. */
export interface MeetingFilterInput extends DateRange {
  readonly and?: MeetingFilterInput[] | null | undefined;
  readonly or?: MeetingFilterInput[] | null | undefined;
  readonly not?: MeetingFilterInput | null | undefined;
  readonly parties?: PartyFilterInput[] | null | undefined;
  readonly between?: { readonly a: PartyFilterInput; readonly b: PartyFilterInput } | null | undefined;
  readonly placeWithin?: EntityRefInput[] | null | undefined;
  readonly placeCountries?: string[] | null | undefined;
  readonly status?: MeetingStatusName[] | null | undefined;
  readonly format?: MeetingFormatName[] | null | undefined;
  readonly publishers?: EntityRefInput[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly minConfidence?: number | null | undefined;
  readonly disagreesOn?: ClaimFieldName[] | null | undefined;
  readonly overdueAt?: string | null | undefined;
}

export const MeetingFilter = builder.inputRef<MeetingFilterInput, false>('MeetingFilter').implement({
  description: 'A meeting that fits all that is given.',
  fields: (t) => ({
    and: t.field({ type: [MeetingFilter], description: 'It fits each of these.' }),
    or: t.field({ type: [MeetingFilter], description: 'It fits one of these.' }),
    not: t.field({ type: MeetingFilter, description: 'It does not fit this.' }),
    parties: t.field({ type: [PartyFilter], description: 'Each is met by some party of the meeting.' }),
    between: t.field({ type: BetweenFilter, description: 'Two different parties fit.' }),
    placeWithin: t.field({
      type: [EntityRef],
      description: 'In one of these places, or in a place that one of them holds: Kuala Lumpur is in Malaysia.',
    }),
    placeCountries: t.field({ type: ['CountryCode'], description: 'In one of these countries.' }),
    from: t.field({ type: 'PartialDate', description: 'Not before the first day of it.' }),
    to: t.field({ type: 'PartialDate', description: 'Not after the last day of it.' }),
    dateMatch: t.field({ type: DateMatch, description: 'How `from` and `to` are compared. Default: BEST.' }),
    status: t.field({ type: [MeetingStatus], description: 'Of one of these.' }),
    format: t.field({ type: [MeetingFormat], description: 'Of one of these.' }),
    publishers: t.field({ type: [EntityRef], description: 'Told by an article of one of these publishers.' }),
    text: t.string({
      description: 'Its title, venue, occasion or quotes have this text; case and accents do not matter.',
    }),
    minSources: t.int({ description: 'At least so many independent articles tell of it.' }),
    minConfidence: t.float({ description: 'At least this confidence, 0 to 1.' }),
    disagreesOn: t.field({ type: [ClaimField], description: 'Articles disagree on one of these.' }),
    overdueAt: t.field({
      type: 'PartialDate',
      description: 'Planned or proposed, due before (the first day of) this date, and no article tells of it as held.',
    }),
  }),
});

/** No question needs more, and a store's own limit on the depth of expressions stays far off. */
const MAX_DEPTH = 10;

/** The filter over meetings. Names in it are looked up, all of them in one call. */
export async function meetingFilter(
  input: MeetingFilterInput | null | undefined,
  load: Load,
  depth = 1,
): Promise<Filter> {
  if (input == null) return EVERYTHING;
  if (depth > MAX_DEPTH)
    throw callerError('BAD_USAGE', `filter: expected at most ${MAX_DEPTH} levels of and, or and not`);
  return allOf([
    dateFilter(input),
    ...(await Promise.all([...logic(input, load, depth + 1), ...relations(input, load)])),
    ...properties(input),
  ]);
}

/** Whether the filter says anything of the status: then it replaces the default one. */
export function saysStatus({ status, overdueAt, and, or, not }: MeetingFilterInput): boolean {
  return (
    status != null ||
    overdueAt != null ||
    [...(and ?? []), ...(or ?? []), ...(not == null ? [] : [not])].some(saysStatus)
  );
}

type Part = Promise<Filter> | null;

function logic({ and, or, not }: MeetingFilterInput, load: Load, depth: number): readonly Part[] {
  const compile = (inputs: readonly MeetingFilterInput[]) =>
    Promise.all(inputs.map((input) => meetingFilter(input, load, depth)));
  return [
    given(and, async (inputs) => allOf(await compile(inputs))),
    given(or, async (inputs) => ({ or: await compile(inputs) })),
    given(not, async (input) => ({ not: await meetingFilter(input, load, depth) })),
  ];
}

function relations({ parties, between, placeWithin, publishers }: MeetingFilterInput, load: Load): readonly Part[] {
  const party = { direction: 'out', to: 'Participation' } as const;
  return [
    ...(parties ?? []).map(
      async (input): Promise<Filter> => ({ link: 'HAS_PARTICIPATION', ...party, node: await partyFilter(input, load) }),
    ),
    given(between, async (inputs): Promise<Filter> => {
      const [a, b] = await Promise.all([partyFilter(inputs.a, load), partyFilter(inputs.b, load)]);
      return { pair: 'HAS_PARTICIPATION', ...party, a, b };
    }),
    given(placeWithin, async (refs): Promise<Filter> => inArea({ ids: await idsOf(load, refs) })),
    given(
      publishers,
      async (refs): Promise<Filter> => ({
        link: 'REPORTS',
        direction: 'in',
        to: 'Article',
        node: await publishedBy(refs, load),
      }),
    ),
  ];
}

function inArea(node: Filter): Filter {
  return { link: 'IN_AREA', direction: 'out', to: 'Place', node };
}

function properties(input: MeetingFilterInput): readonly (Filter | null)[] {
  return [
    given(input.placeCountries, (codes) => inArea(oneOf('countryCode', codes))),
    given(input.status, (statuses) => oneOf('status', statuses)),
    given(input.format, (formats) => oneOf('format', formats)),
    given(input.text, (text): Filter => ({ prop: 'searchText', op: 'contains', value: foldName(text) })),
    given(input.minSources, (value): Filter => ({ prop: 'independentSourceCount', op: 'gte', value })),
    given(input.minConfidence, (value): Filter => ({ prop: 'confidence', op: 'gte', value })),
    given(input.disagreesOn, (fields) => holdsOneOf('disagreesOn', fields)),
    given(input.overdueAt, (date) =>
      allOf([oneOf('status', ['PLANNED', 'PROPOSED']), { prop: 'dueBy', op: 'lt', value: earliestDay(date) }]),
    ),
  ];
}
