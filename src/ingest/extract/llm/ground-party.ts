import type { EntityKind, ParticipationRole, PartyKind, Span } from '../../../graph/index.ts';
import { fold, type PlaceEntry, placeByKey, placesNamed } from '../../../lexicon/index.ts';
import type { Party } from '../meetings/party.ts';
import { countryIn } from './country-in.ts';
import type { Ground } from './ground.ts';
import { isName, isPersonName } from './is-name.ts';
import type { ToldParty } from './told-meetings.ts';

/** A party that stands in the text. */
export interface GroundedParty extends Party {
  /** Where its words stand first. */
  readonly span: Span;
}

const KIND_OF_ENTITY: Readonly<Record<EntityKind, PartyKind>> = {
  Person: 'PERSON',
  Organization: 'ORGANIZATION',
  Place: 'COUNTRY',
};
const ROLES: Readonly<Record<NonNullable<ToldParty['role']>, ParticipationRole>> = {
  principal: 'PRINCIPAL',
  host: 'HOST',
  mediator: 'MEDIATOR',
  attendee: 'ATTENDEE',
};

/** The party as the text and the lists know it; null where its name does not stand in the text or can be nobody's. */
export function groundedParty(told: ToldParty, ground: Ground): GroundedParty | null {
  const span = spanOf(told, ground);
  if (span === null) return null;
  const name = ground.textAt(span);
  const party = told.kind === 'country' ? countryParty(name, span, ground) : namedParty(told.kind, name, span, ground);
  return party === null ? null : { ...party, role: ROLES[told.role ?? 'principal'], span };
}

/** Where the name stands; that of a country may stand there in another form. */
export function spanOf({ name, kind }: Pick<ToldParty, 'name' | 'kind'>, ground: Ground): Span | null {
  const span = ground.find(name);
  const country = span === null && kind === 'country' ? (countryIn(name)?.country ?? null) : null;
  return country === null ? span : ground.findCountry(country);
}

function namedParty(kind: 'person' | 'organization' | 'group', name: string, span: Span, ground: Ground): Party | null {
  const { registry } = ground.reading;
  const wanted: EntityKind = kind === 'person' ? 'Person' : 'Organization';
  // What the rules read in its context is another kind of thing than the model says: its name is not taken for a second one.
  const entity = ground.known(name, span, [wanted]) ?? ground.known(name, span, ['Person', 'Organization']);
  if (entity !== null) return entityParty(entity, ground);
  if (ground.known(name, span, ['Place']) !== null) return countryParty(name, span, ground);
  if (kind === 'person')
    return isPersonName(name)
      ? entityParty(registry.person(name, span, null), ground)
      : unnamedParty('PERSON', name, span, ground);
  return kind === 'organization' && isName(name)
    ? entityParty(registry.organization(name, span), ground)
    : unnamedParty('GROUP', name, span, ground);
}

function entityParty(entity: number, { reading }: Ground): Party {
  const draft = reading.registry.drafts[entity];
  const kind = KIND_OF_ENTITY[draft?.kind ?? 'Person'];
  const office = kind === 'PERSON' ? (draft?.offices[0] ?? null) : null;
  return {
    entity,
    nameAsWritten: draft?.name ?? '',
    kind,
    role: 'PRINCIPAL',
    office,
    represents: null,
    key: `${entity}`,
  };
}

/** A country itself, that for which unnamed people act, or that of the city which stands for it; a body of several countries. */
function countryParty(name: string, span: Span, ground: Ground): Party | null {
  const found = countryIn(name);
  if (found !== null) return placeParty(found.country, partOf(span, found), ground);
  const code = placesNamed(name).find(({ kind }) => kind === 'CITY')?.countryCode ?? null;
  const country = code === null ? null : placeByKey(code.toLowerCase());
  if (country !== null) return placeParty(country, span, ground);
  const body = ground.known(name, span, ['Organization']);
  if (body !== null) return entityParty(body, ground);
  if (!isName(name)) return unnamedParty('GROUP', name, span, ground);
  // An area of several countries is no party; a state that is no more, or that the article spells in its own way, is.
  if (placesNamed(name).length > 0) return null;
  return { ...entityParty(ground.reading.registry.place(name, span, null), ground), kind: 'COUNTRY' };
}

function placeParty(country: PlaceEntry, span: Span, ground: Ground): Party {
  return { ...entityParty(placeEntity(country, span, ground), ground), nameAsWritten: country.name, kind: 'COUNTRY' };
}

function unnamedParty(kind: 'PERSON' | 'GROUP', words: string, span: Span, ground: Ground): Party {
  const found = countryIn(words);
  const represents = found === null ? null : placeEntity(found.country, partOf(span, found), ground);
  return {
    entity: null,
    nameAsWritten: words,
    kind,
    role: 'PRINCIPAL',
    office: null,
    represents,
    key: `u ${fold(words)}`,
  };
}

function placeEntity(place: PlaceEntry, span: Span, { reading: { registry } }: Ground): number {
  return registry.placeListed(place.key) ?? registry.place(place.name, span, place);
}

function partOf({ start }: Span, { offset, length }: { readonly offset: number; readonly length: number }): Span {
  return { start: start + offset, end: start + offset + length };
}
