import type { DateExpression } from '../../dates/date-expression.ts';
import { resolveDate } from '../../dates/resolve-date.ts';
import type { Reading, ReadSentence } from '../../reading.ts';

/** The reading, for a time told from another one after the day that the sentence itself tells before: `arrived on Sunday and met B the next day`. */
export function withDayBefore(time: DateExpression | null, { units }: ReadSentence, reading: Reading): Reading {
  if (time?.form !== 'FROM_TOLD') return reading;
  const at = units.findIndex((unit) => unit.form === 'DATE' && unit.expression === time);
  const before = units.slice(0, at).findLast((unit) => unit.form === 'DATE');
  const day = before?.form === 'DATE' ? resolveDate(before.expression, reading.published, 'PAST') : null;
  return day === null ? reading : { ...reading, toldDate: day };
}
