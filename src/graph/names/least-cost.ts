import { MAX_SOUNDS } from './sounds.ts';

let [last, row] = [new Float64Array(MAX_SOUNDS + 1), new Float64Array(MAX_SOUNDS + 1)];

/**
 * The least that turning `a` into `b` costs, by leaving out sounds of either and changing others; a number above `atMost` where it is more.
 *
 * @param a of {@link MAX_SOUNDS} at most, as `b`
 */
export function leastCost(
  a: readonly number[],
  b: readonly number[],
  atMost: number,
  withoutA: (i: number) => number,
  withoutB: (j: number) => number,
  changed: (i: number, j: number) => number,
): number {
  last[0] = 0;
  for (let j = 0; j < b.length; j += 1) last[j + 1] = (last[j] ?? 0) + withoutB(j);
  for (let i = 0; i < a.length; i += 1) {
    const dropped = withoutA(i);
    let least = (last[0] ?? 0) + dropped;
    row[0] = least;
    for (let j = 0; j < b.length; j += 1) {
      const kept = Math.min((last[j + 1] ?? 0) + dropped, (row[j] ?? 0) + withoutB(j));
      const cost = Math.min(kept, (last[j] ?? 0) + changed(i, j));
      row[j + 1] = cost;
      least = Math.min(least, cost);
    }
    if (least > atMost) return least;
    [last, row] = [row, last];
  }
  return last[b.length] ?? 0;
}
