import { addDays, earliestDay, latestDay, type PartialDate } from '../../../graph/index.ts';
import type { DateExpression } from './date-expression.ts';
import { mondayOf } from './resolve-date.ts';

/** The first and the last of some days, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A week that is told takes in the weekend before it, with which it begins for some. */
const DAYS_BEFORE_MONDAY = 2;
const [SATURDAY, SUNDAY] = [5, 6];

/** The days of a week that is told without one of them (`last week`), from an article of that day; null for any other time. */
export function weekOf(expression: DateExpression, published: string | null): DayRange | null {
  if (published === null || expression.form !== 'OFFSET' || expression.unit !== 'week') return null;
  const { count } = expression;
  const monday = mondayOf(published, count);
  // On a Sunday, `last week` may be the one just gone, too.
  const isJustGone = count === -1 && published === addDays(mondayOf(published, 0), SUNDAY);
  return {
    from: addDays(monday, -DAYS_BEFORE_MONDAY),
    to: isJustGone ? addDays(mondayOf(published, 0), SATURDAY) : addDays(monday, SUNDAY),
  };
}

/** The days of a day, a month or a year. */
export function rangeOf(date: PartialDate): DayRange {
  return { from: earliestDay(date), to: latestDay(date) };
}

/** Whether some day is in both. */
export function overlap(a: DayRange, b: DayRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}
