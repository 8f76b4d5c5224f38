import { type Filter, foldName } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { Load } from '../loaders/load.ts';
import { idsOf } from '../loaders/resolve-ref.ts';
import { enumOf } from '../types/enum-of.ts';
import { EntityRef } from './entity-ref.ts';
import { allOf, given, holdsOneOf, oneOf } from './filters.ts';

export const PartyKind = enumOf('PartyKind', 'What kind of party.', {
  PERSON: 'A person, named or by office.',
  ORGANIZATION: 'An organization.',
  COUNTRY: 'A country or its delegation.',
  GROUP: 'An unnamed collective that speaks for no state.',
});

export const PartyFilter = builder.inputType('PartyFilter', {
  description: "A party that fits all that is given. A person's country is that of the office held then.",
  fields: (t) => ({
    anyOf: t.field({ type: [EntityRef], description: 'It is one of these.' }),
    countries: t.field({ type: ['CountryCode'], description: 'It is, serves or speaks for one of these countries.' }),
    office: t.string({ description: 'The title of its office then has this text; case and accents do not matter.' }),
    organizations: t.field({
      type: [EntityRef],
      description: 'It is one of these organizations, or held an office of it.',
    }),
    kinds: t.field({ type: [PartyKind], description: 'It is of one of these kinds.' }),
  }),
});

export type PartyFilterInput = typeof PartyFilter.$inferInput;

/** The filter over participations. */
export async function partyFilter(input: PartyFilterInput, load: Load): Promise<Filter> {
  return allOf(
    await Promise.all([
      given(input.anyOf, async (refs) => oneOf('partyId', await idsOf(load, refs))),
      given(input.countries, (codes) => holdsOneOf('countryCodes', codes)),
      given(input.office, (text): Filter => ({ prop: 'officeText', op: 'contains', value: foldName(text) })),
      given(input.organizations, async (refs) => holdsOneOf('organizationIds', await idsOf(load, refs))),
      given(input.kinds, (kinds) => oneOf('kind', kinds)),
    ]),
  );
}
