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
