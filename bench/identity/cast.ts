import type { ExtractedEntity, ExtractedOffice } from '../../src/graph/index.ts';
import { givenNames, type PersonEntry, type PlaceEntry, people, placeByKey, places } from '../../src/lexicon/index.ts';
import { SURNAME_BEGINNINGS, SURNAME_ENDINGS } from '../made-names.ts';

/** How many people whom no list knows there are: each is in few articles, as in the news. */
const UNLISTED = 20_000;
const LEADERS = 50;
const CITIES = 60;
/** The share of names that are the lists' own: in thousands of articles each. */
const FAMOUS_SHARE = 0.3;
/** Some surnames of a people are common, most are not: some four of those people bear each of these. */
const MIDDLES = ['', 'a', 'ari', 'edo', 'esco', 'ibra', 'in', 'isko', 'odi', 'olu', 'onte', 'ulo', 'um', 'uva'];
/** Of the listed given names, in order of the alphabet, so many are one apart. */
const EVERY = 20;

/** Numbers from 0 up to 1. */
export type Next = () => number;

const leaders: readonly PersonEntry[] = people()
  .filter(({ surnameSuffices, offices }) => surnameSuffices && offices.length > 0)
  .slice(0, LEADERS);
const given: readonly string[] = [...givenNames().keys()]
  .filter((name) => /^[a-z]{4,}$/u.test(name))
  .filter((_, index) => index % EVERY === 0);
const cities: readonly PlaceEntry[] = places()
  .filter(({ kind }) => kind === 'CITY')
  .slice(0, CITIES);

/** Somebody: often one of few whom all news is about, the first most of all. */
export function anybody(next: Next): ExtractedEntity {
  return next() < FAMOUS_SHARE ? leader(next) : unlisted(Math.floor(next() * UNLISTED));
}

/** A city of the lists. */
export function anywhere(next: Next): ExtractedEntity {
  const city = cities[skewed(next, cities.length)];
  if (city === undefined) throw new RangeError('the lists have cities');
  return { ...bare('Place', city.name), listKey: city.key, country: city.countryCode };
}

/** A person whom nobody but this name tells. */
export function namesake(name: string): ExtractedEntity {
  return bare('Person', name);
}

/** The person of that number. */
function unlisted(index: number): ExtractedEntity {
  const of = (list: readonly string[], by: number) => list[Math.floor(index / by) % list.length] ?? '';
  const surname = `${of(SURNAME_BEGINNINGS, 1)}${of(MIDDLES, 14)}${of(SURNAME_ENDINGS, 196)}`;
  const initial = String.fromCharCode(65 + (index % 26));
  // A prime, so that bearers of one surname have different given names.
  return bare('Person', `${capital(given[(index * 7919) % given.length] ?? '')} ${initial}. ${surname}`);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** A leader by one of the names and offices that articles tell. */
function leader(next: Next): ExtractedEntity {
  const entry = leaders[skewed(next, leaders.length)];
  if (entry === undefined) throw new RangeError('the lists have people');
  const surnames = next() < 0.5 ? [entry.surname] : [];
  const office = next() < 0.7 ? officeOf(entry) : [];
  return { ...bare('Person', entry.name), listKey: entry.key, aliases: surnames, offices: office };
}

function officeOf({ offices }: PersonEntry): readonly ExtractedOffice[] {
  const [first] = offices;
  const country = first?.country == null ? null : (placeByKey(first.country)?.name ?? null);
  return first === undefined ? [] : [{ title: first.title, organization: null, country }];
}

function bare(kind: ExtractedEntity['kind'], name: string): ExtractedEntity {
  return { kind, name, aliases: [], partial: false, listKey: null, offices: [], country: null, mentions: [] };
}

/** An index, low ones far more often: some pairs meet again and again. */
function skewed(next: Next, length: number): number {
  return Math.floor(length * next() ** 2);
}
