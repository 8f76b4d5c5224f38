import { JudgementConflict } from '../../../errors.ts';
import { byKey, unique } from '../../collect.ts';
import { type Judgement, kindOfId, summaryOf } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { clusterProfiles, loadAlike, profilesOf, seenAtom } from '../entities/index.ts';
import { type JudgedPair, type JudgedPairs, judgedMembers, loadJudgedPairs, pairsIn } from '../judgements/index.ts';
import { contradictionChain } from './contradiction-chain.ts';
import { loadComponents, loadMembers } from './siblings.ts';

/**
 * Refuses a judgement that others make impossible, or that makes another impossible: what it joins they hold apart, what it parts they join.
 * Asked once it is projected: the stored components show what holds. Cost: some round trips, linear in the judgements on what it speaks of.
 *
 * @throws JudgementConflict with the chain of judgements that contradict it.
 */
export async function refuseContradiction(transaction: GraphTransaction, judgement: Judgement): Promise<void> {
  const spokenOf = unique(judgedMembers(await loadJudgedPairs(transaction, [judgement.id])));
  if (spokenOf.length === 0) return;
  const components = unique((await loadComponents(transaction, spokenOf)).values());
  const members = await loadMembers(transaction, components);
  const binds = await transaction.edges('BINDS', 'in', members);
  const judged = await loadJudgedPairs(transaction, unique(binds.map(({ from }) => from)));
  const componentOf = await loadComponents(transaction, unique(judgedMembers(judged)));
  const isBroken = ({ same, a, b }: JudgedPair): boolean => {
    const [x, y] = [componentOf.get(a), componentOf.get(b)];
    // What another judgement rejects is of no meeting.
    return x !== undefined && y !== undefined && same !== (x === y);
  };
  const broken = pairsIn(judged).filter(isBroken);
  if (broken.length === 0) return;
  const groupOf = await unjudgedGroups(transaction, unique([...members, ...judgedMembers(judged)]), judged);
  for (const pair of broken) {
    const others = judged.filter(({ pairs }) => !pairs.includes(pair));
    const chain = [...(contradictionChain(pair, others, groupOf) ?? []), ...makersOf(pair, judged)];
    // Judgements that were adopted may contradict each other: that is no reason to refuse this one.
    if (chain.some(({ id }) => id === judgement.id)) throw conflict(judgement, chain);
  }
}

function conflict(judgement: Judgement, chain: readonly Judgement[]): JudgementConflict {
  const others = unique(chain.filter(({ id }) => id !== judgement.id));
  return new JudgementConflict(
    `judgement: ${summaryOf(judgement)} contradicts ${others.map(inWords).join(' and ')}; undo or supersede one of them first`,
    others.sort(byKey(({ madeAt, id }) => `${madeAt}|${id}`)).map(({ id }) => id),
  );
}

function inWords(judgement: Judgement): string {
  return `${summaryOf(judgement)} (${judgement.id}, ${judgement.actor}, ${judgement.madeAt})`;
}

function makersOf(pair: JudgedPair, judged: readonly JudgedPairs[]): readonly Judgement[] {
  return judged.filter(({ pairs }) => pairs.includes(pair)).map(({ judgement }) => judgement);
}

/** Which atoms would be one if nothing were judged to be; each claim is taken for itself. */
async function unjudgedGroups(
  transaction: GraphTransaction,
  ids: readonly string[],
  judged: readonly JudgedPairs[],
): Promise<(id: string) => string> {
  const atoms = (
    await transaction.nodes(
      'Atom',
      ids.filter((id) => kindOfId(id) === 'Atom'),
    )
  ).map(seenAtom);
  const apart = pairsIn(judged).filter(({ same }) => !same);
  const profiles = profilesOf(atoms);
  const bases = profiles.map(({ id }) => id);
  const groups = clusterProfiles(profiles, await loadAlike(transaction, bases), apart).flatMap(
    ({ id, atoms: members }) => members.map((atom) => [atom.id, id] as const),
  );
  const groupOf = new Map(groups);
  return (id) => groupOf.get(id) ?? id;
}
