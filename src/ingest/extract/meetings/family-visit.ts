import type { ReadSentence } from '../reading.ts';
import { FAMILY, kinBefore, POSSESSIVE } from './kin.ts';
import type { Match } from './match.ts';

/** `his late elder brother`: so many words on, the noun follows. */
const MAX_WORDS = 4;

/** Whether one side is only the family of the other: `met his wife`. */
export function isFamilyVisit({ parties }: Pick<Match, 'parties'>, { units, tokens }: ReadSentence): boolean {
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
