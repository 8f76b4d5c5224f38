import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';
import { leadStart, mayAct, opensClause } from './subject.ts';

/** How many units a relative clause may be long. */
const MAX_RELATIVE = 14;
/** The end of what joins others to a subject. */
const ALONGSIDE = /^(?:well as|(?:along|together) with|\S* alongside)$/u;

/** The units of other subjects that go with the one at the index, though the noun phrases were read apart: `A and tycoon B`, `envoys of A, as well as B,`. */
export function joinedSubjects(units: readonly Unit[], index: number, verb: number): readonly number[] {
  const and = leadStart(units, index) - 1;
  const first = wordAt(units, and) === 'and' ? beforeRelative(units, and - 1) : -1;
  const before = mayAct(units, first) && opensClause(units, first);
  const after = alongside(units, index, verb);
  return [...(before ? [first] : []), ...(after === null ? [] : [after])];
}

/** `A, who took office in May, and B`: the unit of whom the relative clause tells that ends there; the index itself where none does. */
function beforeRelative(units: readonly Unit[], index: number): number {
  if (wordAt(units, index) !== ',') return index;
  for (let at = index - 1; at > Math.max(0, index - MAX_RELATIVE) && wordAt(units, at) !== ','; at -= 1)
    if (/^(?:who|whose)$/u.test(wordAt(units, at))) return wordAt(units, at - 1) === ',' ? at - 2 : at - 1;
  return index;
}

/** The unit of those who do it along with the subject; null where nobody is told. */
function alongside(units: readonly Unit[], subject: number, verb: number): number | null {
  for (let index = subject + 1; index < verb - 1; index += 1) {
    const words = `${wordAt(units, index - 1)} ${wordAt(units, index)}`;
    const party = ALONGSIDE.test(words) ? units.findIndex((_, at) => at > index && at < verb && mayAct(units, at)) : -1;
    if (party >= 0) return party;
  }
  return null;
}
