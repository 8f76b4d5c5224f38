import { groupBy, unique } from '../collect.ts';
import type { NodeOf } from '../model/index.ts';
import type { GraphTransaction } from '../store.ts';
import { publisherAtom } from './atom.ts';
import { MENTIONS_OWNS, mentionEdges } from './mention-unit.ts';
import { reconcile, type Subgraph } from './reconcile.ts';
import { dropAtoms, reprojectArticles, storedEntities } from './reproject-articles.ts';
import { reprojectEntities, type TouchedEntities } from './reproject-entities.ts';
import { claimsBefore, reprojectMeetings } from './reproject-meetings.ts';

/**
 * Projects anew what the articles' truth bears upon, stratum by stratum: articles → entities → meetings. Afterwards the stored graph equals one
 * projected from scratch. Cost: what shares a block with the articles' names and claims, not the size of the store.
 */
export async function reproject(transaction: GraphTransaction, articleIds: readonly string[]): Promise<void> {
  // Which of them are new: nothing more is looked up of those.
  await transaction.nodes('Article', articleIds);
  const oldClaims = (await transaction.edges('MAKES', 'out', articleIds)).map(({ to }) => to);
  const before = await claimsBefore(transaction, oldClaims);
  const articles = await reprojectArticles(transaction, articleIds);
  const entities = await reprojectEntities(transaction, articles);
  const bearing = await claimsUsing(transaction, entities);
  const others = await claimsBefore(
    transaction,
    bearing.filter((id) => !oldClaims.includes(id)),
  );
  await reprojectMeetings(transaction, unique([...articles.claimIds, ...bearing]), {
    seeds: [...before.seeds, ...others.seeds],
    meetingIds: [...before.meetingIds, ...others.meetingIds],
  });
  await reprojectMentions(transaction, articleIds, entities);
  await dropAtoms(transaction, articles.goneAtoms);
}

async function claimsUsing(transaction: GraphTransaction, { dirty }: TouchedEntities): Promise<readonly string[]> {
  const parties = await transaction.edges('NAMES_PARTY', 'in', dirty);
  const others = await transaction.edges('REFERS_TO', 'in', dirty);
  return unique([...parties, ...others].map(({ from }) => from));
}

async function reprojectMentions(
  transaction: GraphTransaction,
  articleIds: readonly string[],
  { moved }: TouchedEntities,
): Promise<void> {
  const naming = (await transaction.edges('NAMES', 'in', moved)).map(({ from }) => from);
  const ids = unique([...articleIds, ...naming]);
  const articles = await transaction.nodes('Article', ids);
  const names = await transaction.edges('NAMES', 'out', ids);
  const resolved = await storedEntities(
    transaction,
    unique([...names.map(({ to }) => to), ...articles.flatMap(publisherIds)]),
  );
  const byArticle = groupBy(names, ({ from }) => from);
  const units = articles.map((article): [string, Subgraph] => {
    const named = (byArticle.get(article.id) ?? []).map(({ to, props }) => ({ atomId: to, spans: props.spans }));
    return [article.id, { nodes: [], edges: mentionEdges(article, named, (atomId) => resolved.get(atomId) ?? null) }];
  });
  await reconcile(transaction, MENTIONS_OWNS, new Map(units));
}

function publisherIds({ props }: NodeOf<'Article'>): readonly string[] {
  return props.publisher === null ? [] : [publisherAtom(props.publisher).id];
}
