import type { ReadSentence } from '../../reading.ts';
import { FAMILY, kinBefore, POSSESSIVE } from './kin.ts';
import type { Match } from './match.ts';

/** `his late elder brother`: so many words on, the noun follows. */
const MAX_WORDS = 4;

/** Affairs of state: `held talks with his brother, President X`. */
const OF_STATE = /\b(?:talks|negotiat\w+|summit|negotiations)\b/u;

/** Whether one side is only the family of the other: `met his wife`. */
export function isFamilyVisit(
  { parties, matched }: Pick<Match, 'parties' | 'matched'>,
  { units, tokens }: ReadSentence,
): boolean {
  if (OF_STATE.test(matched)) return false;
  return parties.some((index) => {
    const unit = units[index];
    if (kinBefore(units, index) !== null) return true;
    return (
      unit?.form === 'PHRASES' &&
      unit.phrases.every(
        ({ first }) =>
          POSSESSIVE.test(tokens[first]?.lower ?? '') &&
          tokens.slice(first + 1, first + MAX_WORDS).some(({ lower }) => FAMILY.has(lower)),
      )
    );
  });
}
