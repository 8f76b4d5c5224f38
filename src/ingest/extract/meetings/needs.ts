import { ofWord } from '../text/word.ts';

const kinds = new Map<string, number>();
const begins: RegExp[] = [];

/** The number of a kind of words that patterns need, told by how they begin; patterns that need the same share it. */
export function needOf(beginning: string): number {
  const known = kinds.get(beginning) ?? kinds.size;
  if (known === kinds.size) begins.push(new RegExp(`^(?:${beginning})`, 'u'));
  kinds.set(beginning, known);
  return known;
}

/** How many there are. */
export const countOfNeeds = (): number => kinds.size;

/** The needs that the word meets. */
export const needsMetBy = ofWord(({ lower }): readonly number[] =>
  begins.flatMap((beginning, need) => (beginning.test(`${lower} `) ? [need] : [])),
);
