import type { DateExpression } from '../../dates/date-expression.ts';
import type { Unit } from '../../phrases/unit.ts';
import { ENCOUNTER_WORD } from '../../words/follow-up-words.ts';
import { wordAt } from '../shapes/word-at.ts';

const NOT_TIMES = new Set('since until from before after by of'.split(' '));
/** Words after which `for` names the time of what is ahead. */
const SET_FOR =
  /^(?:scheduled|planned|set|due|slated|arranged|in|agenda|calendar|diary|schedule|fixed|booked|appointment|listed|expected|foreseen|called|convened|meeting|talks|summit|session|invited|plans?|there|here|lined|up|again|together|lunch|dinner|breakfast|date|visit|invitation|appointment|rescheduled|call|moved|reception|audience)$/u;
const NEWS =
  /^(?:vote|voting|elections?|referendum|ballot|match|trial|hearing|deadline|attack|funeral|ceremony|speech|rally|polls?|run-?off|off|cancelled|canceled|postponed|scrapped|dashed|abandoned|dropped|suspended|said|says|announced|told|confirmed|added)$/u;
/** `the end of May`, `the spring of 2023`. */
const PART_OF =
  /^(?:end|beginning|start|middle|week|weekend|spring|summer|autumn|fall|winter|half|days|part|morning|evening|night|afternoon|hours|course|month)$/u;
/** So many units before a noun for a meeting, the day may stand that it has: `Monday's fifth round of talks`. */
const REACH_UNITS = 7;
/** So many units after `since`, the time stands. */
const MOST_SINCE = 6;
const OF_CLAUSE = /^(?:is|are|was|were|has|have|had|did|said|met|held|took|and|but|who|which|that|[,;:—]|\p{Ll}+ed)$/u;
const MARK = /^[,;:—]$/u;
const BREAKS = new Set(
  ', ; : — that who which said says and but to with in at on after before during following since until ('.split(' '),
);

/** The time that the unit tells of its clause, or null. */
export function timeAt(units: readonly Unit[], index: number): DateExpression | null {
  const unit = units[index];
  return unit?.form === 'DATE' && isTime(units, index) ? unit.expression : null;
}

/** Whether the time is that of the clause, not one from which or up to which something is. */
function isTime(units: readonly Unit[], index: number): boolean {
  if (isOfOther(units, index) || isOfTheNews(units, index) || isSince(units, index)) return false;
  if (wordAt(units, index - 1) === 'of') return PART_OF.test(wordAt(units, index - 2));
  const before = wordAt(units, index - 1);
  // `from May 14 to 16`, `from May 14-16`.
  if (before === 'from' && (isRange(units[index]) || /^(?:to|until|till|through)$/u.test(wordAt(units, index + 1))))
    return true;
  if (before !== 'for') return !NOT_TIMES.has(before);
  return units[index - 2]?.form === 'PHRASES' || SET_FOR.test(wordAt(units, index - 2));
}

function isRange(unit: Unit | undefined): boolean {
  return unit?.form === 'DATE' && unit.expression.form === 'DAY' && unit.expression.lastDay !== null;
}

/** `for the first time since taking office in May`, `their first talks since a coup in May`. */
function isSince(units: readonly Unit[], index: number): boolean {
  for (let since = index - 1; since >= index - REACH_UNITS && !MARK.test(wordAt(units, since)); since -= 1)
    if (wordAt(units, since) === 'since')
      return wordAt(units, since + 1).endsWith('ing') || index <= sinceEnd(units, since);
  return false;
}

/** Index of the time that `since` leads to where only what was then stands between, no clause with a verb; -1 where none does. */
export function sinceEnd(units: readonly Unit[], since: number): number {
  const time = units.findIndex(({ form }, at) => at > since && form !== 'WORD');
  if (units[time]?.form !== 'DATE' || time - since > MOST_SINCE) return -1;
  return units.slice(since + 1, time).some((_, at) => OF_CLAUSE.test(wordAt(units, since + 1 + at))) ? -1 : time;
}

/** `as Thursday's deadline nears`: the time of something else than an encounter. */
function isOfOther(units: readonly Unit[], index: number): boolean {
  if (wordAt(units, index + 1) !== "'s") return false;
  return ![2, 3, 4].some((on) => ENCOUNTER_WORD.test(wordAt(units, index + on)));
}

/** `was called off on Friday`, `officials said Monday`, `the vote on Friday`. */
function isOfTheNews(units: readonly Unit[], index: number): boolean {
  let before = index - 1;
  while (/^(?:on|late|early|earlier|reporters)$/u.test(wordAt(units, before))) before -= 1;
  return NEWS.test(wordAt(units, before));
}

/** The day inside the noun phrase of a meeting: `Tuesday's breakfast`, `their June summit`; null where none is. */
export function timeOfNoun(units: readonly Unit[], noun: number): DateExpression | null {
  for (let index = noun - 1; index >= Math.max(0, noun - REACH_UNITS); index -= 1) {
    const unit = units[index];
    if (unit?.form === 'DATE') return isAttributive(units, index, noun) ? unit.expression : null;
    if (unit?.form === 'WORD' && BREAKS.has(unit.lower)) return null;
  }
  return null;
}

/** Whether the day belongs to the noun: `Monday's talks`, `the April 2 encounter`, `a Tuesday meeting`. */
function isAttributive(units: readonly Unit[], index: number, noun: number): boolean {
  if (/^(?:'s|')$/u.test(wordAt(units, index + 1))) return true;
  // `the collapse in May of talks`.
  if (wordAt(units, index + 1) === 'of') return /^(?:in|on)$/u.test(wordAt(units, index - 1));
  const before = wordAt(units, index - 1);
  return index >= noun - 3 && /^(?:the|a|an|his|her|its|their|this|that|'s)$/u.test(before);
}
