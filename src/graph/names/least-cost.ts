import { MAX_SOUNDS, SOUNDS } from './sounds.ts';

/** What it costs to hear one sound for another, each table by the number of the first and then of the second. */
export interface ChangeCosts {
  readonly atStart: Float64Array;
  readonly inside: Float64Array;
  readonly atEnd: Float64Array;
}

/** Puts what it costs to leave out each sound of a word into the array. */
type LeavingOut = (sounds: readonly number[], into: Float64Array) => void;

let [last, row] = [new Float64Array(MAX_SOUNDS + 1), new Float64Array(MAX_SOUNDS + 1)];
const [withoutA, withoutB] = [new Float64Array(MAX_SOUNDS), new Float64Array(MAX_SOUNDS)];

/**
 * The least that turning `a` into `b` costs, by leaving out sounds of either and changing others; a number above `atMost` where it is more.
 *
 * @param a of {@link MAX_SOUNDS} at most, as `b`
 */
export function leastCost(
  a: readonly number[],
  b: readonly number[],
  atMost: number,
  leaveOutOfA: LeavingOut,
  leaveOutOfB: LeavingOut,
  changed: ChangeCosts,
): number {
  leaveOutOfA(a, withoutA);
  leaveOutOfB(b, withoutB);
  last[0] = 0;
  for (let j = 0; j < b.length; j += 1) last[j + 1] = at(last, j) + at(withoutB, j);
  for (let i = 0; i < a.length; i += 1) {
    const least = fillRow(a, i, b, changed);
    if (least > atMost) return least;
    [last, row] = [row, last];
  }
  return at(last, b.length);
}

/** Costs of turning the sounds of `a` up to that one into each beginning of `b`; the least of them. */
function fillRow(a: readonly number[], i: number, b: readonly number[], changed: ChangeCosts): number {
  const dropped = at(withoutA, i);
  const from = (a[i] ?? 0) * SOUNDS.length;
  const end = i === a.length - 1 ? b.length - 1 : -1;
  let least = at(last, 0) + dropped;
  row[0] = least;
  for (let j = 0; j < b.length; j += 1) {
    const costs = j === end ? changed.atEnd : i + j === 0 ? changed.atStart : changed.inside;
    const kept = Math.min(at(last, j + 1) + dropped, at(row, j) + at(withoutB, j));
    const cost = Math.min(kept, at(last, j) + at(costs, from + (b[j] ?? 0)));
    row[j + 1] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

function at(costs: Float64Array, index: number): number {
  return costs[index] ?? 1;
}
