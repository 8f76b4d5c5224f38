import type { ReadSentence } from '../../reading.ts';
import { wordAt } from '../shapes/word-at.ts';

/** Words for somebody's family. */
export const FAMILY: ReadonlySet<string> = new Set(
  'wife husband spouse son sons daughter daughters child children mother father parents brother brothers sister sisters family relatives grandchildren fiancée fiancé fiancee fiance girlfriend boyfriend widow'.split(
    ' ',
  ),
);
/** Whose family it is. */
export const POSSESSIVE = /^(?:his|her|their)$/u;

/** `A and his wife, B, met C`: the unit of A for that of B, who is there as kin; else the unit itself. */
export function withoutKin(units: ReadSentence['units'], index: number): number {
  const kin = kinBefore(units, index);
  if (kin === null || !/^(?:and|,)$/u.test(wordAt(units, kin - 1))) return index;
  const owner = wordAt(units, kin - 1) === 'and' && wordAt(units, kin - 2) === ',' ? kin - 3 : kin - 2;
  return units[owner]?.form === 'PHRASES' ? owner : index;
}

/** Index of the possessive in `his wife, B`, where the unit is B; null where it is nobody's kin. */
export function kinBefore(units: ReadSentence['units'], index: number): number | null {
  const noun = wordAt(units, index - 1) === ',' ? index - 2 : index - 1;
  if (!FAMILY.has(wordAt(units, noun))) return null;
  const possessive = [noun - 1, noun - 2, noun - 3].find((at) => POSSESSIVE.test(wordAt(units, at)));
  return possessive ?? null;
}
