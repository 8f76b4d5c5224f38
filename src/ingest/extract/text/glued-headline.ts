import { countryOfDemonym, fold, givenNames, isVerbForm, placesNamed } from '../../../lexicon/index.ts';
import { NOT_NAMES, ORGANIZATION_WORDS } from '../words/name-words.ts';
import { OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_PLURALS, PERSON_ADJECTIVES } from '../words/office-words.ts';

/** A headline that lost its line break: `Rain Floods Harbour-Mayor Jane Roe said…`. */
const GLUED = /[-–](?<=[ ’']\p{L}[\p{L}.]{2,30}[-–])(?=[“"]?(\p{Lu}[\p{Ll}.]\p{L}*))/gu;
/** Shorter ones may be a name with a hyphen: `UN Secretary-General`. */
const MIN_HEADLINE_WORDS = 4;
/** A person's name has at most so many words up to its hyphen: `Maria del Carmen Ruiz-`. */
const MAX_NAME_WORDS = 3;

/** Length of a headline in capitals that goes over into the text without a break; 0 where the line begins with none. */
export function gluedHeadline(head: string): number {
  for (const glue of head.matchAll(GLUED)) {
    const words = head.slice(0, glue.index).split(' ');
    if (isHeadline(words) && !isHyphenOfName(words, glue[1] ?? '')) return glue.index + 1;
  }
  return 0;
}

function isHeadline(words: readonly string[]): boolean {
  return (
    words.filter((word) => /^\p{Lu}[\p{L}’']{3}/u.test(word)).length >= MIN_HEADLINE_WORDS &&
    words.every((word) => !/^\p{Ll}{4}/u.test(word))
  );
}

/** Whether the hyphen stands inside a name: of a place, of somebody with two first names, or of somebody whom nothing but titles and names comes before. */
function isHyphenOfName(words: readonly string[], after: string): boolean {
  const before = words.at(-1) ?? '';
  if (placesNamed(`${before}-${after}`).length > 0 || (isGiven(before) && isGiven(after))) return true;
  if (isGiven(words.at(-2) ?? '') && canBeSurname(after)) return true;
  return words.slice(0, -MAX_NAME_WORDS).every((word, index) => isOfTitleOrName(word, words[index - 1] ?? ''));
}

/** Whether a word with a capital can be the second part of a surname, rather than what a text begins with. */
function canBeSurname(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    !NOT_NAMES.has(lower) &&
    !isTitle(lower) &&
    !OFFICE_MODIFIERS.has(lower) &&
    !PERSON_ADJECTIVES.has(lower) &&
    !isPlaceWord(word)
  );
}

function isPlaceWord(word: string): boolean {
  return placesNamed(word).length > 0 || countryOfDemonym(word) !== null;
}

function isGiven(word: string): boolean {
  return givenNames().has(fold(word));
}

function isTitle(word: string): boolean {
  return OFFICE_HEADS.has(word) || OFFICE_PLURALS.has(word);
}

/** Whether a word can stand before a surname that the sentence begins with: a title, a nationality, a first name, what follows one of them, an acronym or a name with a hyphen. */
function isOfTitleOrName(written: string, previous: string): boolean {
  const word = written.replace(/[,.'’]s?$/u, '');
  const lower = word.toLowerCase();
  return (
    NOT_NAMES.has(lower) ||
    ORGANIZATION_WORDS.has(lower) ||
    isTitle(lower) ||
    OFFICE_MODIFIERS.has(lower) ||
    PERSON_ADJECTIVES.has(lower) ||
    isPlaceWord(word) ||
    isGiven(word) ||
    isGiven(previous) ||
    (isTitle(previous.toLowerCase()) && !isVerbForm(lower)) ||
    /^\p{Lu}[\p{Lu}.]+$|\p{L}-\p{Lu}/u.test(word)
  );
}
