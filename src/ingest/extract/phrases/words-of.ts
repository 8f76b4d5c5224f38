import { acronymEnd } from '../names/acronym.ts';
import type { Token } from '../text/tokens.ts';

/** The tokens as the text has them, one space where it has any, without the acronyms in brackets. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let index = acronymEnd(tokens, from); index < to; index = acronymEnd(tokens, index + 1)) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (token === undefined) break;
    text += index > from && before !== undefined && token.start > before.end ? ` ${token.text}` : token.text;
  }
  return text;
}
