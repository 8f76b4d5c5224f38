import { builder } from '../builder.ts';

export const EntityRef = builder.inputType('EntityRef', {
  description: 'A person, an organization or a place: by exactly one of these. What fits nothing matches nothing.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Any id that it ever had.' }),
    wikidataId: t.string({ description: 'Its QID in Wikidata.' }),
    name: t.string({
      description: 'Its name or any alias; case and accents do not matter. It means all that go by the name.',
    }),
  }),
});
