import type { ReadSentence } from '../reading.ts';
import type { Match } from './match.ts';

const FAMILY: ReadonlySet<string> = new Set(
  'wife husband spouse son sons daughter daughters child children mother father parents brother brothers sister sisters family relatives grandchildren fiancée fiancé'.split(
    ' ',
  ),
);
/** `his late elder brother`: so many words on, the noun follows. */
const MAX_WORDS = 4;

/** Whether one side is only the family of the other: `met his wife`. */
export function isFamilyVisit({ parties }: Pick<Match, 'parties'>, { units, tokens }: ReadSentence): boolean {
  return parties.some((index) => {
    const unit = units[index];
    return (
      unit?.form === 'PHRASES' &&
      unit.phrases.every(
        ({ first }) =>
          /^(?:his|her|their)$/u.test(tokens[first]?.lower ?? '') &&
          tokens.slice(first + 1, first + MAX_WORDS).some(({ lower }) => FAMILY.has(lower)),
      )
    );
  });
}
