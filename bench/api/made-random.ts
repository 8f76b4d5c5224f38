import { random } from '../random.ts';

/** Chances, the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** From 0 up to, not including, the limit. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(list) {
      const [first] = list;
      const picked = list[below(list.length)] ?? first;
      if (picked === undefined) throw new RangeError('pick: expected a list of one or more');
      return picked;
    },
  };
}
