import type { Token } from '../text/tokens.ts';
import { COUNTS } from '../words/calendar.ts';
import type { DateFound } from './date-expression.ts';

/** Days from the day told before, by the words after `the` or `that`. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
]);
const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
  ['later', 1],
  ['after', 1],
  ['afterwards', 1],
]);
const MAX_DAYS = 31;
const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** A day told from another one: `the same day`, `the next day`, `a day earlier`, `two days later`, `the day before`, `that evening`; null where none begins at the token. */
export function relativeDayAt(tokens: readonly Token[], at: number): DateFound | null {
  return steppedDay(tokens, at) ?? partOfDay(tokens, at) ?? countedDays(tokens, at);
}

function steppedDay(tokens: readonly Token[], at: number): DateFound | null {
  const article = lower(tokens, at);
  if (article !== 'the' && article !== 'that') return null;
  const [step, noun] = [lower(tokens, at + 1), lower(tokens, at + 2)];
  const days = STEPS.get(step);
  if (days !== undefined && (noun === 'day' || DAY_PARTS.has(noun))) return told(days, at + 3);
  if (article === 'that' && step === 'same' && noun === 'day') return told(0, at + 3);
  if (article === 'the' && step === 'day' && (noun === 'before' || noun === 'after') && ends(tokens, at + 3))
    return told(noun === 'before' ? -1 : 1, at + 3);
  return null;
}

/** `that evening`, `the same night`, `the night before`, `earlier in the day`. */
function partOfDay(tokens: readonly Token[], at: number): DateFound | null {
  const [article, word] = [lower(tokens, at), lower(tokens, at + 1)];
  if (article === 'that' && (DAY_PARTS.has(word) || word === 'day')) return told(0, at + 2);
  if (article !== 'the') return null;
  const noun = lower(tokens, at + 2);
  if (word === 'same' && DAY_PARTS.has(noun)) return told(0, at + 3);
  if (DAY_PARTS.has(word) && noun === 'before' && ends(tokens, at + 3)) return told(-1, at + 3);
  const isWithin = lower(tokens, at - 1) === 'in' && /^(?:early|earlier|late|later)$/u.test(lower(tokens, at - 2));
  return word === 'day' && isWithin ? told(0, at + 2) : null;
}

function countedDays(tokens: readonly Token[], at: number): DateFound | null {
  const direction = DIRECTIONS.get(lower(tokens, at + 2));
  if (direction === undefined || !/^days?$/u.test(lower(tokens, at + 1))) return null;
  const count = COUNTS.get(lower(tokens, at)) ?? (/^\d{1,2}$/u.test(lower(tokens, at)) ? Number(lower(tokens, at)) : 0);
  if (count < 1 || count > MAX_DAYS) return null;
  // `two days before the summit` counts from the summit.
  const open = /^(?:before|after)$/u.test(lower(tokens, at + 2)) && !ends(tokens, at + 3);
  return open ? null : told(direction * count, at + 3);
}

/** Whether the words end there: a mark, or a new clause with its own subject in capitals. */
function ends(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || /^[^\p{L}\p{N}]/u.test(next.text) || /^(?:in|at|on|with|and)$/u.test(next.lower);
}

function told(days: number, next: number): DateFound {
  return { expression: { form: 'FROM_TOLD', days }, next };
}

function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}
