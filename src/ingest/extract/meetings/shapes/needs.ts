import type { NeededWords } from './needed-words.ts';
import { wordKinds } from './word-kinds.ts';

const KINDS = wordKinds(
  (word) => new RegExp(`^(?:${word})`, 'u'),
  (lower) => [`${lower} `],
);

/** The kinds of words that a pattern needs, in their order, by number. Only where it begins with such does it tell of the commonest words. */
export function needsOf({ words, lead }: NeededWords): readonly number[] {
  return words.filter((word, index) => (lead && index === 0) || !KINDS.isCommon(word)).map(KINDS.kindOf);
}

/** How many kinds there are. */
export const countOfNeeds = KINDS.count;

/** The needs that the word meets. */
export const needsMetBy = KINDS.kindsOf;
