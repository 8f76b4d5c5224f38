import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

/** `travelled to B, where the rebels sit, for talks with C`: the subject of a clause about a place that is over before the verb. */
export function isOfClosedClause(units: readonly Unit[], index: number, verb: number): boolean {
  if (wordAt(units, index - 1) !== 'where') return isPlaceSetOff(units, index);
  const closing = units.findIndex((_, at) => at > index && wordAt(units, at) === ',');
  return closing > 0 && closing < verb && /^(?:for|to|before)$/u.test(wordAt(units, closing + 1));
}

/** `flew to the new capital, Naypyidaw, for talks with B`. */
function isPlaceSetOff(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const isCity = unit?.form === 'PHRASES' && unit.phrases.every(({ name }) => name?.place?.kind === 'CITY');
  return isCity && wordAt(units, index - 1) === ',' && wordAt(units, index + 1) === ',';
}
