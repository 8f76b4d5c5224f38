import type { Token } from '../text/tokens.ts';
import { isGivenName } from './listed-words.ts';

/** Words for members of parties, in lower case. */
export const PARTISANS: ReadonlySet<string> = new Set(['democrat', 'republican', 'socialist', 'communist', 'islamist']);

/** Whether the word is no part of the name that follows but says whose side somebody is on: `Democrat Jane Roe`. */
export function isPartisanAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && PARTISANS.has(tokens[at]?.lower ?? '') && isGivenName(next.word);
}
