import { addTo } from '../../../add-to.ts';
import type { Judgement } from '../../model/index.ts';
import type { JudgedPair, JudgedPairs } from '../judgements/index.ts';

interface Step {
  readonly to: string;
  readonly by: Judgement;
}

/**
 * The judgements by which a pair can't be as it was judged, in the order of the chain: `a = b, b = c, a ≠ c`. Null where there is no such chain.
 * `groupOf` says which members are one without any judgement. Of several chains the shortest.
 */
export function contradictionChain(
  pair: JudgedPair,
  judged: readonly JudgedPairs[],
  groupOf: (member: string) => string,
): readonly Judgement[] | null {
  const steps = stepsBetween(judged, groupOf);
  const path = (a: string, b: string): readonly Judgement[] | null => shortest(steps, groupOf(a), groupOf(b));
  if (!pair.same) return path(pair.a, pair.b);
  const chains = judged.flatMap(({ judgement, pairs }) =>
    pairs
      .filter(({ same }) => !same)
      .flatMap(({ a, b }) => [
        [a, b],
        [b, a],
      ])
      .flatMap(([near = '', far = '']) => {
        const [start, end] = [path(pair.a, near), path(far, pair.b)];
        return start === null || end === null ? [] : [[...start, judgement, ...end]];
      }),
  );
  return chains.sort((a, b) => a.length - b.length)[0] ?? null;
}

function stepsBetween(
  judged: readonly JudgedPairs[],
  groupOf: (member: string) => string,
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const { judgement, pairs } of judged)
    for (const { same, a, b } of pairs) {
      if (!same) continue;
      addTo(steps, groupOf(a), { to: groupOf(b), by: judgement });
      addTo(steps, groupOf(b), { to: groupOf(a), by: judgement });
    }
  return steps;
}

/** Breadth first. */
function shortest(steps: ReadonlyMap<string, readonly Step[]>, from: string, to: string): readonly Judgement[] | null {
  const chains = new Map<string, readonly Judgement[]>([[from, []]]);
  // A map visits what is added while it is walked.
  for (const [group, chain] of chains) {
    const next = (steps.get(group) ?? []).filter((step) => !chains.has(step.to));
    for (const step of next) chains.set(step.to, chain.at(-1) === step.by ? chain : [...chain, step.by]);
  }
  return chains.get(to) ?? null;
}
