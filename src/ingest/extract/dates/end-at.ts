import type { Token } from '../text/tokens.ts';
import type { DateFound } from './date-expression.ts';

/** Words with which a time that is told by its end may begin. */
export const END_OPENERS: readonly string[] = ['by', 'before'];
const UNITS: ReadonlyMap<string, 'week' | 'month' | 'year'> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);

const THIS = /^(?:the|this)$/u;

/** `by the end of the month`, `before the year is out`: that month, that year; null where none begins at the token. */
export function endAt(tokens: readonly Token[], at: number): DateFound | null {
  return END_OPENERS.includes(lower(tokens, at)) ? (endOfAt(tokens, at + 1) ?? isOutAt(tokens, at + 1)) : null;
}

/** `the end of this month`. */
function endOfAt(tokens: readonly Token[], at: number): DateFound | null {
  const isEnd = THIS.test(lower(tokens, at)) && lower(tokens, at + 1) === 'end' && lower(tokens, at + 2) === 'of';
  return isEnd && THIS.test(lower(tokens, at + 3)) ? untilEndOf(lower(tokens, at + 4), at + 5) : null;
}

/** `the year is out`. */
function isOutAt(tokens: readonly Token[], at: number): DateFound | null {
  const isOut = lower(tokens, at) === 'the' && lower(tokens, at + 2) === 'is' && lower(tokens, at + 3) === 'out';
  return isOut ? untilEndOf(lower(tokens, at + 1), at + 4) : null;
}

function untilEndOf(word: string, next: number): DateFound | null {
  const unit = UNITS.get(word);
  return unit === undefined ? null : { expression: { form: 'OFFSET', unit, count: 0 }, next };
}

function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}
