import type { PartialDate } from '../../../../graph/index.ts';
import type { DateExpression } from '../../dates/date-expression.ts';
import { weekOf } from '../../dates/day-range.ts';
import { resolveDate, resolveEnd, type Side } from '../../dates/resolve-date.ts';
import type { Reading } from '../../reading.ts';
import type { Claim } from '../claim.ts';

/** When a meeting was, as far as the words tell. */
export type When = Pick<Claim, 'date' | 'endDate' | 'week'>;

export const NO_TIME: When = { date: null, endDate: null, week: null };

/** When a meeting was, from the words of its clause; null where they tell no day, month or year. */
export function whenOf(
  expression: DateExpression | null,
  { published, toldDate }: Pick<Reading, 'published' | 'toldDate'>,
  side: Side,
): When {
  if (expression === null) return NO_TIME;
  const date: PartialDate | null = resolveDate(expression, published, side, toldDate);
  return { date, endDate: resolveEnd(expression, date), week: weekOf(expression, published) };
}
