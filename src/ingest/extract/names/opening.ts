import { isVerbForm, personNoun } from '../../../lexicon/index.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { SAYING } from '../words/function-words.ts';
import { NAMES_AND_WORDS, THING_WORDS } from '../words/name-words.ts';
import { BODY_NOUNS, GROUP_NOUNS, OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_PLURALS } from '../words/office-words.ts';
import type { Memory } from './memory.ts';

/** Whether it opens the sentence, or what is quoted there: its capital tells nothing. */
export function isFirst(tokens: readonly Token[], at: number): boolean {
  return at === 0 || (at === 1 && /^["“‘'«]$/u.test(tokens[0]?.text ?? ''));
}

/** `Hill said` opens a sentence as a name, `Hill towns` as a word. */
export function opensAsWord(tokens: readonly Token[], at: number): boolean {
  return NAMES_AND_WORDS.has(tokens[at]?.lower ?? '') && !SAYING.test(tokens[at + 1]?.lower ?? '');
}

/** Whether the capital of a sentence's first word tells nothing: `Meeting Putin`, `Despite Trump`. */
export function opensSentence(word: string, memory: Memory): boolean {
  return memory.ordinary.has(word) || /(?:ing|ly|ed)$/u.test(word);
}

/** `Shirzai said`: a sentence's first word that no list knows, but that says something, and is none of those who are called by what they are. */
export function opensAsSpeaker(tokens: readonly Token[], at: number): boolean {
  const [token, verb] = [tokens[at], tokens[at + 1]];
  return token !== undefined && SPOKE.test(verb?.lower ?? '') && !isCommonNoun(token.word);
}

/** `Legend says` is nobody's word. */
const SPOKE = /^(?:said|told|added|replied|recalled)$/u;
/** `Rebels said`: most plurals are of those who are called so. */
const isCommonNoun = ofWord(
  ({ text, lower }) =>
    !/^\p{Lu}[\p{Ll}'’-]{3,}$/u.test(text) ||
    /(?:s|men|people|body|one|ing|ly|ed|tion|ment|ence|ance|ship|ity|ness|ure|cracy)$/u.test(lower) ||
    personNoun(lower) !== null ||
    isVerbForm(lower) ||
    [OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_PLURALS, GROUP_NOUNS, BODY_NOUNS, THING_WORDS].some((list) =>
      list.has(lower),
    ),
);
