import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { PARTICIPIAL } from '../words/modifiers.ts';
import { NOT_NAMES, PARTICLES } from '../words/name-words.ts';

/** Whether the token can be a part of a name and has a capital. */
export function isNamePart(token: Token | undefined): boolean {
  return token?.capital === true && isWord(token);
}

/** Whether the token can be a part of a name by its letters. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && isWordOfName(token.word);
}

/** `I'm`, `You've`, `Don't`; no surname as `D'Arcy`. */
const CONTRACTION =
  /^(?:i|you|we|they|he|she|it|that|there|who|what|let|do|does|did|is|was|are|were|wo|ca|could|would|should|has|have|had)n?['’](?:m|ve|re|ll|d|t|s)$/iu;
const isWordOfName = ofWord(
  ({ text, lower }) =>
    /^\p{L}/u.test(text) && !NOT_NAMES.has(lower) && !CONTRACTION.test(text) && !PARTICIPIAL.test(text),
);

/** Whether it stands in lower case inside somebody's name. */
export const isParticle = ofWord(({ lower }) => PARTICLES.has(lower));

const INITIAL = /^\p{Lu}$/u;

/** `A S M Saleh`: whether the word that is more often an article is the first of several initials. */
export function opensInitials(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'A' && INITIAL.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.capital === true;
}

/** `R A Saleh`: whether the word is one of several initials, whatever else it is. */
export function isInitialAt(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at].every((index) => INITIAL.test(tokens[index]?.text ?? '')) && tokens[at + 1]?.capital === true;
}
