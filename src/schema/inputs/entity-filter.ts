import { type Filter, foldName } from '../../graph/index.ts';
import type { builder } from '../builder.ts';
import { idsOf } from '../loaders/resolve-ref.ts';
import { type Compile, type Part, some } from './compile.ts';
import { EntityRef } from './entity-ref.ts';
import { ArticleFilter, type EntityFilterInput, MeetingFilter } from './filter-inputs.ts';
import { given, holdsOneOf } from './filters.ts';
import { MeetingRole } from './meeting-enums.ts';

/** What can be asked of entities of every kind. */
export const entityFilterFields = (
  t: PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) => ({
  anyOf: t.field({ type: [EntityRef], description: 'It is one of these.' }),
  name: t.string({ description: 'Its name or an alias has this text; case and accents do not matter.' }),
  countries: t.field({ type: ['CountryCode'], description: 'It belongs to or serves one of these.' }),
  certain: t.boolean({
    description: 'True: only what is known for certain; false: only what an article names in part.',
  }),
  meetings: t.field({ type: MeetingFilter, description: 'It has a meeting, of any status, that fits this.' }),
  meetingsAs: t.field({
    type: [MeetingRole],
    description: 'What it has to do with that meeting. Default: all that apply to its kind.',
  }),
  articles: t.field({ type: ArticleFilter, description: 'An article that fits this names it.' }),
});

/** The conditions on entities of any kind. */
export function entityConditions(input: EntityFilterInput, compile: Compile): readonly Part[] {
  const { anyOf, name, countries, certain, meetings, meetingsAs, articles } = input;
  return [
    given(anyOf, async (refs): Promise<Filter> => ({ ids: await idsOf(compile.load, refs) })),
    given(name, async (text): Promise<Filter> => {
      const node = { prop: 'folded', op: 'contains', value: foldName(text) } as const;
      return { link: 'KNOWN_AS', direction: 'out', to: 'Name', node };
    }),
    given(countries, async (codes) => holdsOneOf('countryCodes', codes)),
    given(certain, async (value): Promise<Filter> => ({ prop: 'certain', op: 'eq', value })),
    meetings == null && meetingsAs == null
      ? null
      : (async (): Promise<Filter> => ({
          link: 'INVOLVED_IN',
          direction: 'out',
          to: 'Meeting',
          node: await compile.meeting(meetings ?? {}),
          ...(meetingsAs != null && { edge: holdsOneOf('roles', meetingsAs) }),
        }))(),
    some(['MENTIONS', 'in', 'Article'], articles, compile.article),
  ];
}
