import type { Token } from '../text/tokens.ts';
import type { DateFound } from './date-expression.ts';

/** Words with which a time that is told by its end may begin. */
export const END_OPENERS: readonly string[] = ['by', 'before'];
const UNITS: ReadonlyMap<string, 'week' | 'month' | 'year'> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);

/** `by the end of the month`, `before the year is out`: that month, that year; null where none begins at the token. */
export function endAt(tokens: readonly Token[], at: number): DateFound | null {
  const word = (offset: number): string => tokens[at + offset]?.lower ?? '';
  if (!END_OPENERS.includes(word(0))) return null;
  const unit = UNITS.get(word(5));
  const told =
    /^(?:the|this)$/u.test(word(1)) && word(2) === 'end' && word(3) === 'of' && /^(?:the|this)$/u.test(word(4));
  if (told && unit !== undefined) return { expression: { form: 'OFFSET', unit, count: 0 }, next: at + 6 };
  const out = UNITS.get(word(2));
  return word(1) === 'the' && out !== undefined && word(3) === 'is' && word(4) === 'out'
    ? { expression: { form: 'OFFSET', unit: out, count: 0 }, next: at + 5 }
    : null;
}
