import { addTo } from '../add-to.ts';

/** The items grouped by a key, keys and groups in the order of the items. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** The values without repetition, in order of first appearance. */
export function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}

/** The least of the values by code unit order; null of none. */
export function least(values: Iterable<string>): string | null {
  let found: string | null = null;
  for (const value of values) if (found === null || value < found) found = value;
  return found;
}

/** The greatest of the values by code unit order; null of none. */
export function greatest(values: Iterable<string>): string | null {
  let found: string | null = null;
  for (const value of values) if (found === null || value > found) found = value;
  return found;
}

/** Compares by a key, in code unit order. */
export function byKey<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}
