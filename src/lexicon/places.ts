import { fold } from './fold.ts';
import { once } from './once.ts';

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

const all = once((): readonly PlaceEntry[] => []);

/** Every listed place: countries, then areas, regions, cities. */
export function places(): readonly PlaceEntry[] {
  return all();
}

/** Places of that name or alias, the likeliest in the news first: countries, then capitals and the most populous. */
export function placesNamed(name: string): readonly PlaceEntry[] {
  return all().filter((place) => fold(place.name) === fold(name));
}

/** The place with that key, or null. */
export function placeByKey(key: string): PlaceEntry | null {
  return all().find((place) => place.key === key) ?? null;
}

/** The country that a word of nationality names: `Malaysian`, `Russians`, `US`, `Filipina`; null where it names none. */
export function countryOfDemonym(word: string): PlaceEntry | null {
  return placesNamed(word)[0] ?? null;
}
