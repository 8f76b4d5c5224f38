import type { PageRequest } from './query.ts';

/** A page of anything, in the order of its list. */
export interface Trimmed<T> {
  readonly rows: readonly T[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/**
 * The page among rows that were fetched up to one more than its size: nearest first to the side that it is taken from, so backwards from the end.
 * As Relay has it: the side that it isn't taken from is exact up to the cursor given there.
 */
export function trimPage<T>(fetched: readonly T[], { size, from, after, before }: PageRequest): Trimmed<T> {
  const more = fetched.length > size;
  const rows = fetched.slice(0, size);
  return from === 'start'
    ? { rows, hasPrevious: after !== undefined, hasNext: more }
    : { rows: rows.reverse(), hasPrevious: more, hasNext: before !== undefined };
}
