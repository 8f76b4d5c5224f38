import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';
import { leadStart, mayAct, opensClause } from './subject.ts';

/** The end of what joins others to a subject. */
const ALONGSIDE = /^(?:well as|(?:along|together) with|\S* alongside)$/u;

/** The units of other subjects that go with the one at the index, though the noun phrases were read apart: `A and tycoon B`, `envoys of A, as well as B,`. */
export function joinedSubjects(units: readonly Unit[], index: number, verb: number): readonly number[] {
  const and = leadStart(units, index) - 1;
  const before = wordAt(units, and) === 'and' && mayAct(units, and - 1) && opensClause(units, and - 1);
  const after = alongside(units, index, verb);
  return [...(before ? [and - 1] : []), ...(after === null ? [] : [after])];
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
