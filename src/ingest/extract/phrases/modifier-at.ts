import type { Token } from '../text/tokens.ts';
import { wordOf } from '../text/word.ts';
import { isModifierAfterArticle, isModifierWord, isPluralNoun } from '../words/modifiers.ts';
import { isDeterminer } from './determiner.ts';
import { isPossessive } from './possessive.ts';

/** Index after a common word that can belong to the noun which follows, with its possessive ending (`dockworkers'`); null where the token is none. */
export function modifierEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || (token.capital && at > 0)) return null;
  // The capital that opens a sentence: 'Village elders'.
  const word = token.capital ? wordOf(token.lower) : token.word;
  const owner = isPossessive(tokens[at + 1]);
  if (owner && isPluralNoun(word)) return at + 2;
  const before = tokens[at - 1];
  const opened = isDeterminer(before) || isPossessive(before);
  if (!(opened ? isModifierAfterArticle(word) : isModifierWord(word))) return null;
  return owner ? at + 2 : at + 1;
}
