import type { ReadSentence } from '../reading.ts';
import type { Match } from './match.ts';
import { wordAt } from './word-at.ts';

const FAMILY: ReadonlySet<string> = new Set(
  'wife husband spouse son sons daughter daughters child children mother father parents brother brothers sister sisters family relatives grandchildren fiancée fiancé fiancee fiance girlfriend boyfriend widow'.split(
    ' ',
  ),
);
/** `his late elder brother`: so many words on, the noun follows. */
const MAX_WORDS = 4;
const POSSESSIVE = /^(?:his|her|their)$/u;

/** `A and his wife, B, met C`: the unit of A for that of B, who is there as kin; else the unit itself. */
export function withoutKin(units: ReadSentence['units'], index: number): number {
  const kin = kinBefore(units, index);
  if (kin === null || !/^(?:and|,)$/u.test(wordAt(units, kin - 1))) return index;
  const owner = wordAt(units, kin - 1) === 'and' && wordAt(units, kin - 2) === ',' ? kin - 3 : kin - 2;
  return units[owner]?.form === 'PHRASES' ? owner : index;
}

/** Index of the possessive in `his wife, B`, where the unit is B; null where it is nobody's kin. */
function kinBefore(units: ReadSentence['units'], index: number): number | null {
  const noun = wordAt(units, index - 1) === ',' ? index - 2 : index - 1;
  if (!FAMILY.has(wordAt(units, noun))) return null;
  const possessive = [noun - 1, noun - 2, noun - 3].find((at) => POSSESSIVE.test(wordAt(units, at)));
  return possessive ?? null;
}

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
