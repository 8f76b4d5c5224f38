import { ENTITY_KINDS, earliestDay, type Filter, wordText } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { EntityRefInput } from '../loaders/resolve-ref.ts';
import { allParts, type Compile, logic, type Part, some } from './compile.ts';
import { DateMatch, dateFilter } from './date-range.ts';
import { entityIs } from './entity-is.ts';
import { EntityRef } from './entity-ref.ts';
import {
  ArticleFilter,
  MeetingFilter,
  type MeetingFilterInput,
  OrganizationFilter,
  PersonFilter,
  PlaceFilter,
} from './filter-inputs.ts';
import { allOf, given, holdsOneOf, oneOf } from './filters.ts';
import { logicFields } from './logic-fields.ts';
import { ClaimField, MeetingFormat, MeetingStatus, StatusDetail } from './meeting-enums.ts';
import { PartyFilter, type PartyFilterInput, partyFilter } from './party-filter.ts';
import { publishedBy } from './published-by.ts';

const BetweenFilter = builder.inputType('BetweenFilter', {
  description: 'Two different parties of one meeting.',
  fields: (t) => ({
    a: t.field({ type: PartyFilter, required: true, description: 'What the one fits.' }),
    b: t.field({ type: PartyFilter, required: true, description: 'What the other fits.' }),
  }),
});

MeetingFilter.implement({
  description: 'A meeting that fits all that is given.',
  fields: (t) => ({
    ...logicFields(t, MeetingFilter),
    parties: t.field({ type: [PartyFilter], description: 'Each is met by some party of the meeting.' }),
    between: t.field({ type: BetweenFilter, description: 'Two different parties fit.' }),
    people: t.field({ type: PersonFilter, description: 'Someone who fits this takes part.' }),
    organizations: t.field({
      type: OrganizationFilter,
      description: 'An organization that fits this takes part itself.',
    }),
    place: t.field({ type: PlaceFilter, description: 'Its place, or one that holds that place, fits this.' }),
    placeWithin: t.field({
      type: [EntityRef],
      description: 'In one of these places, or in a place that one of them holds: Kuala Lumpur is in Malaysia.',
    }),
    placeCountries: t.field({ type: ['CountryCode'], description: 'In one of these countries.' }),
    from: t.field({ type: 'PartialDate', description: 'Not before the first day of it.' }),
    to: t.field({ type: 'PartialDate', description: 'Not after the last day of it.' }),
    dateMatch: t.field({ type: DateMatch, description: 'How `from` and `to` are compared. Default: BEST.' }),
    dated: t.boolean({ description: 'True: only where some source gives the date; false: only where none does.' }),
    status: t.field({ type: [MeetingStatus], description: 'Of one of these.' }),
    statusDetail: t.field({ type: [StatusDetail], description: 'Cancelled in one of these ways.' }),
    format: t.field({ type: [MeetingFormat], description: 'Of one of these.' }),
    articles: t.field({ type: ArticleFilter, description: 'An article that fits this tells of it.' }),
    publishers: t.field({ type: [EntityRef], description: 'Told by an article of one of these publishers.' }),
    text: t.string({
      description: 'Its title, venue, occasion or quotes have this text; case, accents and punctuation do not matter.',
    }),
    minArticles: t.int({ description: 'At least so many articles tell of it.' }),
    maxArticles: t.int({ description: 'At most so many articles tell of it.' }),
    minSources: t.int({ description: 'At least so many independent articles tell of it.' }),
    maxSources: t.int({ description: 'At most so many independent articles tell of it.' }),
    minConfidence: t.float({ description: 'At least this confidence, 0 to 1.' }),
    maxConfidence: t.float({ description: 'At most this confidence, 0 to 1.' }),
    ambiguous: t.boolean({ description: 'Whether its claims could belong to several meetings.' }),
    confirmed: t.boolean({ description: 'Whether a person has said that it is right.' }),
    disagreesOn: t.field({ type: [ClaimField], description: 'Articles disagree on one of these.' }),
    overdueAt: t.field({
      type: 'PartialDate',
      description: 'Planned or proposed, due before (the first day of) this date, and no article tells of it as held.',
    }),
  }),
});

/** The filter over meetings. */
export async function meetingConditions(input: MeetingFilterInput, compile: Compile): Promise<Filter> {
  return allOf([
    dateFilter(input),
    await allParts([...logic(input, compile.meeting), ...relations(input, compile)]),
    ...ofWhatItIs(input),
    ...ofItsTelling(input),
  ]);
}

/** Whether the filter says anything of the status: then it replaces the default one. */
export function saysStatus({ status, statusDetail, overdueAt, and, or, not }: MeetingFilterInput): boolean {
  return (
    status != null ||
    statusDetail != null ||
    overdueAt != null ||
    [...(and ?? []), ...(or ?? []), ...(not == null ? [] : [not])].some(saysStatus)
  );
}

function relations(input: MeetingFilterInput, compile: Compile): readonly Part[] {
  const { load } = compile;
  const party = { direction: 'out', to: 'Participation' } as const;
  return [
    ...(input.parties ?? []).map(async (one): Promise<Filter> => {
      const refs = namedOnly(one);
      return refs === null
        ? { link: 'HAS_PARTICIPATION', ...party, node: await partyFilter(one, load) }
        : { or: ENTITY_KINDS.map((to) => ({ link: 'PARTICIPATED_IN', direction: 'in', to, node: entityIs(refs) })) };
    }),
    given(input.between, async (inputs): Promise<Filter> => {
      const [a, b] = await Promise.all([partyFilter(inputs.a, load), partyFilter(inputs.b, load)]);
      return { pair: 'HAS_PARTICIPATION', ...party, a, b };
    }),
    some(['PARTICIPATED_IN', 'in', 'Person'], input.people, compile.person),
    some(['PARTICIPATED_IN', 'in', 'Organization'], input.organizations, compile.organization),
    some(['IN_AREA', 'out', 'Place'], input.place, compile.place),
    given(input.placeWithin, async (refs): Promise<Filter> => inArea(entityIs(refs))),
    some(['REPORTS', 'in', 'Article'], input.articles, compile.article),
    some(['REPORTS', 'in', 'Article'], input.publishers, (refs) => publishedBy(refs, load)),
  ];
}

/** Whom the filter names where it says nothing else of the party; then the edges from these lead to the meetings. */
function namedOnly({ anyOf, ...rest }: PartyFilterInput): readonly EntityRefInput[] | null {
  return anyOf == null || Object.values(rest).some((value) => value != null) ? null : anyOf;
}

function inArea(node: Filter): Filter {
  return { link: 'IN_AREA', direction: 'out', to: 'Place', node };
}

function ofWhatItIs(input: MeetingFilterInput): readonly (Filter | null)[] {
  const undated: Filter = { prop: 'date', op: 'isNull' };
  return [
    given(input.placeCountries, (codes) => inArea(oneOf('countryCode', codes))),
    given(input.dated, (dated) => (dated ? { not: undated } : undated)),
    given(input.status, (statuses) => oneOf('status', statuses)),
    given(input.statusDetail, (details) => oneOf('statusDetail', details)),
    given(input.format, (formats) => oneOf('format', formats)),
    given(input.text, (text): Filter => ({ prop: 'searchText', op: 'contains', value: wordText(text) })),
    given(input.overdueAt, (date) =>
      allOf([oneOf('status', ['PLANNED', 'PROPOSED']), { prop: 'dueBy', op: 'lt', value: earliestDay(date) }]),
    ),
  ];
}

function ofItsTelling(input: MeetingFilterInput): readonly (Filter | null)[] {
  return [
    atLeast('articleCount', input.minArticles),
    atMost('articleCount', input.maxArticles),
    atLeast('independentSourceCount', input.minSources),
    atMost('independentSourceCount', input.maxSources),
    atLeast('confidence', input.minConfidence),
    atMost('confidence', input.maxConfidence),
    given(input.ambiguous, (value): Filter => ({ prop: 'ambiguous', op: 'eq', value })),
    given(input.confirmed, (value): Filter => ({ prop: 'confirmed', op: 'eq', value })),
    given(input.disagreesOn, (fields) => holdsOneOf('disagreesOn', fields)),
  ];
}

function atLeast(prop: string, bound: number | null | undefined): Filter | null {
  return given(bound, (value): Filter => ({ prop, op: 'gte', value }));
}

function atMost(prop: string, bound: number | null | undefined): Filter | null {
  return given(bound, (value): Filter => ({ prop, op: 'lte', value }));
}
