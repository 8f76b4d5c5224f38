import type { Token } from '../text/tokens.ts';

/** The tokens as the text has them, one space where it has any. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (const [index, token] of tokens.slice(from, to).entries()) {
    const before = tokens[from + index - 1];
    text += index > 0 && before !== undefined && token.start > before.end ? ` ${token.text}` : token.text;
  }
  return text;
}
