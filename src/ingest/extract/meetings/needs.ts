import { ofWord } from '../text/word.ts';
import type { NeededWords } from './needed-words.ts';

const kinds = new Map<string, number>();
const begins: RegExp[] = [];
/** Nearly every sentence has one of them: that a pattern needs it tells little. */
const COMMONEST = ['the ', 'a ', 'an ', 'of ', 'to ', 'in ', 'and ', 'on ', 'for ', 'at ', ', '];

/** The kinds of words that a pattern needs, in their order, by number: patterns that need the same share it. Only where it begins with such does it tell of the commonest words. */
export function needsOf({ words, lead }: NeededWords): readonly number[] {
  return words.filter((word, index) => (lead && index === 0) || !isCommon(word)).map(needOf);
}

function isCommon(word: string): boolean {
  const beginning = beginningWith(word);
  return COMMONEST.some((common) => beginning.test(common));
}

function needOf(word: string): number {
  const known = kinds.get(word) ?? kinds.size;
  if (known === kinds.size) begins.push(beginningWith(word));
  kinds.set(word, known);
  return known;
}

function beginningWith(word: string): RegExp {
  return new RegExp(`^(?:${word})`, 'u');
}

/** How many kinds there are. */
export const countOfNeeds = (): number => kinds.size;

/** The needs that the word meets. */
export const needsMetBy = ofWord(({ lower }): readonly number[] =>
  begins.flatMap((beginning, need) => (beginning.test(`${lower} `) ? [need] : [])),
);
