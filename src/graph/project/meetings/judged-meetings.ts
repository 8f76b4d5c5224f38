import { unique } from '../../collect.ts';
import type { JudgedPair } from '../judgements/index.ts';
import type { ResolvedClaim } from './resolved-claim.ts';

/** What judgements say of claims, for quick questions. */
export interface JudgedClaimPairs {
  /** Whether a judgement sets the two apart. */
  areApart(a: string, b: string): boolean;
  /** Pairs of claims that are of one meeting, in order. */
  readonly same: readonly JudgedPair[];
}

/** The judged pairs of claims, whatever their order. */
export function judgedClaimPairs(pairs: readonly JudgedPair[]): JudgedClaimPairs {
  const apart = new Set(pairs.filter(({ same }) => !same).map(({ a, b }) => keyOf(a, b)));
  const same = pairs.filter((pair) => pair.same).sort((x, y) => (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1));
  return { areApart: (a, b) => apart.size > 0 && apart.has(keyOf(a, b)), same };
}

/** Some claims of one meeting. */
interface Group {
  readonly claims: readonly ResolvedClaim[];
  readonly ambiguous: boolean;
}

/**
 * The groups, those joined that a judgement makes one, unless another sets members of them apart. What people have joined is not ambiguous.
 * Cost: the judged pairs, and members compared at each union.
 */
export function joinJudged<G extends Group>(groups: readonly G[], judged: JudgedClaimPairs): readonly Group[] {
  if (judged.same.length === 0) return groups;
  const groupOf = new Map<string, Group>(groups.flatMap((group) => group.claims.map(({ id }) => [id, group] as const)));
  for (const { a, b } of judged.same) {
    const [x, y] = [groupOf.get(a), groupOf.get(b)];
    if (x === undefined || y === undefined || x === y) continue;
    if (x.claims.some((one) => y.claims.some((other) => judged.areApart(one.id, other.id)))) continue;
    const joined = { claims: [...x.claims, ...y.claims], ambiguous: false };
    for (const { id } of joined.claims) groupOf.set(id, joined);
  }
  return unique(
    groups.flatMap(({ claims }) => claims.map(({ id }) => groupOf.get(id)).filter((group) => group !== undefined)),
  );
}

/** The claims in groups of which none holds two that are set apart; each goes into the first that takes it. */
export function splitJudged<T extends { readonly claim: ResolvedClaim }>(
  group: readonly T[],
  judged: JudgedClaimPairs,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (const item of group) {
    const part = parts.find((held) => !held.some((other) => judged.areApart(item.claim.id, other.claim.id)));
    if (part === undefined) parts.push([item]);
    else part.push(item);
  }
  return parts;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
