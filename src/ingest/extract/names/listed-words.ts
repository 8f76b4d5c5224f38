import {
  countryOfDemonym,
  givenNames,
  listedEnds,
  mayBeginListed,
  organizationsNamed,
  type PlaceEntry,
  peopleNamed,
  peopleWithSurname,
  piecesOf,
  placesNamed,
  venuesNamed,
} from '../../../lexicon/index.ts';
import type { Token } from '../text/tokens.ts';
import { keyOf, ofWord } from '../text/word.ts';

type ListedKind = 'PLACE' | 'PERSON' | 'ORGANIZATION' | 'VENUE';

/** What the lists call by that name, or null. */
export function kindOfListed(text: string): ListedKind | null {
  if (placesNamed(text).length > 0) return 'PLACE';
  if (peopleNamed(text).length > 0) return 'PERSON';
  if (organizationsNamed(text).length > 0) return 'ORGANIZATION';
  return venuesNamed(text).length > 0 ? 'VENUE' : null;
}

/** What the lists call by the one word. */
export const kindOfWord = ofWord(({ text }) => kindOfListed(text));
export const countryOfWord = ofWord(({ text }): PlaceEntry | null => countryOfDemonym(text));
export const isPlaceWord = ofWord(({ text }) => placesNamed(text).length > 0);
export const isGivenName = ofWord((word) => givenNames().has(keyOf(word)));
export const isSurname = ofWord(({ text }) => peopleWithSurname(text).length > 0);
/** Whether the surname alone names somebody of the lists. */
export const isKnownSurname = ofWord(({ text }) => peopleWithSurname(text)[0]?.surnameSuffices === true);

const pieces = ofWord(({ text }) => piecesOf(text));
const mayBegin = ofWord((word) => {
  const [first] = pieces(word);
  return first === undefined || first === 'the' || mayBeginListed(first);
});
const NONE: ReadonlySet<number> = new Set();

/** Indexes of tokens before which a name of the lists may end that begins at the token; a superset, told at one look for most words. */
export function listedEndsAt(tokens: readonly Token[], at: number): ReadonlySet<number> {
  const first = tokens[at];
  if (first === undefined || !mayBegin(first.word)) return NONE;
  return listedEnds((index) => {
    const token = tokens[index];
    return token === undefined ? undefined : pieces(token.word);
  }, at);
}
