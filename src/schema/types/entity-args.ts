import { builder } from '../builder.ts';

/** How one entity is asked for: by exactly one of them. */
export const entityArgs = builder.args((t) => ({
  id: t.id({ description: 'Any id that it ever had.' }),
  wikidataId: t.string({ description: 'Its QID in Wikidata.' }),
  name: t.string({ description: 'Its name or an alias; case and accents do not matter.' }),
}));
