import {
  countryOfDemonym,
  organizationByKey,
  organizationsNamed,
  placeByKey,
  placesNamed,
} from '../../../lexicon/index.ts';
import type { AtomEntity, EntityCorrection, EntityKind, ExtractedEntity, ExtractedOffice } from '../../model/index.ts';
import { idOf } from '../../model/index.ts';
import { stableJson } from '../stored/index.ts';

/**
 * A name with its discriminators. Equal atoms of different articles are one. An entity that an article names has one base atom (name, entry in
 * the lists, country), and a facet for each alias and each office that it tells, and each correction: the base with that alone. So the atoms of somebody are bounded by
 * what is told, not by how many articles tell it.
 */
export interface Atom {
  readonly id: string;
  /** The article whose own the atom is: of who is named only in part, or is judged by that article alone; else empty. */
  readonly owner: string;
  readonly entity: AtomEntity;
}

/** The atoms of an entity that an article names. */
export interface NamedAtoms {
  readonly base: Atom;
  readonly facets: readonly Atom[];
}

/** The atoms of an entity that an article names; with an owner, that article's own. Who is named only in part is nobody else's anyway. */
export function atomsOf(
  { mentions: _, aliases, offices, ...bare }: ExtractedEntity,
  articleId: string,
  isOwn: boolean,
): NamedAtoms {
  const owner = bare.partial || isOwn ? articleId : '';
  const atom = (told: Pick<AtomEntity, 'aliases' | 'offices'>): Atom => madeAtom(owner, { ...bare, ...told });
  return {
    base: atom({ aliases: [], offices: [] }),
    facets: [
      ...aliases.map((alias) => atom({ aliases: [alias], offices: [] })),
      ...offices.map((office) => atom({ aliases: [], offices: [office] })),
    ],
  };
}

/** The facets by which a person corrects what is told of an atom's entity. */
export function correctionFacets(base: Atom, correction: EntityCorrection): readonly Atom[] {
  const aliases = (correction.addAliases ?? []).map((alias) =>
    madeAtom(base.owner, { ...base.entity, aliases: [alias] }),
  );
  return [...aliases, madeAtom(base.owner, { ...base.entity, correction })];
}

/** The atom that says only who is told of: the atom itself, or that of which it is a facet. */
export function baseOf(atom: Atom): Atom {
  if (!isFacet(atom)) return atom;
  const { correction: _, ...bare } = atom.entity;
  return madeAtom(atom.owner, { ...bare, aliases: [], offices: [] });
}

/** Whether the atom adds an alias, an office or a correction to another. */
export function isFacet({ entity }: Atom): boolean {
  return entity.aliases.length + entity.offices.length > 0 || entity.correction !== undefined;
}

/** The atoms that an atom implies: the place that holds a place, the country and the body of an office. */
export function impliedBy(atom: Atom): readonly Atom[] {
  const { entity } = atom;
  const corrected = placeAtom(entity.correction?.country?.toLowerCase() ?? null);
  if (isFacet(atom)) return [...entity.offices.flatMap(officeAtoms), ...(corrected === null ? [] : [corrected])];
  const holder = placeAtom(entity.kind === 'Place' ? holderOf(entity) : countryKeyOf(entity));
  return holder === null ? [] : [holder];
}

/** The body and the country of an office. */
export function officeAtoms(office: ExtractedOffice): readonly Atom[] {
  return [organizationAtom(office), countryAtom(office.country)].filter((atom) => atom !== null);
}

/** Those atoms and all that follow from them, each once. */
export function withImplied(atoms: readonly Atom[]): readonly Atom[] {
  const found = new Map(atoms.map((atom) => [atom.id, atom]));
  // A map visits what is added while it is walked.
  for (const atom of found.values())
    for (const implied of impliedBy(atom)) if (!found.has(implied.id)) found.set(implied.id, implied);
  return [...found.values()];
}

/** The atom of an office's organization; null where it has none. */
export function organizationAtom(office: ExtractedOffice): Atom | null {
  if (office.organization === null) return null;
  const listed = organizationsNamed(office.organization)[0];
  const country = listed === undefined ? countryCodeOf(office.country) : codeOfKey(listed.country);
  return bareAtom('Organization', listed?.name ?? office.organization, listed?.key ?? null, country);
}

/** The atom of a country by its name; null for null or for no country that the lists know. */
export function countryAtom(name: string | null): Atom | null {
  return name === null ? null : placeAtom(countryKey(name));
}

/** The atom of the organization of that name, as a publisher is. */
export function publisherAtom(name: string): Atom {
  const listed = organizationsNamed(name);
  const only = listed.length === 1 ? listed[0] : undefined;
  return bareAtom('Organization', only?.name ?? name, only?.key ?? null, codeOfKey(only?.country ?? null));
}

function madeAtom(owner: string, entity: AtomEntity): Atom {
  return { id: idOf('atom', owner, stableJson(entity)), owner, entity };
}

function bareAtom(kind: EntityKind, name: string, listKey: string | null, country: string | null): Atom {
  return madeAtom('', { kind, name, aliases: [], partial: false, listKey, offices: [], country });
}

/** No more than the lists know. */
const placeAtoms = new Map<string, Atom>();

function placeAtom(key: string | null): Atom | null {
  const place = key === null ? null : placeByKey(key);
  if (place === null) return null;
  const known = placeAtoms.get(place.key);
  if (known !== undefined) return known;
  const atom = bareAtom('Place', place.name, place.key, place.countryCode);
  placeAtoms.set(place.key, atom);
  return atom;
}

function holderOf(entity: AtomEntity): string | null {
  const listed = entity.listKey === null ? null : placeByKey(entity.listKey);
  if (listed !== null) return listed.within;
  return entity.country === null ? null : entity.country.toLowerCase();
}

function countryKeyOf(entity: AtomEntity): string | null {
  if (entity.country !== null) return entity.country.toLowerCase();
  return entity.kind === 'Organization' && entity.listKey !== null
    ? (organizationByKey(entity.listKey)?.country ?? null)
    : null;
}

function countryKey(name: string): string | null {
  const place = placesNamed(name).find(({ kind }) => kind === 'COUNTRY') ?? countryOfDemonym(name);
  return place?.key ?? null;
}

function countryCodeOf(name: string | null): string | null {
  return codeOfKey(name === null ? null : countryKey(name));
}

function codeOfKey(key: string | null): string | null {
  return key === null ? null : (placeByKey(key)?.countryCode ?? null);
}
