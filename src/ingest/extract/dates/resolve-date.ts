import { addDays, daysBetween, isPartialDate, type PartialDate } from '../../../graph/index.ts';
import { type DateExpression, STEP, type Which } from './date-expression.ts';

/** On which side of the publication a weekday or a day without a year lies: that of the tense; NEAREST where no tense tells. */
export type Side = 'PAST' | 'FUTURE' | 'NEAREST';

/** A day without a year lies within so many days of the publication on the side that the tense asks for, else on the nearer one. */
const SLACK_DAYS = 45;
const HALF_YEAR_DAYS = 183;
/** The weekday nearest to the publication is at most so many days back, else ahead. */
const HALF_WEEK_DAYS = 3;

/**
 * What the words mean in an article of that day (null: not known), told on that side of it, after a day `told` before;
 * null where they tell no one day, month or year.
 */
export function resolveDate(
  expression: DateExpression,
  published: string | null,
  side: Side,
  told: PartialDate | null = null,
): PartialDate | null {
  const date = expression.form === 'FROM_TOLD' ? fromTold(told, expression.days) : resolve(expression, published, side);
  return date !== null && isPartialDate(date) ? date : null;
}

/** The last day of a range such as `14-16 January`; null where the words tell none. */
export function resolveEnd(expression: DateExpression, start: PartialDate | null): PartialDate | null {
  if (expression.form !== 'DAY' || expression.lastDay === null || start === null) return null;
  const end = `${start.slice(0, 8)}${two(expression.lastDay)}`;
  return expression.lastDay > expression.day && isPartialDate(end) ? end : null;
}

function fromTold(told: PartialDate | null, days: number): string | null {
  return told?.length === 'yyyy-mm-dd'.length ? addDays(told, days) : null;
}

function resolve(
  expression: Exclude<DateExpression, { form: 'FROM_TOLD' }>,
  published: string | null,
  side: Side,
): string | null {
  switch (expression.form) {
    case 'YEAR':
      return String(expression.year);
    case 'DAY':
      return dayOf(yearOf(expression, published, expression.day, side), expression.month, expression.day);
    case 'MONTH':
      return monthOf(expression, published, side);
    case 'VAGUE':
      return null;
    case 'WEEKDAY':
      return published === null ? null : weekdayNear(published, expression.weekday, expression.which, side);
    case 'WEEKDAY_OF_WEEK':
      return published === null ? null : addDays(mondayOf(published, expression.weeks), (expression.weekday + 6) % 7);
    case 'OFFSET':
      return published === null ? null : offset(published, expression.unit, expression.count);
  }
}

function dayOf(year: number | null, month: number, day: number): string | null {
  return year === null ? null : `${year}-${two(month)}-${two(day)}`;
}

type InYear = Pick<Extract<DateExpression, { form: 'DAY' | 'MONTH' }>, 'year' | 'month' | 'ofYear'>;

function monthOf(expression: InYear & { which: Which | null }, published: string | null, side: Side): string | null {
  const { month, which } = expression;
  if (published !== null && (which === 'LAST' || which === 'NEXT')) return monthBeside(published, month, which);
  const year = yearOf(expression, published, 1, side);
  return year === null ? null : `${year}-${two(month)}`;
}

/** The year told, or by that of the publication. */
function yearOf({ year, month, ofYear }: InYear, published: string | null, day: number, side: Side): number | null {
  if (year !== null || published === null) return year;
  return ofYear === null ? yearNear(published, month, day, side) : Number(published.slice(0, 4)) + STEP[ofYear];
}

/** `last May`, `next May`: the nearest one that is not the month of the publication. */
function monthBeside(published: string, month: number, which: 'LAST' | 'NEXT'): string {
  const [year = 0, now = 0] = published.split('-').map(Number);
  if (which === 'LAST') return `${month < now ? year : year - 1}-${two(month)}`;
  return `${month > now ? year : year + 1}-${two(month)}`;
}

function yearNear(published: string, month: number, day: number, side: Side): number {
  const year = Number(published.slice(0, 4));
  const ahead = daysBetween(published, `${year}-${two(month)}-${two(day)}`);
  if (side === 'NEAREST') return ahead < -HALF_YEAR_DAYS ? year + 1 : ahead > HALF_YEAR_DAYS ? year - 1 : year;
  if (side === 'FUTURE') return ahead < -SLACK_DAYS ? year + 1 : year;
  return ahead > SLACK_DAYS ? year - 1 : year;
}

function weekdayNear(published: string, weekday: number, which: Which | null, side: Side): string {
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (which === 'LAST') return addDays(published, -(back || 7));
  if (which === 'NEXT') return addDays(published, ahead || 7);
  const isBack = side === 'PAST' || (side === 'NEAREST' && which !== 'THIS' && back <= HALF_WEEK_DAYS);
  return addDays(published, isBack ? -back : ahead);
}

function offset(published: string, unit: 'day' | 'week' | 'month' | 'year', count: number): string | null {
  if (unit === 'day') return addDays(published, count);
  if (unit === 'week') return monthOfWeek(published, count);
  const [year = 0, month = 1] = published.split('-').map(Number);
  if (unit === 'year') return String(year + count);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The month in which the whole week lies, so many weeks from that of the publication; null where it lies in two. */
function monthOfWeek(published: string, count: number): string | null {
  const monday = mondayOf(published, count);
  const month = monday.slice(0, 'yyyy-mm'.length);
  return addDays(monday, 6).startsWith(month) ? month : null;
}

/** The Monday of the week that is so many weeks from that of the publication. */
export function mondayOf(published: string, weeks: number): string {
  const sinceMonday = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(published, weeks * 7 - sinceMonday);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
