import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { COUNTS, MONTHS, WEEKDAYS } from '../words/calendar.ts';
import { type DateFound, STEP, type Which } from './date-expression.ts';
import { END_OPENERS, endAt } from './end-at.ts';
import { relativeDayAt } from './relative-at.ts';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'LAST'],
  ['past', 'LAST'],
  ['previous', 'LAST'],
  ['this', 'THIS'],
  ['next', 'NEXT'],
  ['coming', 'NEXT'],
  ['following', 'NEXT'],
  ['upcoming', 'NEXT'],
]);
const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** Words of `the day before`. */
const BESIDE_WORDS = 3;
const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);
const BEFORE_MONTH: ReadonlySet<string> = new Set(['in', 'since', 'of', 'until', 'for', 'mid', 'early', 'late', 'by']);

/** `their June summit`. */
const OCCASIONS = /^(?:meetings?|talks|summits?|visits?|trips?|calls?|conference|session|round|encounter)$/u;

/** Words in lower case with which a time may begin. */
export const DATE_OPENERS: readonly string[] = [
  ...WHICH.keys(),
  ...RELATIVE_DAYS.keys(),
  ...COUNTS.keys(),
  ...END_OPENERS,
  'the',
  'that',
];

/** The time that begins at the token, or null. */
export function dateAt(tokens: readonly Token[], at: number): DateFound | null {
  const first = tokens[at];
  return first !== undefined && mayBegin(first.word) ? readDate(tokens, at) : null;
}

/** `mid-May`, `late-May`. */
const PART_OF_MONTH = /^(?:mid|early|late)-/u;
const OPENERS: ReadonlySet<string> = new Set([...DATE_OPENERS, ...WEEKDAYS.keys(), ...MONTHS.keys()]);
const mayBegin = ofWord(
  ({ lower }) => /^\d/u.test(lower) || PART_OF_MONTH.test(lower) || OPENERS.has(lower.replace(/\.$/u, '')),
);

function readDate(tokens: readonly Token[], at: number): DateFound | null {
  return (
    weekdayAt(tokens, at) ??
    isoAt(tokens, at) ??
    dayAt(tokens, at) ??
    dayOfThisAt(tokens, at) ??
    monthAt(tokens, at) ??
    relativeAt(tokens, at) ??
    agoAt(tokens, at) ??
    relativeDayAt(tokens, at) ??
    yearAt(tokens, at) ??
    endAt(tokens, at)
  );
}

function weekdayAt(tokens: readonly Token[], at: number): DateFound | null {
  const which = WHICH.get(lower(tokens, at)) ?? null;
  const first = which === null ? at : at + 1;
  const weekday = tokens[first]?.capital ? WEEKDAYS.get(bare(tokens, first)) : undefined;
  if (weekday === undefined) return null;
  const comma = lower(tokens, first + 1) === ',' ? first + 2 : first + 1;
  const day = dayAt(tokens, comma);
  if (day !== null) return day;
  const next = DAY_PARTS.has(lower(tokens, first + 1)) ? first + 2 : first + 1;
  return weekdayOfWeek(tokens, next, weekday) ?? { expression: { form: 'WEEKDAY', weekday, which }, next };
}

/** `Tuesday of last week`, `Tuesday next week`. */
function weekdayOfWeek(tokens: readonly Token[], at: number, weekday: number): DateFound | null {
  const from = lower(tokens, at) === 'of' ? at + 1 : at;
  const which = WHICH.get(lower(tokens, from));
  return which === undefined || lower(tokens, from + 1) !== 'week'
    ? null
    : { expression: { form: 'WEEKDAY_OF_WEEK', weekday, weeks: STEP[which] }, next: from + 2 };
}

function isoAt(tokens: readonly Token[], at: number): DateFound | null {
  if (lower(tokens, at + 1) !== '-' || lower(tokens, at + 3) !== '-') return null;
  const [year, month, day] = [numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4)];
  if (!isYear(year) || month === null || day === null || month > 12 || day > 31) return null;
  return { expression: { form: 'DAY', year, month, day, lastDay: null, ofYear: null }, next: at + 5 };
}

/** `July 10`, `Oct. 15, 2015`, `16 May 2024`, `the 3rd of May`, `Jan. 14-16`. */
function dayAt(tokens: readonly Token[], at: number): DateFound | null {
  const month = monthOf(tokens, at);
  const first = dayNumber(tokens, month === null ? at : at + 1);
  if (first === null) return null;
  const range = rangeEnd(tokens, first.next);
  const after = range?.next ?? first.next;
  if (month !== null) return withYear(tokens, after, month, first.day, range?.day ?? null);
  const named = lower(tokens, after) === 'of' ? after + 1 : after;
  const later = monthOf(tokens, named);
  return later === null ? null : withYear(tokens, named + 1, later, first.day, range?.day ?? null);
}

/** `in this April 25, 2014, file photo`. */
function dayOfThisAt(tokens: readonly Token[], at: number): DateFound | null {
  return lower(tokens, at) === 'this' && monthOf(tokens, at + 1) !== null ? dayAt(tokens, at + 1) : null;
}

function withYear(tokens: readonly Token[], at: number, month: number, day: number, lastDay: number | null): DateFound {
  const yearIndex = lower(tokens, at) === ',' ? at + 1 : at;
  const year = numberAt(tokens, yearIndex);
  if (isYear(year))
    return { expression: { form: 'DAY', year, month, day, lastDay, ofYear: null }, next: yearIndex + 1 };
  const { which: ofYear, next } = relativeYearAt(tokens, at);
  return { expression: { form: 'DAY', year: null, month, day, lastDay, ofYear }, next };
}

/** `last year`, `of this year`: which one, by that of the publication; null where none is told there. */
function relativeYearAt(tokens: readonly Token[], at: number): { which: Which | null; next: number } {
  const from = lower(tokens, at) === 'of' ? at + 1 : at;
  const which = WHICH.get(lower(tokens, from));
  return which === undefined || lower(tokens, from + 1) !== 'year'
    ? { which: null, next: at }
    : { which, next: from + 2 };
}

function rangeEnd(tokens: readonly Token[], at: number): DayFound | null {
  return ['-', '–', 'to', 'and'].includes(lower(tokens, at)) ? dayNumber(tokens, at + 1) : null;
}

function monthAt(tokens: readonly Token[], at: number): DateFound | null {
  const which = WHICH.get(lower(tokens, at)) ?? null;
  const first = which === null ? at : at + 1;
  const month = monthOf(tokens, first);
  if (month === null) return null;
  const year = numberAt(tokens, first + 1);
  if (isYear(year)) return { expression: { form: 'MONTH', year, month, which: null, ofYear: null }, next: first + 2 };
  const alone =
    which === null &&
    !PART_OF_MONTH.test(lower(tokens, at)) &&
    !BEFORE_MONTH.has(lower(tokens, at - 1)) &&
    !isAsRecently(tokens, at);
  if (alone && !OCCASIONS.test(lower(tokens, first + 1))) return null;
  if (which === null && isGivenName(tokens, at)) return null;
  const { which: ofYear, next } = relativeYearAt(tokens, first + 1);
  return { expression: { form: 'MONTH', year: null, month, which, ofYear }, next };
}

/** `by Jan Novak`, `of June Lee`: the month is somebody's first name. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.capital === true && /^(?:by|of|for)$/u.test(lower(tokens, at - 1));
}

/** `as recently as May`. */
function isAsRecently(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at - 1) === 'as' && /^(?:recently|early|late|soon)$/u.test(lower(tokens, at - 2));
}

function relativeAt(tokens: readonly Token[], at: number): DateFound | null {
  const beside = dayBesideAt(tokens, at);
  const day = beside === 0 ? at : at + BESIDE_WORDS;
  const days = RELATIVE_DAYS.get(lower(tokens, day));
  if (days !== undefined) {
    const next = DAY_PARTS.has(lower(tokens, day + 1)) ? day + 2 : day + 1;
    return { expression: { form: 'OFFSET', unit: 'day', count: days + beside }, next };
  }
  const which = WHICH.get(lower(tokens, at));
  if (which === undefined) return null;
  const unit = UNITS.get(lower(tokens, at + 1));
  if (unit === undefined) return partOfDayAt(tokens, at);
  const vague = unit === 'day' || tokens[at + 1]?.lower.endsWith('s');
  return { expression: vague ? { form: 'VAGUE' } : { form: 'OFFSET', unit, count: STEP[which] }, next: at + 2 };
}

/** `the day before yesterday`, `the day after tomorrow`: how many days the words before add; 0 where they are no such. */
function dayBesideAt(tokens: readonly Token[], at: number): number {
  if (
    lower(tokens, at) !== 'the' ||
    lower(tokens, at + 1) !== 'day' ||
    !RELATIVE_DAYS.has(lower(tokens, at + BESIDE_WORDS))
  )
    return 0;
  const side = lower(tokens, at + 2);
  return side === 'before' ? -1 : Number(side === 'after');
}

/** `this morning`, `last night`. */
function partOfDayAt(tokens: readonly Token[], at: number): DateFound | null {
  const [which, part] = [lower(tokens, at), lower(tokens, at + 1)];
  const count = which === 'last' && /^(?:night|evening)$/u.test(part) ? -1 : 0;
  return count < 0 || (which === 'this' && DAY_PARTS.has(part))
    ? { expression: { form: 'OFFSET', unit: 'day', count }, next: at + 2 }
    : null;
}

/** `two days ago`, `three weeks ago`: days are exact, a week tells its month. */
function agoAt(tokens: readonly Token[], at: number): DateFound | null {
  if (lower(tokens, at + 2) !== 'ago') return null;
  const count = COUNTS.get(lower(tokens, at)) ?? numberAt(tokens, at);
  const unit = UNITS.get(lower(tokens, at + 1));
  if (count === null || unit === undefined) return null;
  const exact = unit !== 'day' || count <= 31;
  return { expression: exact ? { form: 'OFFSET', unit, count: -count } : { form: 'VAGUE' }, next: at + 3 };
}

function yearAt(tokens: readonly Token[], at: number): DateFound | null {
  const year = numberAt(tokens, at);
  return isYear(year) && BEFORE_MONTH.has(lower(tokens, at - 1))
    ? { expression: { form: 'YEAR', year }, next: at + 1 }
    : null;
}

function monthOf(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.capital) return MONTHS.get(bare(tokens, at)) ?? null;
  const part = PART_OF_MONTH.exec(token.lower)?.[0];
  return part === undefined ? null : (MONTHS.get(token.lower.slice(part.length)) ?? null);
}

interface DayFound {
  readonly day: number;
  readonly next: number;
}

/** `8`, `8th`: the ending is a token of its own. */
function dayNumber(tokens: readonly Token[], at: number): DayFound | null {
  const day = numberAt(tokens, at) ?? 0;
  if (day < 1 || day > 31 || lower(tokens, at).length > 2) return null;
  const ending = tokens[at + 1];
  const ordinal = ending !== undefined && ending.start === tokens[at]?.end && /^(?:st|nd|rd|th)$/.test(ending.lower);
  return { day, next: ordinal ? at + 2 : at + 1 };
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token === undefined ? null : numberOf(token.word);
}

const numberOf = ofWord(({ lower }) => (/^\d{1,4}$/.test(lower) ? Number(lower) : null));

function isYear(year: number | null): year is number {
  return year !== null && year >= 1900 && year <= 2100;
}

function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

function bare(tokens: readonly Token[], at: number): string {
  return lower(tokens, at).replace(/\.$/, '');
}
