import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { gathered } from '../../src/ingest/gathered.ts';

async function* numbers(count: number, slowAt: readonly number[] = [], onEnd = () => {}): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= count; number += 1) {
      if (slowAt.includes(number)) await pause(150);
      yield number;
    }
  } finally {
    onEnd();
  }
}

async function all(together: AsyncGenerator<readonly number[]>): Promise<readonly (readonly number[])[]> {
  const seen: (readonly number[])[] = [];
  for await (const some of together) seen.push(some);
  return seen;
}

const byThrees = { items: 3, weight: 99, weightOf: () => 1 };

describe('gathered', () => {
  test('gives as many together as are allowed, in their order', async () => {
    expect(await all(gathered(numbers(7), byThrees))).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    expect(await all(gathered(numbers(0), byThrees))).toEqual([]);
  });

  test('ends sooner where they weigh much', async () => {
    const most = { items: 9, weight: 5, weightOf: (number: number) => number };
    expect(await all(gathered(numbers(6), most))).toEqual([[1, 2, 3], [4, 5], [6]]);
  });

  test('goes on with what is there while the next is long in coming', async () => {
    expect(await all(gathered(numbers(4, [2]), byThrees))).toEqual([[1], [2, 3, 4]]);
  });

  test('gives what came before an error first where that was taken, and ends what it takes from where nobody asks on', async () => {
    let ends = 0;
    for await (const some of gathered(
      numbers(9, [], () => (ends += 1)),
      byThrees,
    )) {
      expect(some).toEqual([1, 2, 3]);
      break;
    }
    expect(ends).toBe(1);
    async function* broken(): AsyncGenerator<number> {
      yield* [1, 2, 3];
      throw new Error('the source broke');
    }
    const seen: (readonly number[])[] = [];
    await expect(
      (async () => {
        for await (const some of gathered(broken(), byThrees)) seen.push(some);
      })(),
    ).rejects.toThrow('the source broke');
    expect(seen).toEqual([[1, 2, 3]]);
  });
});
