import type { PlaceEntry } from '../../../../lexicon/index.ts';
import type { NameFound } from '../../names/name-at.ts';
import type { Reading } from '../../reading.ts';
import { entityParty, type Party } from '../party.ts';

/** The person as a party. */
export function personParty(entity: number, { registry }: Reading): Party {
  const draft = registry.drafts[entity];
  return { ...entityParty(entity, draft?.name ?? '', 'PERSON'), office: draft?.offices[0] ?? null };
}

/** The body as a party. */
export function bodyParty(entity: number, { registry }: Reading): Party {
  return entityParty(entity, registry.drafts[entity]?.name ?? '', 'ORGANIZATION');
}

/** The country as a party. */
export function countryParty(country: PlaceEntry, name: NameFound, { registry }: Reading): Party {
  const entity = registry.placeListed(country.key) ?? registry.place(country.name, name, country);
  return entityParty(entity, country.name, 'COUNTRY');
}
