import { addTo } from '../../../../add-to.ts';
import { mayMatch, type Searched } from './matches-in.ts';
import type { Pattern } from './pattern.ts';

interface Item {
  readonly pattern: Pattern;
}

/** An item, and its place among the others. */
interface Filed<T> {
  readonly item: T;
  readonly place: number;
}

/**
 * Files items under the words that their patterns need. What comes back tells which of them may match in a sentence, in their order:
 * each is looked at only where that of its words stands which it shares with the fewest others.
 */
export function filed<T extends Item>(items: readonly T[]): (words: Searched) => readonly T[] {
  const sharing = countsOf(items.flatMap(({ pattern }) => pattern.needs));
  const byNeed = new Map<number | undefined, Filed<T>[]>();
  for (const [place, item] of items.entries()) {
    const [rarest] = item.pattern.needs.toSorted((a, b) => (sharing.get(a) ?? 0) - (sharing.get(b) ?? 0));
    addTo(byNeed, rarest, { item, place });
  }
  const anywhere = byNeed.get(undefined) ?? [];
  return ({ met, places }) => {
    const found = [...anywhere];
    for (const need of met)
      for (const one of byNeed.get(need) ?? []) if (mayMatch(one.item.pattern, places)) found.push(one);
    return found.sort((a, b) => a.place - b.place).map(({ item }) => item);
  };
}

function countsOf(needs: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const need of needs) counts.set(need, (counts.get(need) ?? 0) + 1);
  return counts;
}
