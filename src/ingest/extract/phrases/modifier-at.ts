import type { Token } from '../text/tokens.ts';
import { isModifierAfterArticle, isModifierWord, isPluralNoun } from '../words/modifiers.ts';
import { isDeterminer } from './determiner.ts';
import { isPossessive } from './possessive.ts';

/** Index after a common word that can belong to the noun which follows, with its possessive ending (`dockworkers'`); null where the token is none. */
export function modifierEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || token.capital) return null;
  const owner = isPossessive(tokens[at + 1]);
  if (owner && isPluralNoun(token.word)) return at + 2;
  const before = tokens[at - 1];
  const opened = isDeterminer(before) || isPossessive(before);
  if (!(opened ? isModifierAfterArticle(token.word) : isModifierWord(token.word))) return null;
  return owner ? at + 2 : at + 1;
}
