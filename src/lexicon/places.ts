import demonymTable from './data/demonyms.json' with { type: 'json' };
import placeTable from './data/places.json' with { type: 'json' };
import { nameIndex } from './name-index.ts';
import { once } from './once.ts';
import { listOf, numberOf, type Row, rowsOf, textOf } from './table.ts';

/** A country, a region of one, a city, or an area of several countries. */
export interface PlaceEntry {
  /** `my` for a country (ISO alpha-2, lower case), `us/alaska` for a region, `my/kuala-lumpur` for a city, `world/gulf` for an area. */
  readonly key: string;
  readonly kind: 'COUNTRY' | 'REGION' | 'CITY' | 'AREA';
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 in upper case (XK for Kosovo); null for an area. */
  readonly countryCode: string | null;
  /** Key of the smallest listed place above it; null for an area. */
  readonly within: string | null;
  /** Degrees, WGS 84; null where no one point stands for the place. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
  readonly wikidataId: string | null;
}

const KINDS = ['COUNTRY', 'AREA', 'REGION', 'CITY'] as const;

const all = once(() => rowsOf(placeTable).map(placeOf));
const byKey = once(() => new Map(all().map((place) => [place.key, place])));
const likeliestFirst = once(() => all().toSorted(likelierFirst));
const byName = once(() => nameIndex(likeliestFirst(), (place) => [place.name, ...place.aliases]));
const demonyms = once(() => new Map(rowsOf(demonymTable).map((row) => [row('country'), listOf(row('demonyms'))])));
const byDemonym = once(() => nameIndex(likeliestFirst(), (place) => demonyms().get(place.key) ?? []));

/** Every listed place: countries, then areas, regions, cities. */
export function places(): readonly PlaceEntry[] {
  return all();
}

/** Places of that name or alias, the likeliest in the news first: countries, then areas, then the most populous. */
export function placesNamed(name: string): readonly PlaceEntry[] {
  return byName()(name);
}

/** The place with that key, or null. */
export function placeByKey(key: string): PlaceEntry | null {
  return byKey().get(key) ?? null;
}

/** Every listed word of nationality. */
export function nationalities(): readonly string[] {
  return [...demonyms().values()].flat();
}

/**
 * The country that a word of nationality names: `Malaysian`, `Russians`, `US`, `Filipina`; null where it names none.
 * Of two countries that share the word (`Congolese`), the more populous.
 */
export function countryOfDemonym(word: string): PlaceEntry | null {
  const named = byDemonym();
  return named(word)[0] ?? named(word.replace(/s$/u, ''))[0] ?? null;
}

/** The word that makes a country an adjective, 'Malaysian'; its name where it has no such word of its own. */
export function adjectiveOf(country: PlaceEntry): string {
  return (
    demonyms()
      .get(country.key)
      ?.find((word) => countryOfDemonym(word)?.key === country.key) ?? country.name
  );
}

function placeOf(row: Row): PlaceEntry {
  return {
    key: row('key'),
    kind: KINDS.find((kind) => kind === row('kind')) ?? 'CITY',
    name: row('name'),
    aliases: listOf(row('aliases')),
    countryCode: textOf(row('country').toUpperCase()),
    within: textOf(row('within')),
    latitude: numberOf(row('latitude')),
    longitude: numberOf(row('longitude')),
    population: numberOf(row('population')),
    wikidataId: textOf(row('wikidata')),
  };
}

/** Countries, then areas, then the most populous. */
export function likelierFirst(a: PlaceEntry, b: PlaceEntry): number {
  return rankOf(a) - rankOf(b) || (b.population ?? 0) - (a.population ?? 0);
}

function rankOf(place: PlaceEntry): number {
  return place.kind === 'COUNTRY' ? 0 : place.kind === 'AREA' ? 1 : 2;
}
