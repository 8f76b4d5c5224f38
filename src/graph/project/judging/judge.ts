import { JudgementConflict, WhometError } from '../../../errors.ts';
import { unique } from '../../collect.ts';
import {
  articlesOf,
  type GraphNode,
  type Judge,
  type Judgement,
  judgementOf,
  type NodeOf,
  revokedBy,
  withPrefix,
} from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { judgedId } from '../articles/index.ts';
import { boundSides, judgementUnit, NOTHING_TO_BIND } from '../judgements/index.ts';
import { reproject } from '../reproject/index.ts';
import { refuseContradiction } from './contradiction.ts';
import { purge } from './purge.ts';
import { refuseRivals } from './rivals.ts';

/** Keeps the judgement and projects what it changes; all is as before where it is refused. See {@link Graph.judge}. */
export async function judge(transaction: GraphTransaction, judgement: Judgement): Promise<void> {
  const [known] = await transaction.nodes('Judgement', [judgement.id]);
  if (known?.props.stands === true) return;
  if (known !== undefined)
    throw new JudgementConflict(
      `judgement ${judgement.id}: was made and taken back; undo its undoing instead`,
      await revokersOf(transaction, judgement.id),
    );
  await refuseUnknown(transaction, judgement);
  const restored = judgement.verdict === 'UNDONE' ? await targetsOf(transaction, judgement.judgementId) : [];
  await keep(transaction, judgement);
  for (const one of [judgement, ...restored]) {
    await refuseUnbound(transaction, one);
    await refuseRivals(transaction, one);
    await refuseContradiction(transaction, one);
  }
}

/** Keeps the judgement, whatever it contradicts and though it speaks of articles that aren't there. See {@link Graph.adopt}. */
export async function adopt(transaction: GraphTransaction, judgement: Judgement): Promise<void> {
  if ((await transaction.nodes('Judgement', [judgement.id])).length > 0) return;
  await keep(transaction, judgement);
}

/** Keeps that the judgement doesn't stand any more. See {@link Graph.undo}. */
export async function undo(transaction: GraphTransaction, judgementId: string, by: Judge): Promise<Judgement> {
  const [node] = await transaction.nodes('Judgement', [judgementId]);
  if (node === undefined) throw new WhometError('NOT_FOUND', `judgement ${judgementId}: there is none`);
  if (node.props.verdict === 'ARTICLE_PURGED')
    throw new JudgementConflict(`judgement ${judgementId}: what is purged is gone for good`, [judgementId]);
  await refuseFallen(transaction, node);
  const reached = await transaction.edges('JUDGES', 'out', [judgementId]);
  const articleIds = reached.map(({ to }) => withPrefix('article', to)).sort();
  const undone = judgementOf({ verdict: 'UNDONE', judgementId, articleIds }, by);
  await judge(transaction, undone);
  return undone;
}

async function keep(transaction: GraphTransaction, judgement: Judgement): Promise<void> {
  const articleIds = await reachOf(transaction, judgement);
  const { nodes } = judgementUnit(
    judgement,
    true,
    boundSides(judgement, () => NOTHING_TO_BIND),
  );
  const put: GraphNode[] = [
    ...nodes,
    ...articleIds.map((id): GraphNode => ({ kind: 'JudgedArticle', id: judgedId(id), props: {} })),
  ];
  const link = articleIds.map((id) => ({ kind: 'JUDGES', from: judgement.id, to: judgedId(id), props: {} }) as const);
  await transaction.write({ unlink: [], drop: [], put, link });
  if (judgement.verdict === 'ARTICLE_PURGED') await purge(transaction, judgement.articleId);
  await reproject(transaction, articleIds);
}

/** The articles that the judgement speaks of, and those reached by the judgements that it revokes: whether these stand depends on it. */
async function reachOf(transaction: GraphTransaction, judgement: Judgement): Promise<readonly string[]> {
  const reached = await transaction.edges('JUDGES', 'out', revokedBy(judgement));
  return unique([...articlesOf(judgement), ...reached.map(({ to }) => withPrefix('article', to))]).sort();
}

async function refuseUnknown(transaction: GraphTransaction, judgement: Judgement): Promise<void> {
  const known = new Map((await transaction.nodes('Judgement', revokedBy(judgement))).map((node) => [node.id, node]));
  for (const id of revokedBy(judgement)) {
    const node = known.get(id);
    if (node === undefined) throw new WhometError('NOT_FOUND', `judgement ${id}: there is none to undo or supersede`);
    await refuseFallen(transaction, node);
  }
}

async function refuseFallen(transaction: GraphTransaction, { id, props }: NodeOf<'Judgement'>): Promise<void> {
  if (props.stands) return;
  const revokers = await revokersOf(transaction, id);
  throw new JudgementConflict(`judgement ${id}: does not stand any more: see ${revokers.join(', ')}`, revokers);
}

/** The standing judgements by which the one doesn't stand. They speak of its articles too. */
async function revokersOf(transaction: GraphTransaction, judgementId: string): Promise<readonly string[]> {
  const articles = await transaction.edges('JUDGES', 'out', [judgementId]);
  const about = await transaction.edges('JUDGES', 'in', unique(articles.map(({ to }) => to)));
  const nodes = await transaction.nodes('Judgement', unique(about.map(({ from }) => from)));
  return nodes
    .filter(({ props }) => props.stands && revokedBy(props.judgement).includes(judgementId))
    .map(({ id }) => id);
}

/** The judgements that stand again where the one does not. */
async function targetsOf(transaction: GraphTransaction, judgementId: string): Promise<readonly Judgement[]> {
  const [node] = await transaction.nodes('Judgement', [judgementId]);
  const revoked = node === undefined ? [] : revokedBy(node.props.judgement);
  return (await transaction.nodes('Judgement', revoked)).map(({ props }) => props.judgement);
}

async function refuseUnbound(transaction: GraphTransaction, { id }: Judgement): Promise<void> {
  const [node] = await transaction.nodes('Judgement', [id]);
  if (node?.props.stands === true && !node.props.bound)
    throw new WhometError(
      'NOT_FOUND',
      `judgement: speaks of what its articles don't name or tell, or of one name as two`,
    );
}
