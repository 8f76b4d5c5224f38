import { ENTITY_KINDS, earliestDay, type Filter, foldName, kindOfId, latestDay } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { Load } from '../loaders/load.ts';
import { type EntityRefInput, idsOf } from '../loaders/resolve-ref.ts';
import { EntityRef } from './entity-ref.ts';
import { allOf, EVERYTHING, given, holdsOneOf } from './filters.ts';
import { publishedBy } from './published-by.ts';

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'An article that fits all that is given.',
  fields: (t) => ({
    publishers: t.field({ type: [EntityRef], description: 'Published by one of these.' }),
    from: t.field({ type: 'PartialDate', description: 'Not published before the first day of it.' }),
    to: t.field({ type: 'PartialDate', description: 'Not published after the last day of it.' }),
    language: t.string({ description: 'In this language, as BCP 47 writes it.' }),
    topics: t.stringList({ description: 'With one of these topics, exactly as told.' }),
    mentions: t.field({ type: [EntityRef], description: 'It names each of these.' }),
    text: t.string({ description: 'Its title or text has this text; case and accents do not matter.' }),
  }),
});

type ArticleFilterInput = typeof ArticleFilter.$inferInput;

/** The filter over articles. */
export async function articleFilter(input: ArticleFilterInput | null | undefined, load: Load): Promise<Filter> {
  if (input == null) return EVERYTHING;
  return allOf([
    given(input.from, (date): Filter => ({ prop: 'publishedDay', op: 'gte', value: earliestDay(date) })),
    given(input.to, (date): Filter => ({ prop: 'publishedDay', op: 'lte', value: latestDay(date) })),
    given(input.language, (value): Filter => ({ prop: 'language', op: 'eq', value })),
    given(input.topics, (topics) => holdsOneOf('topics', topics)),
    given(input.text, (text): Filter => ({ prop: 'searchText', op: 'contains', value: foldName(text) })),
    ...(await Promise.all([
      given(input.publishers, (refs) => publishedBy(refs, load)),
      ...(input.mentions ?? []).map((ref) => mentioning(ref, load)),
    ])),
  ]);
}

async function mentioning(ref: EntityRefInput, load: Load): Promise<Filter> {
  const ids = await idsOf(load, [ref]);
  const links = ENTITY_KINDS.flatMap((to): Filter[] => {
    const ofKind = ids.filter((id) => kindOfId(id) === to);
    return ofKind.length === 0 ? [] : [{ link: 'MENTIONS', direction: 'out', to, node: { ids: ofKind } }];
  });
  return { or: links };
}
