import type { Token } from '../text/tokens.ts';
import { COMPANY_HEADS } from '../words/name-words.ts';
import { opensAsModifier } from './memory.ts';

/** `Rio Ceramics`, but not `Renewable Energy`, which is nobody's name. */
export function isCompanyName(words: readonly Token[]): boolean {
  return words.length > 1 && COMPANY_HEADS.has(words.at(-1)?.lower ?? '') && !opensAsModifier(words);
}
