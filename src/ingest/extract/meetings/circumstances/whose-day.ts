import type { DateExpression } from '../../dates/date-expression.ts';
import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

/** So many units before the day, the verb may stand that it belongs to. */
const REACH_UNITS = 9;
const CLAUSE = /^(?:[,;:—–]|who|which|that|where|when|while|and|but|as|after|before|because|although|though|if)$/u;
/** What is said of a meeting to come: a day beside it is the meeting's. */
const AHEAD =
  /^(?:will|would|shall|could|may|might|should|can|is|are|was|were|be|been|has|have|had|did|due|scheduled|planned|expected|supposed|slated|set|fixed|arranged|pencilled|penciled|invited|hopes|hoped|wants|wanted|plans|intends|heads|leaves|flies|travels|arrives|goes|comes|visits|meets|hosts|receives|opens|begins|starts)$/u;
/** What was before what is told. */
const HAD = /\b(?:had|has|have) (?:\p{Ll}+ )?$/u;
const COME = /^(?:arrived|landed|flew|came|arrives|is|was|began|opened|visited)$/u;
const NO_VERB = /^(?:indeed|need|unprecedented|hundred|red|united)$/u;
/** Verbs of the past that don't end in `-ed`. */
const PAST =
  /^(?:said|told|met|held|spoke|came|flew|left|went|saw|sat|made|gave|wrote|sent|put|won|took|began|got|became|rang|broke|drove|rode|ran|spent|stood|lost|sought|thought|knew|grew|kept|fell|found|brought|built|caught|chose|fought|felt|heard|drew|rose|paid|struck|says|announces|tells|agrees|offers|proposes)$/u;

/**
 * Whether a day told before the telling word is that of something else than the meeting: of who said, offered or called it off (`agreed on Monday to meet`, `On Monday, A offered to meet`),
 * or of what was done before (`arrived on Monday and will meet`). It goes with the verb before it in its clause; where none is, with the first one after it.
 */
export function isDayOfAnother(expression: DateExpression, telling: number, units: readonly Unit[]): boolean {
  const day = dayAt(expression, units);
  return day >= 0 && day <= telling && goesWithAnother(day, telling, units);
}

/** Whether the day is that of something told of somebody who took part, before the meeting: `A, who returned on Monday, had met B`, `On Monday, A said he had met B`. */
export function isDayBefore(
  expression: DateExpression | null,
  telling: number,
  before: string,
  units: readonly Unit[],
): boolean {
  const day = dayAt(expression, units);
  if (day < 0 || day > telling) return false;
  const had = HAD.test(before);
  // Who came on a day may have met on it.
  if (isInAside(day, telling, units)) return had || !COME.test(verbBefore(units, day) ?? '');
  return had && goesWithAnother(day, telling, units);
}

function goesWithAnother(day: number, telling: number, units: readonly Unit[]): boolean {
  const verb = verbBefore(units, day) ?? verbAfter(units, day, telling);
  return verb !== null && isPast(verb);
}

function dayAt(expression: DateExpression | null, units: readonly Unit[]): number {
  return units.findIndex((unit) => unit.form === 'DATE' && unit.expression === expression);
}

/** Whether the day stands in a relative clause that is over before the meeting is told. */
function isInAside(day: number, telling: number, units: readonly Unit[]): boolean {
  let from = day - 1;
  while (from > Math.max(0, day - REACH_UNITS) && !CLAUSE.test(wordAt(units, from))) from -= 1;
  if (!/^(?:who|which)$/u.test(wordAt(units, from))) return false;
  return units.slice(day, telling).some((_, at) => wordAt(units, day + at) === ',');
}

function verbBefore(units: readonly Unit[], day: number): string | null {
  for (let index = day - 1; index >= Math.max(0, day - REACH_UNITS); index -= 1) {
    const word = wordAt(units, index);
    if (CLAUSE.test(word)) return null;
    if (isVerb(word)) return word;
  }
  return null;
}

function verbAfter(units: readonly Unit[], day: number, telling: number): string | null {
  for (let index = day + 1; index < telling; index += 1) {
    const word = wordAt(units, index);
    if (isVerb(word)) return word;
  }
  return null;
}

function isVerb(word: string): boolean {
  return AHEAD.test(word) || isPast(word);
}

function isPast(word: string): boolean {
  return !AHEAD.test(word) && !NO_VERB.test(word) && (PAST.test(word) || /^\p{Ll}{2,}ed$/u.test(word));
}
