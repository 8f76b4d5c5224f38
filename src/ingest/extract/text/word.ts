import { fold } from '../../../lexicon/index.ts';

/** A word as it is written. A text repeats its words: what is found out of one stays with it. */
export interface Word {
  readonly text: string;
  /** In lower case, its apostrophes in one form, what is contracted written out. */
  readonly lower: string;
  /** Whether it begins with a capital letter, after the glottal stop that Polynesian names may open with. */
  readonly capital: boolean;
  /** What is known of it, see {@link ofWord}. */
  readonly facts: unknown[];
}

/** Verbs that hang on a pronoun: `they'll`. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
]);
/** So many words are kept, over all texts; longer ones are no words. */
const MAX_KEPT = 20_000;
const MAX_KEPT_LENGTH = 40;
const kept = new Map<string, Word>();

/** The word with that text. */
export function wordOf(text: string): Word {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase().replace(/[’`´]/gu, "'");
  const word = { text, lower: CONTRACTED.get(lower) ?? lower, capital: /^[ʻʼ]?\p{Lu}/u.test(text), facts: [] };
  if (kept.size >= MAX_KEPT) kept.clear();
  if (text.length <= MAX_KEPT_LENGTH) kept.set(text, word);
  return word;
}

let facts = 0;

/** A fact about single words that is found out once for each. */
export function ofWord<T extends string | number | boolean | object | null>(
  find: (word: Word) => T,
): (word: Word) => T {
  const fact = facts;
  facts += 1;
  return (word) => {
    const known = word.facts[fact];
    if (known !== undefined) return known as T;
    const found = find(word);
    word.facts[fact] = found;
    return found;
  };
}

/** The word's comparison key. */
export const keyOf = ofWord(({ text }) => fold(text));
