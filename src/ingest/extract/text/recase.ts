import {
  countryOfDemonym,
  fold,
  givenNames,
  organizationsNamed,
  peopleWithSurname,
  placesNamed,
} from '../../../lexicon/index.ts';
import { calmed } from '../names/calmed.ts';
import { OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_PLURALS, TITLE_ABBREVIATIONS } from '../words/office-words.ts';
import { isTitleCase } from './title-case.ts';
import type { Token } from './tokens.ts';
import { ofWord } from './word.ts';

/** Fewer words in capitals are a dateline or an acronym. */
const LEAST_SHOUTED = 5;

/** The sentences with the capitals taken back that a headline gives to every word: names keep theirs, known from the text's prose or the lists. */
export function recased(written: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const shouted = new Set(hasNoCapitals(written) ? written : written.filter(isShouted));
  const known = shouted.size === 0 ? new Set<string>() : namesOf(written.filter((tokens) => !shouted.has(tokens)));
  const sentences = written.map((tokens) => (shouted.has(tokens) ? calmed(tokens, known) : tokens));
  const headlines = new Set(
    sentences.filter(
      (tokens) => tokens.at(-1)?.text !== '.' && isTitleCase(tokens.map(({ text }) => text)) && !tells(tokens),
    ),
  );
  if (headlines.size === 0) return sentences;
  const names = namesOf(sentences.filter((tokens) => !headlines.has(tokens)));
  return sentences.map((tokens) =>
    headlines.has(tokens)
      ? tokens.map((token, at) =>
          token.capital && !staysName(token, names) && !isGiven(tokens[at - 1]) ? { ...token, capital: false } : token,
        )
      : tokens,
  );
}

/** The words that have a capital within a sentence. */
function namesOf(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const tokens of sentences) for (const token of tokens.slice(1)) if (token.capital) names.add(token.text);
  return names;
}

/** Whether the text is typed without any capitals, so that a missing one tells no word from a name. */
function hasNoCapitals(sentences: readonly (readonly Token[])[]): boolean {
  return sentences.every((tokens) => tokens.every(({ word }) => !hasCapitals(word)));
}

/** Whether all is in capitals, so that they tell no name from a word. */
function isShouted(tokens: readonly Token[]): boolean {
  let shouted = 0;
  for (const { word } of tokens) {
    if (!hasLetters(word)) continue;
    if (hasSmallLetters(word)) return false;
    shouted += 1;
  }
  return shouted >= LEAST_SHOUTED;
}

const hasLetters = ofWord(({ text }) => /\p{L}{2}/u.test(text));
const hasCapitals = ofWord(({ text }) => /[\p{Lu}\p{Lt}]/u.test(text));
const hasSmallLetters = ofWord(({ text }) => /\p{Ll}/u.test(text));

/** A line with somebody's age or a list mark is no headline: `Jane Roe, 34, Leeds`. */
function tells(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) => /^\d{2}$/u.test(text) && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',',
  );
}

/** After a given name stands a name. */
function isGiven(token: Token | undefined): boolean {
  return token?.capital === true && givenNames().has(fold(token.text));
}

function staysName({ text, lower }: Token, names: ReadonlySet<string>): boolean {
  if (names.has(text) || /^\p{Lu}{2,}/u.test(text) || text.includes('-')) return true;
  if (
    OFFICE_HEADS.has(lower) ||
    OFFICE_PLURALS.has(lower) ||
    OFFICE_MODIFIERS.has(lower) ||
    TITLE_ABBREVIATIONS.has(lower)
  )
    return true;
  return (
    placesNamed(text).length > 0 ||
    countryOfDemonym(text) !== null ||
    organizationsNamed(text).length > 0 ||
    peopleWithSurname(text).length > 0 ||
    givenNames().has(fold(text))
  );
}
