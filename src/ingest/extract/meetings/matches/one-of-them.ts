import type { Unit } from '../../phrases/unit.ts';
import { BEING } from '../../words/function-words.ts';
import { wordAt } from '../shapes/word-at.ts';

/** So many words may stand before the noun: `among the half dozen visiting leaders`. */
const MOST_WORDS = 5;

/** `A was among the ministers who met B`: the unit of A for that of the ministers; else the unit itself. */
export function oneOfThem(units: readonly Unit[], index: number): number {
  const unit = units[index];
  if (unit?.form !== 'PHRASES' || unit.phrases.some(({ kind }) => kind !== 'GROUP')) return index;
  const word = [...Array(MOST_WORDS).keys()].map((back) => index - 1 - back).find((at) => isAmong(units, at));
  if (word === undefined) return index;
  const being = wordAt(units, word) === 'among' ? word - 1 : word - 2;
  const one = units[being - 1];
  const isOne = one?.form === 'PHRASES' && one.phrases.every(({ kind }) => kind === 'PERSON');
  return isOne && BEING.test(wordAt(units, being)) ? being - 1 : index;
}

/** `among`, or the `of` in `one of`. */
function isAmong(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at);
  return word === 'among' || (word === 'of' && /^(?:one|two|three|part|some)$/u.test(wordAt(units, at - 1)));
}
