import { type Filter, foldName } from '../../graph/index.ts';
import type { builder } from '../builder.ts';
import { given, holdsOneOf } from './filters.ts';

/** What can be asked of entities of every kind. */
export const entityFilterFields = (
  t: PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) => ({
  name: t.string({ description: 'Its name or an alias has this text; case and accents do not matter.' }),
  countries: t.field({ type: ['CountryCode'], description: 'It belongs to or serves one of these.' }),
  certain: t.boolean({
    description: 'True: only what is known for certain; false: only what an article names in part.',
  }),
});

interface EntityFilterInput {
  readonly name?: string | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly certain?: boolean | null | undefined;
}

/** The filters over entities of any kind. */
export function entityFilters({ name, countries, certain }: EntityFilterInput): readonly (Filter | null)[] {
  return [
    given(
      name,
      (text): Filter => ({
        link: 'KNOWN_AS',
        direction: 'out',
        to: 'Name',
        node: { prop: 'folded', op: 'contains', value: foldName(text) },
      }),
    ),
    given(countries, (codes) => holdsOneOf('countryCodes', codes)),
    given(certain, (value): Filter => ({ prop: 'certain', op: 'eq', value })),
  ];
}
