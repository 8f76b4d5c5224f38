import { opensInitials } from '../names/name-part.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';

/** Numbers of people in words. */
export const NUMBERS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty'.split(
    ' ',
  ),
);
const DETERMINERS: ReadonlySet<string> = new Set([
  ...NUMBERS,
  ...'the a an his her its their our my some several many dozen dozens other another any these those certain unnamed'.split(
    ' ',
  ),
]);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their']);

/** Whether the word may open a noun phrase without being a part of its name. */
export function isDeterminer(token: Pick<Token, 'word'> | undefined): boolean {
  return token !== undefined && isDeterminerWord(token.word);
}

const isDeterminerWord = ofWord(({ text, lower }) => DETERMINERS.has(lower) || /^\d{1,3}$/u.test(text));

/** Whether the word says that the phrase means somebody told before. */
export function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && DEFINITE.has(token.lower);
}

/** End of the words that may open a noun phrase: `the so-called`, but not the initial of `A S M Saleh`. */
export function determinersEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 2 && opensPhrase(tokens, end)) end += 1;
  return end;
}

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'so-called' || (isDeterminer(tokens[at]) && !opensInitials(tokens, at));
}
