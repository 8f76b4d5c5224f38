import { groupBy } from '../../collect.ts';
import type { Judgement } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import type { JudgedPair } from './judged-pair.ts';
import { judgedPairs } from './judgement-unit.ts';

/** A judgement with what it says of pairs of atoms or claims. */
export interface JudgedPairs {
  readonly judgement: Judgement;
  readonly pairs: readonly JudgedPair[];
}

/** What these judgements say, as they are bound: nothing where they don't stand. Two round trips. */
export async function loadJudgedPairs(
  transaction: GraphTransaction,
  judgementIds: readonly string[],
): Promise<readonly JudgedPairs[]> {
  if (judgementIds.length === 0) return [];
  const bound = groupBy(await transaction.edges('BINDS', 'out', judgementIds), ({ from }) => from);
  const nodes = await transaction.nodes('Judgement', judgementIds);
  return nodes.map(({ id, props }) => ({ judgement: props.judgement, pairs: judgedPairs(props, bound.get(id) ?? []) }));
}

/** All that they say. */
export function pairsIn(judged: readonly JudgedPairs[]): readonly JudgedPair[] {
  return judged.flatMap(({ pairs }) => pairs);
}

/** The atoms or claims of which they say it, each pair's both. */
export function judgedMembers(judged: readonly JudgedPairs[]): readonly string[] {
  return pairsIn(judged).flatMap(({ a, b }) => [a, b]);
}
