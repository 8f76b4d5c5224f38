import type { Token } from '../text/tokens.ts';

/** Whether the token is a possessive ending. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || token?.text === "'" || token?.text === '’';
}
