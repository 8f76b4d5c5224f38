import { articlesOf, type NodeOf, revokedBy, withPrefix } from '../../graph/index.ts';
import type { Load } from './load.ts';

/** No article has more of them. */
const MOST_JUDGEMENTS = 5000;

/** The standing judgements that undo or supersede the one. They lead to its articles too. */
export async function revokersOf(
  load: Load,
  { id, props }: NodeOf<'Judgement'>,
): Promise<readonly NodeOf<'Judgement'>[]> {
  const [articleId] = articlesOf(props.judgement);
  if (props.stands || articleId === undefined) return [];
  const { rows } = await load.related({
    kinds: ['Judgement'],
    edge: 'JUDGES',
    direction: 'in',
    parent: withPrefix('judged', articleId),
    page: { size: MOST_JUDGEMENTS, from: 'start' },
  });
  return rows
    .map(({ node }) => node)
    .filter((other) => other.props.stands && revokedBy(other.props.judgement).includes(id));
}
