import type { Token } from '../text/tokens.ts';
import { ABBREVIATED_BEFORE_NAMES, ABBREVIATED_OFFICES } from '../words/abbreviated-offices.ts';
import { isGivenName } from './listed-words.ts';

/** What follows the frequency. */
const BROADCASTS = /^(?:radio|stations?|bands?|broadcast|frequency|transmitters?|signals?)$/u;

/** The office that the token abbreviates: `prime minister` for `PM`; null for none, as in `3 PM`. */
export function abbreviatedOffice(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  if (text === 'Amir' && isEmir(tokens[at - 1], next)) return 'emir';
  const office = ABBREVIATED_OFFICES.get(text);
  if (office !== undefined) return isCounted(tokens[at - 1]) || BROADCASTS.test(next?.lower ?? '') ? null : office;
  return next !== undefined && isGivenName(next.word) ? (ABBREVIATED_BEFORE_NAMES.get(text) ?? null) : null;
}

/** `the Amir`, `Amir Sheikh Omar`: an office, elsewhere a given name. */
function isEmir(before: Token | undefined, next: Token | undefined): boolean {
  return before?.lower === 'the' || next?.lower === 'sheikh';
}

function isCounted(before: Token | undefined): boolean {
  return before !== undefined && /^\d/u.test(before.text);
}
