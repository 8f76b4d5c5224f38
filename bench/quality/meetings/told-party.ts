import type { ExtractedEntity, ExtractedOffice, ExtractedParticipant } from '../../../src/graph/index.ts';
import { organizationsNamed, type PlaceEntry, peopleNamed, placesNamed } from '../../../src/lexicon/index.ts';

/** A party of a claim, before the entities of its article are numbered. */
export interface ToldParty extends Pick<ExtractedParticipant, 'nameAsWritten' | 'kind' | 'role' | 'office'> {
  readonly entity: ExtractedEntity | null;
  readonly represents: ExtractedEntity | null;
}

const PARTY = /^(?<partial>~)?(?<name>[^(]+?)(?: \((?<office>[^)]+)\))?(?: as (?<role>mediator|host))?$/u;
const GROUP = /^"(?<words>[^"]+)"(?: of (?<country>.+))?$/u;

/**
 * The party that the words tell: `Marco Rubio`, `Goran Petric (Foreign Minister, Serbia)`, `~Novak` of whom only the surname is told,
 * `Kofi Annan as mediator`, `the Taliban`, `Malaysia`, `"French envoys" of France`. Who or what is listed is known by the lists, as an extractor would.
 */
export function toldParty(words: string): ToldParty {
  const group = GROUP.exec(words)?.groups;
  if (group?.words !== undefined) {
    const represents = group.country === undefined ? null : placeEntity(group.country);
    return { nameAsWritten: group.words, kind: 'GROUP', role: 'PRINCIPAL', office: null, entity: null, represents };
  }
  const { partial, name, office, role } = PARTY.exec(words)?.groups ?? {};
  if (name === undefined) throw new TypeError(`expected a party, got ${words}`);
  const told = { nameAsWritten: name, role: roleOf(role), office: null, represents: null };
  if (name.startsWith('the ')) return { ...told, kind: 'ORGANIZATION', entity: bodyEntity(name.slice(4)) };
  if (countryNamed(name) !== null) return { ...told, kind: 'COUNTRY', entity: placeEntity(name) };
  const held = officeOf(office);
  return { ...told, kind: 'PERSON', office: held, entity: personEntity(name, held, partial !== undefined) };
}

/** The place of that name; of several, the first listed one. */
export function placeEntity(name: string): ExtractedEntity {
  const listed = countryNamed(name) ?? placesNamed(name)[0] ?? null;
  return entity('Place', name, listed?.key ?? null, listed?.countryCode ?? null);
}

function personEntity(name: string, office: ExtractedOffice | null, partial: boolean): ExtractedEntity {
  const listed = partial ? [] : peopleNamed(name);
  const only = listed.length === 1 ? listed[0] : undefined;
  const country = only?.country?.toUpperCase() ?? countryNamed(office?.country ?? '')?.countryCode ?? null;
  const offices = office === null ? [] : [office];
  return { ...entity('Person', name, only?.key ?? null, country), partial, offices };
}

function bodyEntity(name: string): ExtractedEntity {
  const listed = organizationsNamed(name);
  const only = listed.length === 1 ? listed[0] : undefined;
  return entity('Organization', name, only?.key ?? null, only?.country?.toUpperCase() ?? null);
}

function entity(
  kind: ExtractedEntity['kind'],
  name: string,
  listKey: string | null,
  country: string | null,
): ExtractedEntity {
  return { kind, name, aliases: [], partial: false, listKey, offices: [], country, mentions: [] };
}

function officeOf(words: string | undefined): ExtractedOffice | null {
  if (words === undefined) return null;
  const [title = words, country = null] = words.split(', ');
  return { title, organization: null, country };
}

function roleOf(word: string | undefined): ToldParty['role'] {
  return word === 'mediator' ? 'MEDIATOR' : word === 'host' ? 'HOST' : 'PRINCIPAL';
}

function countryNamed(name: string): PlaceEntry | null {
  return placesNamed(name).find(({ kind }) => kind === 'COUNTRY') ?? null;
}
