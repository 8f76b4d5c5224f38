import type { Token } from '../text/tokens.ts';
import { ofWord, wordOf } from '../text/word.ts';
import { isModifierAfterArticle, isModifierWord, isPluralNoun, PARTICIPIAL } from '../words/modifiers.ts';
import { isDeterminer } from './determiner.ts';
import { isPossessive } from './possessive.ts';

/** Index after a common word that can belong to the noun which follows, with its possessive ending (`dockworkers'`); null where the token is none. */
export function modifierEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const participle = participleEnd(tokens, at);
  if (participle !== null) return participle;
  if (token === undefined || (token.capital && at > 0)) return null;
  // The capital that opens a sentence: 'Village elders'.
  const word = token.capital ? wordOf(token.lower) : token.word;
  const owner = isPossessive(tokens[at + 1]);
  if (owner && isPluralNoun(word)) return at + 2;
  if (!(isOpened(tokens, at) ? isModifierAfterArticle(word) : isModifierWord(word))) return null;
  return owner ? at + 2 : at + 1;
}

/** Whether an article or a possessive stands before the token. */
function isOpened(tokens: readonly Token[], at: number): boolean {
  return isDeterminer(tokens[at - 1]) || isPossessive(tokens[at - 1]);
}

/** `the UN-backed`, `Chile's internationally recognised`: index after what a body or its holder is said to have been; null where nothing is. */
export function participleEnd(tokens: readonly Token[], at: number): number | null {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (word === undefined) return null;
  if (isParticipial(word)) return at + 1;
  return next !== undefined && isAdverb(word) && isParticiple(next) && isOpened(tokens, at) ? at + 2 : null;
}

const isParticipial = ofWord(({ lower }) => PARTICIPIAL.test(lower));
const isAdverb = ofWord(({ text }) => /\p{Ll}{4}ly$/u.test(text));
const isParticiple = ofWord(({ text }) => /^\p{Ll}{4,}ed$/u.test(text));
