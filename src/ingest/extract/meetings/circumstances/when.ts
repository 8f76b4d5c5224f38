import type { PartialDate } from '../../../../graph/index.ts';
import type { DateExpression } from '../../dates/date-expression.ts';
import { resolveDate, resolveEnd, type Side } from '../../dates/resolve-date.ts';
import type { Reading } from '../../reading.ts';

/** When a meeting was, from the words of its clause; null where they tell no day, month or year. */
export function whenOf(
  expression: DateExpression | null,
  { published, toldDate }: Pick<Reading, 'published' | 'toldDate'>,
  side: Side,
): { readonly date: PartialDate | null; readonly endDate: PartialDate | null } {
  if (expression === null) return { date: null, endDate: null };
  const date = resolveDate(expression, published, side, toldDate);
  return { date, endDate: resolveEnd(expression, date) };
}
