import { alignmentOf, hitsOf, type ReadCase } from './score.ts';

/** Lower bounds of the bins; the last goes up to 1. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Claims said with a confidence of a bin: how sure they were said, and how many were right. */
export interface Reliability {
  readonly from: number;
  readonly claims: number;
  readonly meanConfidence: number;
  readonly right: number;
}

/** Whether claims are as often right as they say, bin by bin; meetings on which readers differ are left out. */
export function reliability(cases: readonly ReadCase[]): readonly Reliability[] {
  const claims = cases.flatMap((read) => {
    const right = hitsOf(read).map(({ found }) => ({ confidence: found.confidence, right: true }));
    return [...right, ...alignmentOf(read).wrong.map(({ confidence }) => ({ confidence, right: false }))];
  });
  return BINS.map((from, index) => {
    const to = BINS[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = claims.filter(({ confidence }) => confidence >= from && confidence < to);
    const total = inside.reduce((sum, { confidence }) => sum + confidence, 0);
    return {
      from,
      claims: inside.length,
      meanConfidence: inside.length === 0 ? 0 : total / inside.length,
      right: inside.filter(({ right }) => right).length,
    };
  }).filter(({ claims: count }) => count > 0);
}
