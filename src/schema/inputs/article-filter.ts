import { ENTITY_KINDS, earliestDay, type Filter, kindOfId, latestDay, wordText } from '../../graph/index.ts';
import type { Load } from '../loaders/load.ts';
import { type EntityRefInput, idsOf } from '../loaders/resolve-ref.ts';
import { allParts, type Compile, logic, type Part, some } from './compile.ts';
import { EntityRef } from './entity-ref.ts';
import {
  ArticleFilter,
  type ArticleFilterInput,
  MeetingFilter,
  OrganizationFilter,
  PersonFilter,
  PlaceFilter,
} from './filter-inputs.ts';
import { allOf, given, holdsOneOf } from './filters.ts';
import { logicFields } from './logic-fields.ts';
import { publishedBy } from './published-by.ts';

ArticleFilter.implement({
  description: 'An article that fits all that is given.',
  fields: (t) => ({
    ...logicFields(t, ArticleFilter),
    publishers: t.field({ type: [EntityRef], description: 'Published by one of these.' }),
    publisher: t.field({ type: OrganizationFilter, description: 'Its publisher fits this.' }),
    from: t.field({ type: 'PartialDate', description: 'Not published before the first day of it.' }),
    to: t.field({ type: 'PartialDate', description: 'Not published after the last day of it.' }),
    language: t.string({ description: 'In this language, as BCP 47 writes it.' }),
    topics: t.stringList({ description: 'With one of these topics, exactly as told.' }),
    authors: t.stringList({ description: 'By one of these authors, exactly as told.' }),
    mentions: t.field({ type: [EntityRef], description: 'It names each of these.' }),
    mentionsAny: t.field({ type: [EntityRef], description: 'It names one of these.' }),
    people: t.field({ type: PersonFilter, description: 'It names a person who fits this.' }),
    organizations: t.field({ type: OrganizationFilter, description: 'It names an organization that fits this.' }),
    places: t.field({ type: PlaceFilter, description: 'It names a place that fits this.' }),
    meetings: t.field({ type: MeetingFilter, description: 'It tells of a meeting, of any status, that fits this.' }),
    text: t.string({ description: 'Its title or text has this text; case, accents and punctuation do not matter.' }),
  }),
});

/** The filter over articles. */
export async function articleConditions(input: ArticleFilterInput, compile: Compile): Promise<Filter> {
  return allOf([
    ...properties(input),
    await allParts([...logic(input, compile.article), ...relations(input, compile)]),
  ]);
}

function properties(input: ArticleFilterInput): readonly (Filter | null)[] {
  return [
    given(input.from, (date): Filter => ({ prop: 'publishedDay', op: 'gte', value: earliestDay(date) })),
    given(input.to, (date): Filter => ({ prop: 'publishedDay', op: 'lte', value: latestDay(date) })),
    given(input.language, (value): Filter => ({ prop: 'language', op: 'eq', value })),
    given(input.topics, (topics) => holdsOneOf('topics', topics)),
    given(input.authors, (authors) => holdsOneOf('authors', authors)),
    given(input.text, (text): Filter => ({ prop: 'searchText', op: 'contains', value: wordText(text) })),
  ];
}

function relations(input: ArticleFilterInput, compile: Compile): readonly Part[] {
  const { load, organization } = compile;
  return [
    given(input.publishers, (refs) => publishedBy(refs, load)),
    some(['PUBLISHED_BY', 'out', 'Organization'], input.publisher, organization),
    ...(input.mentions ?? []).map((ref) => mentioning([ref], load)),
    given(input.mentionsAny, (refs) => mentioning(refs, load)),
    some(['MENTIONS', 'out', 'Person'], input.people, compile.person),
    some(['MENTIONS', 'out', 'Organization'], input.organizations, organization),
    some(['MENTIONS', 'out', 'Place'], input.places, compile.place),
    some(['REPORTS', 'out', 'Meeting'], input.meetings, compile.meeting),
  ];
}

async function mentioning(refs: readonly EntityRefInput[], load: Load): Promise<Filter> {
  const ids = await idsOf(load, refs);
  const links = ENTITY_KINDS.flatMap((to): Filter[] => {
    const ofKind = ids.filter((id) => kindOfId(id) === to);
    return ofKind.length === 0 ? [] : [{ link: 'MENTIONS', direction: 'out', to, node: { ids: ofKind } }];
  });
  const [only, ...others] = links;
  return only !== undefined && others.length === 0 ? only : { or: links };
}
