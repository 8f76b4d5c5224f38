import type { Unit } from '../phrases/unit.ts';

/** The word that the unit is, in lower case; empty where it is none. */
export function wordAt(units: readonly Unit[], index: number): string {
  const unit = units[index];
  return unit?.form === 'WORD' ? unit.lower : '';
}
