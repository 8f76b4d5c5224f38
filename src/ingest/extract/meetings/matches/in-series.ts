import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

/** Verbs with which a series goes on that tells what somebody will do. */
export const SERIES: ReadonlySet<string> = new Set('meet hold have see visit attend receive host'.split(' '));
const BEFORE_VERB = /^(?:and|also|then|later)$/u;

/** `will call on B; meet C; and hold talks with D`: whether the mark only parts what the same one will do. */
export function isInSeries(units: readonly Unit[], mark: number): boolean {
  let next = mark + 1;
  while (BEFORE_VERB.test(wordAt(units, next))) next += 1;
  return wordAt(units, mark) === ';' && SERIES.has(wordAt(units, next));
}
