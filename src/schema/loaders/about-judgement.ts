import { ENTITY_KINDS, type NodeOf, withPrefix } from '../../graph/index.ts';
import type { Load } from './load.ts';
import { type EntityNode, isOf } from './rows.ts';

/** What judgements can speak of. */
export type Judged = EntityNode | NodeOf<'Meeting'> | NodeOf<'Article'>;

/** No judgement speaks of more. */
const MOST_SPOKEN_OF = 5000;

/** What the judgement speaks of as it is now: what it says something of first, then what it sets that apart from; each once. */
export async function aboutJudgement(load: Load, { id, props }: NodeOf<'Judgement'>): Promise<readonly Judged[]> {
  const { judgement } = props;
  if (judgement.verdict === 'UNDONE') {
    const undone = await load.nodeOf('Judgement', judgement.judgementId);
    return undone === null ? [] : aboutJudgement(load, undone);
  }
  const own = await Promise.all([
    'articleId' in judgement ? load.nodeOf('Article', judgement.articleId) : null,
    judgement.verdict === 'MEETING_ASSERTED' ? load.node(withPrefix('meeting', id)) : null,
    ...(await spokenOf(load, id)),
  ]);
  const found = own.filter((node) => isOf(node, [...ENTITY_KINDS, 'Meeting', 'Article']));
  return [...new Map(found.map((node) => [node.id, node])).values()];
}

async function spokenOf(load: Load, judgementId: string): Promise<readonly Promise<Judged | null>[]> {
  const { rows } = await load.related({
    kinds: ['Atom', 'Claim'],
    edge: 'SPEAKS_OF',
    direction: 'out',
    parent: judgementId,
    page: { size: MOST_SPOKEN_OF, from: 'start' },
  });
  const inTurn = rows.toSorted((a, b) => Number(a.edge.side === 'FROM') - Number(b.edge.side === 'FROM'));
  return inTurn.map(({ node }) =>
    node.kind === 'Atom'
      ? load.entity(node.id)
      : load.one({ kinds: ['Meeting'], edge: 'ABOUT', direction: 'out', parent: node.id }),
  );
}
