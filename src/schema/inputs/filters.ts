import type { Filter, Scalar } from '../../graph/index.ts';
import { saysNothing } from '../says-nothing.ts';

/** Fulfilled by all. */
export const EVERYTHING: Filter = { and: [] };

/** Fulfilled by what fulfils each; what says nothing is left out. */
export function allOf(filters: readonly (Filter | null)[]): Filter {
  const parts = filters.filter((filter): filter is Filter => filter !== null && !saysNothing(filter));
  const [first = EVERYTHING] = parts;
  return parts.length < 2 ? first : { and: parts };
}

/** The filter of what a caller gave; null for what was not given. */
export function given<T, F>(value: T | null | undefined, filter: (value: T) => F): F | null {
  return value == null ? null : filter(value);
}

/** The property has one of the values. */
export function oneOf(prop: string, values: readonly Scalar[]): Filter {
  return { prop, op: 'in', value: values };
}

/** The list property holds one of the values. */
export function holdsOneOf(prop: string, values: readonly Scalar[]): Filter {
  return { prop, op: 'has', value: values };
}
