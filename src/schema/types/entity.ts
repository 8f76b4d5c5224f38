import type { EntityKind } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { EntityNode } from '../loaders/rows.ts';
import { enumOf } from './enum-of.ts';
import { Node } from './node.ts';

export const Entity = builder.interfaceRef<EntityNode>('Entity').implement({
  description: 'What articles name: a person, an organization or a place.',
  interfaces: [Node],
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    name: t.string({
      description: 'The canonical name.',
      extensions: { reads: ['name'] },
      resolve: ({ props }) => props.name,
    }),
    aliases: t.stringList({
      description: 'Every other form under which it is known.',
      extensions: { reads: ['aliases'] },
      resolve: ({ props }) => [...props.aliases],
    }),
    wikidataId: t.string({
      nullable: true,
      description: 'Its QID in Wikidata, where it is known for certain.',
      extensions: { reads: ['wikidataId'] },
      resolve: ({ props }) => props.wikidataId,
    }),
    certain: t.boolean({
      description: 'False for what an article names only in part, such as a surname alone.',
      extensions: { reads: ['certain'] },
      resolve: ({ props }) => props.certain,
    }),
    countries: t.field({
      type: ['CountryCode'],
      description: 'The countries that it belongs to or serves.',
      extensions: { reads: ['countryCodes'] },
      resolve: ({ props }) => [...props.countryCodes],
    }),
  }),
});

const EntityKindEnum = enumOf('EntityKind', 'What kind of entity.', {
  PERSON: 'A person.',
  ORGANIZATION: 'A body of state, a company, a party, a publisher.',
  PLACE: 'A country, region, city or other area.',
});

export { EntityKindEnum as EntityKind };

const KINDS = { PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' } as const satisfies Record<
  string,
  EntityKind
>;

/** The graph's kinds for the API's; all of them for null. */
export function entityKinds(kinds: readonly (keyof typeof KINDS)[] | null | undefined): readonly EntityKind[] {
  return [...new Set(kinds ?? (['PERSON', 'ORGANIZATION', 'PLACE'] as const))].map((kind) => KINDS[kind]);
}
