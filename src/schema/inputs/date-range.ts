import { earliestDay, type Filter, latestDay } from '../../graph/index.ts';
import { callerError } from '../errors.ts';
import { enumOf } from '../types/enum-of.ts';
import { allOf, given } from './filters.ts';

const MATCHES = {
  BEST: 'By its best date: the date, else the day of the first article that tells of it as past.',
  CERTAIN: 'All days on which it can have been lie inside.',
  POSSIBLE: 'Some day on which it can have been lies inside.',
};

export const DateMatch = enumOf(
  'DateMatch',
  'How a meeting whose day is not known for certain is compared with a range of dates.',
  MATCHES,
);

export interface DateRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly dateMatch?: keyof typeof MATCHES | null | undefined;
}

/**
 * The filter over meetings. Both ends are inclusive: from the first day of `from` to the last of `to`.
 *
 * @throws GraphQLError BAD_USAGE where the range ends before it begins.
 */
export function dateFilter({ from, to, dateMatch }: DateRange): Filter {
  const [startProp, endProp] = PROPS[dateMatch ?? 'BEST'];
  if (from != null && to != null && earliestDay(from) > latestDay(to))
    throw callerError('BAD_USAGE', `from ${from} to ${to}: expected a range that ends after it begins`);
  return allOf([
    given(from, (date) => orOpen(dateMatch, { prop: startProp, op: 'gte', value: earliestDay(date) })),
    given(to, (date) => orOpen(dateMatch, { prop: endProp, op: 'lte', value: latestDay(date) })),
  ]);
}

/** What is compared with the start and the end of the range. */
const PROPS = {
  BEST: ['bestDay', 'bestDay'],
  CERTAIN: ['notEarlierThan', 'notLaterThan'],
  POSSIBLE: ['notLaterThan', 'notEarlierThan'],
} as const;

/** An unknown bound may lie anywhere. */
function orOpen(match: DateRange['dateMatch'], filter: Extract<Filter, { value: unknown }>): Filter {
  return match === 'POSSIBLE' ? { or: [filter, { prop: filter.prop, op: 'isNull' }] } : filter;
}
