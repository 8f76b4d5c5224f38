import { addDays, earliestDay, latestDay, type PartialDate } from '../../../graph/index.ts';
import type { DateExpression } from './date-expression.ts';
import { mondayOf } from './resolve-date.ts';

/** The first and the last of some days, `YYYY-MM-DD`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A weekend and a week that begins on Sunday count for the week that they open. */
const DAYS_BEFORE_MONDAY = 2;
const SUNDAY = 0;

/** The days of a week that is told without one of them (`last week`), from an article of that day; null for any other time. */
export function weekSpan(expression: DateExpression, published: string | null): Span | null {
  if (published === null || expression.form !== 'OFFSET' || expression.unit !== 'week') return null;
  const monday = mondayOf(published, expression.count);
  // On a Sunday, the days just gone are `last week`, too.
  const isEnding = new Date(`${published}T00:00:00Z`).getUTCDay() === SUNDAY && expression.count < 0;
  return { from: addDays(monday, -DAYS_BEFORE_MONDAY), to: addDays(monday, isEnding ? 12 : 6) };
}

/** The days of a date and of the one with which it ends. */
export function spanOf(date: PartialDate, end: PartialDate | null): Span {
  return { from: earliestDay(date), to: latestDay(end ?? date) };
}

/** Whether some day is in both. */
export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function isDay(date: PartialDate | null): boolean {
  return date?.length === 'yyyy-mm-dd'.length;
}
