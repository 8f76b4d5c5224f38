import { JudgementConflict } from '../../../errors.ts';
import { unique } from '../../collect.ts';
import type { Judgement } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { judgedId } from '../articles/index.ts';
import { loadComponents, loadMembers } from './siblings.ts';

/**
 * Refuses a judgement that decides anew what a standing one has decided of the same entity, meeting or article: of two people who correct the same
 * at once, the later one learns of it. Asked once it is projected; what it supersedes doesn't stand any more.
 *
 * @throws JudgementConflict.
 */
export async function refuseRivals(transaction: GraphTransaction, judgement: Judgement): Promise<void> {
  const decided = decisionsOf(judgement);
  if (decided.length === 0) return;
  const candidates = await transaction.nodes('Judgement', await judgementsOnTheSame(transaction, judgement));
  const rival = candidates.find(
    ({ id, props }) =>
      id !== judgement.id &&
      props.stands &&
      decisionsOf(props.judgement).some((decision) => decided.includes(decision)),
  );
  if (rival === undefined) return;
  throw new JudgementConflict(
    `judgement: ${rival.props.actor} has decided this already (${rival.id}, ${rival.props.judgement.madeAt}); supersede or undo it first`,
    [rival.id],
  );
}

async function judgementsOnTheSame(transaction: GraphTransaction, judgement: Judgement): Promise<readonly string[]> {
  if ('articleId' in judgement) {
    const about = await transaction.edges('JUDGES', 'in', [judgedId(judgement.articleId)]);
    return unique(about.map(({ from }) => from));
  }
  const bound = (await transaction.edges('BINDS', 'out', [judgement.id])).map(({ to }) => to);
  const components = [...(await loadComponents(transaction, bound)).values()];
  const members = await loadMembers(transaction, unique(components));
  return unique((await transaction.edges('BINDS', 'in', unique([...bound, ...members]))).map(({ from }) => from));
}

/** What the judgement decides that only one can. */
function decisionsOf(judgement: Judgement): readonly string[] {
  switch (judgement.verdict) {
    case 'ENTITY_CORRECTED':
    case 'MEETING_CORRECTED':
      return Object.keys(judgement.correction).filter((field) => !field.endsWith('Aliases'));
    case 'MEETING_CONFIRMED':
    case 'MEETING_REJECTED':
      return ['whether it was'];
    case 'ARTICLE_RETRACTED':
    case 'ARTICLE_PURGED':
      return [judgement.verdict];
    default:
      return [];
  }
}
