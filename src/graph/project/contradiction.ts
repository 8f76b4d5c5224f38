import { WhometError } from '../../errors.ts';
import { groupBy, unique } from '../collect.ts';
import type { EdgeOf, Judgement, NodeOf } from '../model/index.ts';
import type { GraphTransaction } from '../store.ts';
import { judgedPairs } from './judgement-unit.ts';

/**
 * Refuses a judgement that others make impossible: what it joins they hold apart, what it parts they join.
 * Asked once it is projected: the stored components show whether it holds. Cost: some round trips, linear in the judgements on what it speaks of.
 *
 * @throws WhometError CONFLICT, naming the judgements that contradict each other.
 */
export async function refuseContradiction(transaction: GraphTransaction, judgement: Judgement): Promise<void> {
  const bound = await transaction.edges('BINDS', 'out', [judgement.id]);
  const pairs = judgedPairs(judgement, bound);
  if (pairs.length === 0) return;
  const componentOf = await loadComponents(transaction, unique(pairs.flatMap(({ a, b }) => [a, b])));
  const broken = pairs.find(({ same, a, b }) => same !== (componentOf.get(a) === componentOf.get(b)));
  if (broken === undefined) return;
  const components = [broken.a, broken.b].map((id) => componentOf.get(id) ?? '');
  const chain = await judgementsWithin(transaction, components, judgement);
  throw new WhometError(
    'CONFLICT',
    `judgement: contradicts ${chain.map(inWords).join(' and ')}; undo or supersede one of them first`,
  );
}

async function loadComponents(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const edges = [
    ...(await transaction.edges('RESOLVED_TO', 'out', ids.filter(isAtom))),
    ...(await transaction.edges(
      'ABOUT',
      'out',
      ids.filter((id) => !isAtom(id)),
    )),
  ];
  return new Map(edges.map(({ from, to }) => [from, to]));
}

function isAtom(id: string): boolean {
  return id.startsWith('atom_');
}

/** The other standing judgements that join or part members of the components, oldest first. */
async function judgementsWithin(
  transaction: GraphTransaction,
  components: readonly string[],
  judgement: Judgement,
): Promise<readonly Judgement[]> {
  const members = [
    ...(await transaction.edges(
      'RESOLVED_TO',
      'in',
      components.filter((id) => !id.startsWith('meeting_')),
    )),
    ...(await transaction.edges(
      'ABOUT',
      'in',
      components.filter((id) => id.startsWith('meeting_')),
    )),
  ].map(({ from }) => from);
  const within = new Set(members);
  const ids = unique((await transaction.edges('BINDS', 'in', members)).map(({ from }) => from));
  const binds = groupBy(await transaction.edges('BINDS', 'out', ids), ({ from }) => from);
  const holds = ({ id, props }: NodeOf<'Judgement'>): boolean => {
    const edges: readonly EdgeOf<'BINDS'>[] = binds.get(id) ?? [];
    return id !== judgement.id && judgedPairs(props, edges).some(({ a, b }) => within.has(a) && within.has(b));
  };
  return (await transaction.nodes('Judgement', ids))
    .filter(holds)
    .sort((a, b) => (a.props.byDate < b.props.byDate ? -1 : 1))
    .map(({ props }) => props.judgement);
}

function inWords(judgement: Judgement): string {
  return `${sentenceOf(judgement)} (${judgement.id}, ${judgement.actor}, ${judgement.madeAt})`;
}

function sentenceOf(judgement: Judgement): string {
  const named = (side: readonly { readonly name: string }[]): string => side.map(({ name }) => name).join(', ');
  const told = (side: readonly { readonly parties: readonly string[] }[]): string =>
    side.map(({ parties }) => parties.join(' and ')).join(', ');
  switch (judgement.verdict) {
    case 'SAME_ENTITY':
      return judgement.subjects.map(({ name }) => name).join(' = ');
    case 'DIFFERENT_ENTITIES':
      return `${named(judgement.subjects)} ≠ ${named(judgement.from)}`;
    case 'SAME_MEETING':
      return `one meeting of ${told(judgement.tellings)}`;
    case 'DIFFERENT_MEETINGS':
      return `${told(judgement.tellings)} ≠ ${told(judgement.from)}`;
    default:
      return judgement.verdict;
  }
}
