import type { Token } from '../text/tokens.ts';
import { ABBREVIATED_BEFORE_NAMES, ABBREVIATED_OFFICES } from '../words/abbreviated-offices.ts';
import { isGivenName } from './listed-words.ts';

/** What follows the frequency. */
const BROADCASTS = /^(?:radio|stations?|bands?|broadcast|frequency|transmitters?|signals?)$/u;

/** Offices that are given names, too. */
const GIVEN_OFFICES: ReadonlyMap<string, string> = new Map([
  ['Amir', 'emir'],
  ['Dean', 'dean'],
  ['Mufti', 'mufti'],
]);

/** The office that the token abbreviates: `prime minister` for `PM`; null for none, as in `3 PM`. */
export function abbreviatedOffice(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  const called = GIVEN_OFFICES.get(text);
  if (called !== undefined) return isOffice(tokens[at - 1], next) ? called : null;
  const office = ABBREVIATED_OFFICES.get(text);
  if (office !== undefined) return isCounted(tokens[at - 1]) || BROADCASTS.test(next?.lower ?? '') ? null : office;
  return next !== undefined && isGivenName(next.word) ? (ABBREVIATED_BEFORE_NAMES.get(text) ?? null) : null;
}

/** `the Amir`, `Amir Sheikh Omar`, `Dean of Law`: an office, elsewhere a given name. */
function isOffice(before: Token | undefined, next: Token | undefined): boolean {
  return before?.lower === 'the' || next?.lower === 'sheikh' || next?.lower === 'of';
}

function isCounted(before: Token | undefined): boolean {
  return before !== undefined && /^\d/u.test(before.text);
}
