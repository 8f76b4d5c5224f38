import { fold } from './fold.ts';

/** Entries by each of their folded names, in the order given; one entry once a name. */
export function indexBy<T>(entries: Iterable<T>, namesOf: (entry: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    for (const name of new Set(Array.from(namesOf(entry), fold))) {
      const found = index.get(name);
      if (found === undefined) index.set(name, [entry]);
      else found.push(entry);
    }
  }
  return index;
}
