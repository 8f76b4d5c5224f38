import {
  countryOfDemonym,
  fold,
  givenNames,
  organizationsNamed,
  peopleWithSurname,
  placesNamed,
} from '../../../lexicon/index.ts';
import { OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_PLURALS, TITLE_ABBREVIATIONS } from '../words/office-words.ts';
import { isTitleCase } from './title-case.ts';
import type { Token } from './tokens.ts';

/** The sentences with the capitals taken back that a headline gives to every word: names keep theirs, known from the text's prose or the lists. */
export function recased(sentences: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const headlines = new Set(
    sentences.filter((tokens) => tokens.at(-1)?.text !== '.' && isTitleCase(tokens.map(({ text }) => text))),
  );
  if (headlines.size === 0) return sentences;
  const names = new Set<string>();
  for (const tokens of sentences) {
    if (headlines.has(tokens)) continue;
    for (const token of tokens.slice(1)) if (token.capital) names.add(token.text);
  }
  return sentences.map((tokens) =>
    headlines.has(tokens)
      ? tokens.map((token) => (token.capital && !staysName(token, names) ? { ...token, capital: false } : token))
      : tokens,
  );
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
