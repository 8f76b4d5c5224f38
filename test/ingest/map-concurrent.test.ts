import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapConcurrent } from '../../src/ingest/map-concurrent.ts';

async function* from<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

describe('mapConcurrent', () => {
  test('gives results in the order of the items, never more than the limit at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 4 })), fc.integer({ min: 1, max: 5 }), async (turns, limit) => {
        let underWay = 0;
        let most = 0;
        const wait = async (turnsToWait: number) => {
          underWay += 1;
          most = Math.max(most, underWay);
          for (let turn = 0; turn < turnsToWait; turn += 1) await setImmediate();
          underWay -= 1;
          return turnsToWait;
        };
        const results: number[] = [];
        for await (const result of mapConcurrent(from(turns), { items: limit, weight: 99, weightOf: () => 1 }, wait))
          results.push(result);
        expect(results).toEqual(turns);
        expect(most).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 50 },
    );
  });

  test('begins none while so much weight is under way', async () => {
    let underWay = 0;
    const most: number[] = [];
    const wait = async (item: number) => {
      underWay += item;
      most.push(underWay);
      for (let turn = 0; turn < 3; turn += 1) await setImmediate();
      return item;
    };
    const results: number[] = [];
    const atOnce = { items: 99, weight: 10, weightOf: (item: number) => item };
    for await (const result of mapConcurrent(from([4, 3, 5, 30, 1, 1, 1]), atOnce, wait)) {
      underWay -= result;
      results.push(result);
    }
    expect(results).toEqual([4, 3, 5, 30, 1, 1, 1]);
    expect(most).toEqual([4, 7, 12, 38, 1, 2, 3]);
  });

  test('rejects with the first failure in order', async () => {
    const results: number[] = [];
    const failing = async (item: number) => {
      if (item > 1) throw new Error(`item ${item}`);
      return item;
    };
    const run = async () => {
      for await (const result of mapConcurrent(
        from([0, 1, 2, 3]),
        { items: 3, weight: 99, weightOf: () => 1 },
        failing,
      ))
        results.push(result);
    };
    await expect(run()).rejects.toThrow('item 2');
    expect(results).toEqual([0, 1]);
  });
});
