import type { Unit } from '../../phrases/unit.ts';

/** The words of the units in lower case, `«` for each unit that is none. */
export function wordsOf(units: readonly Unit[]): string {
  return units.map((unit) => (unit.form === 'WORD' ? unit.lower : '«')).join(' ');
}

/** The word that the unit is, in lower case; empty where it is none. */
export function wordAt(units: readonly Unit[], index: number): string {
  const unit = units[index];
  return unit?.form === 'WORD' ? unit.lower : '';
}
