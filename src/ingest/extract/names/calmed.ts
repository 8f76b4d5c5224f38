import { peopleWithSurname } from '../../../lexicon/index.ts';
import { type Token, tokenOf } from '../text/tokens.ts';
import { ofWord, wordOf } from '../text/word.ts';
import { MONTHS, WEEKDAYS } from '../words/calendar.ts';
import { isVerb } from '../words/modifiers.ts';
import { NAME_LINKS, NAMES_AND_WORDS, NOT_NAMES, ORGANIZATION_WORDS, PARTICLES } from '../words/name-words.ts';
import { OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_PLURALS, TITLE_ABBREVIATIONS } from '../words/office-words.ts';
import { countryOfWord, isGivenName, kindOfListed, kindOfWord, listedEndsAt } from './listed-words.ts';

/** Shorter names in capitals are written so everywhere. */
const LONGEST_ACRONYM = 5;
/** Shorter surnames and towns are more often another word. */
const LEAST_LETTERS = 3;
/** Names that are written in capitals everywhere; of these, only `US` is a word too. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['UN', 'EU', 'UK', 'US', 'USA', 'UAE']);
const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'may']);
const INITIALS = /^(?:\p{L}\.)+$/u;
/** After a title stand at most so many words of a name that no list knows. */
const MOST_NAME_WORDS = 3;

/**
 * The tokens of a sentence in capitals, or of a text without any, as prose would write them: a capital is for names that the lists or the text's prose (`known`) tell,
 * and by what follows a title. What else may be a name can't be told from a word.
 */
export function calmed(tokens: readonly Token[], known: ReadonlySet<string>): readonly Token[] {
  const names = namesIn(tokens, known);
  return tokens.map((token, at) => ({
    ...tokenOf(names.has(at) || hasCapital(tokens, at) ? asName(token.word) : inSmall(token.word), token.start),
    end: token.end,
  }));
}

const inSmall = ofWord(({ text }) => wordOf(text.toLowerCase()));
const asName = ofWord((word) => {
  const { text, lower } = word;
  if (PARTICLES.has(lower) || NAME_LINKS.has(lower)) return inSmall(word);
  const isAcronym = text.length <= LONGEST_ACRONYM && kindOfWord(word) === 'ORGANIZATION';
  if (isAcronym || SHORT_NAMES.has(text) || INITIALS.test(text)) return wordOf(text.toUpperCase());
  return wordOf(
    text.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part.charAt(0).toUpperCase() + part.slice(1)),
  );
});

/** A day, a month (`MARCH` and `MAY` only beside a number), or a title that is written short. */
function hasCapital(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (WEEKDAYS.has(lower) || TITLE_ABBREVIATIONS.has(lower)) return true;
  const isDated = [tokens[at - 1], tokens[at + 1]].some((token) => /^\d/u.test(token?.text ?? ''));
  return MONTHS.has(lower) && (isDated || !AMBIGUOUS_MONTHS.has(lower));
}

/** Indexes of the tokens that belong to names. */
function namesIn(tokens: readonly Token[], known: ReadonlySet<string>): ReadonlySet<number> {
  const names = new Set<number>();
  for (let at = 0; at < tokens.length; ) {
    const next = Math.max(listedEnd(tokens, at), at + namedAfterTitle(tokens, at));
    if (next === at && isNameAlone(tokens, at, known)) names.add(at);
    for (let index = at; index < next; index += 1) names.add(index);
    at = Math.max(next, at + 1);
  }
  return names;
}

/** Where the longest name of several words ends that the lists have and that begins there; the beginning where there is none. */
function listedEnd(tokens: readonly Token[], at: number): number {
  const ends = [...listedEndsAt(tokens, at)].filter((end) => end > at + 1).sort((a, b) => b - a);
  const isListed = (end: number) =>
    kindOfListed(
      tokens
        .slice(at, end)
        .map(({ word }) => asName(word).text)
        .join(' '),
    ) !== null;
  return ends.find(isListed) ?? at;
}

/** How many words of a name stand there, right after a title. */
function namedAfterTitle(tokens: readonly Token[], at: number): number {
  const title = tokens[at - 1]?.lower ?? '';
  if (!OFFICE_HEADS.has(title) && !TITLE_ABBREVIATIONS.has(title)) return 0;
  let count = 0;
  for (let word = tokens[at]?.word; word !== undefined && mayBeName(word); word = tokens[at + count]?.word) {
    count += 1;
    if (count === MOST_NAME_WORDS || !isGivenName(word)) break;
  }
  return count;
}

function isNameAlone(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const word = tokens[at]?.word;
  if (word === undefined) return false;
  if (word.text === 'US') return isCountry(tokens, at);
  if (SHORT_NAMES.has(word.text)) return true;
  if (!mayBeName(word) || NAMES_AND_WORDS.has(word.lower)) return false;
  return isListedWord(word) || isPairOfListed(word) || known.has(asName(word).text);
}

/** `THE US`, `US PRESIDENT`, `US-RUSSIA`, `US AND`: but not `TOLD US`. */
function isCountry(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const follows =
    OFFICE_HEADS.has(next) || OFFICE_MODIFIERS.has(next) || OFFICE_PLURALS.has(next) || /^['’]s$/u.test(next);
  return follows || /^(?:the|in)$/u.test(tokens[at - 1]?.lower ?? '');
}

const isListedWord = ofWord(
  (word) =>
    word.text.length >= LEAST_LETTERS &&
    (kindOfWord(word) !== null || countryOfWord(word) !== null || peopleWithSurname(word.text).length > 0),
);

/** `TRUMP-PUTIN`. */
const isPairOfListed = ofWord(({ text }) => {
  const parts = text.split('-');
  return parts.length > 1 && parts.every((part) => isListedWord(wordOf(part)));
});

const mayBeName = ofWord(
  (word) =>
    /^\p{L}[\p{L}\p{M}'’.-]+$/u.test(word.text) &&
    !NOT_NAMES.has(word.lower) &&
    !isVerb(word) &&
    !OFFICE_HEADS.has(word.lower) &&
    !OFFICE_PLURALS.has(word.lower) &&
    !OFFICE_MODIFIERS.has(word.lower) &&
    !ORGANIZATION_WORDS.has(word.lower),
);
