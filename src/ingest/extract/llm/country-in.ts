import { countryOfDemonym, type PlaceEntry, placesNamed } from '../../../lexicon/index.ts';

/** A country and the words for it within others. */
export interface CountryFound {
  readonly country: PlaceEntry;
  readonly offset: number;
  readonly length: number;
}

/** `United Arab Emirates`, `Bosnia and Herzegovina`. */
const MOST_WORDS = 4;

/** The first country that the words name or make an adjective of: `South Korean officials`; null where there is none. */
export function countryIn(words: string): CountryFound | null {
  return countriesIn(words).next().value ?? null;
}

/** Each country that the words name or make an adjective of, in order; of several readings the longest. */
export function* countriesIn(words: string): Generator<CountryFound, undefined> {
  const spans = [...words.matchAll(/\p{L}[\p{L}.]*(?:-\p{L}+)*/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  let next = 0;
  for (const [at, { start }] of spans.entries()) {
    if (start < next || !/^\p{Lu}/u.test(words.charAt(start))) continue;
    const ends = spans.slice(at, at + MOST_WORDS).map(({ end }) => end);
    const found = longestAt(words, start, ends.reverse());
    if (found === null) continue;
    yield found;
    next = start + found.length;
  }
}

function longestAt(words: string, offset: number, ends: readonly number[]): CountryFound | null {
  for (const end of ends) {
    const name = words.slice(offset, end);
    // The full stop of `U.S.`, or that of the sentence.
    for (const form of name.endsWith('.') ? [name, name.slice(0, -1)] : [name]) {
      const country = placesNamed(form).find(({ kind }) => kind === 'COUNTRY') ?? countryOfDemonym(form);
      if (country !== null) return { country, offset, length: form.length };
    }
  }
  return null;
}
