import { JudgementConflict } from '../../errors.ts';
import { unique } from '../collect.ts';
import { articlesOf, type Judgement } from '../model/index.ts';
import type { GraphTransaction } from '../store.ts';
import { judgedId } from './truth.ts';

/**
 * Refuses a judgement that decides anew what a standing one has decided, unless it says that it supersedes it: of two people who correct the same
 * at once, the later one learns of it.
 *
 * @throws JudgementConflict.
 */
export async function refuseRivals(transaction: GraphTransaction, judgement: Judgement): Promise<void> {
  const decided = decisionsOf(judgement);
  if (decided.length === 0) return;
  const about = await transaction.edges('JUDGES', 'in', articlesOf(judgement).map(judgedId));
  const others = await transaction.nodes('Judgement', unique(about.map(({ from }) => from)));
  const rival = others.find(
    ({ id, props }) =>
      props.stands &&
      !judgement.supersedes.includes(id) &&
      decisionsOf(props.judgement).some((decision) => decided.includes(decision)),
  );
  if (rival === undefined) return;
  throw new JudgementConflict(
    `judgement: ${rival.props.actor} has decided this already (${rival.id}, ${rival.props.judgement.madeAt}); supersede or undo it first`,
    [rival.id],
  );
}

/** What the judgement decides that only one can: keys that are equal for rivals. */
function decisionsOf(judgement: Judgement): readonly string[] {
  switch (judgement.verdict) {
    case 'ENTITY_CORRECTED': {
      const { articleId, kind, name } = judgement.subject;
      const fields = Object.keys(judgement.correction).filter((field) => !field.endsWith('Aliases'));
      return fields.map((field) => `${field} of ${kind} ${name} in ${articleId}`);
    }
    case 'MEETING_CORRECTED':
      return judgement.tellings.flatMap((telling) =>
        Object.keys(judgement.correction).map((field) => `${field} of ${JSON.stringify(telling)}`),
      );
    case 'MEETING_CONFIRMED':
    case 'MEETING_REJECTED':
      return judgement.tellings.map((telling) => `truth of ${JSON.stringify(telling)}`);
    case 'ARTICLE_RETRACTED':
    case 'ARTICLE_PURGED':
      return [`${judgement.verdict} ${judgement.articleId}`];
    default:
      return [];
  }
}
