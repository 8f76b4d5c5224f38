import { unique } from '../../collect.ts';
import type { NodeOf } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import type { ArticleTruth } from '../articles/index.ts';
import { dropAtoms, reprojectArticles } from './reproject-articles.ts';
import { reprojectEntities, type TouchedEntities } from './reproject-entities.ts';
import { claimsBefore, reprojectMeetings } from './reproject-meetings.ts';
import { reprojectMentions } from './reproject-mentions.ts';

/**
 * Projects anew what the articles' truth bears upon, stratum by stratum: articles → entities → meetings. Afterwards the stored graph equals one
 * projected from scratch. `versions` are all versions of the articles, where they are at hand. The truth that was projected.
 * Cost: what shares a block with the articles' names and claims, not the size of the store.
 */
export async function reproject(
  transaction: GraphTransaction,
  articleIds: readonly string[],
  versions: readonly NodeOf<'ArticleVersion'>[] | null = null,
): Promise<readonly ArticleTruth[]> {
  // Which of them are new: nothing more is looked up of those.
  await transaction.nodes('Article', articleIds);
  const oldClaims = (await transaction.edges('MAKES', 'out', articleIds)).map(({ to }) => to);
  const before = await claimsBefore(transaction, oldClaims);
  const articles = await reprojectArticles(transaction, articleIds, versions);
  const entities = await reprojectEntities(transaction, articles);
  const bearing = await claimsUsing(transaction, entities);
  const known = new Set(oldClaims);
  const others = await claimsBefore(
    transaction,
    bearing.filter((id) => !known.has(id)),
  );
  await reprojectMeetings(
    transaction,
    {
      claimIds: unique([...articles.claimIds, ...bearing]),
      told: new Set([...articles.claimIds, ...before.meetingIds]),
      was: entities.was,
    },
    {
      seeds: [...before.seeds, ...others.seeds],
      meetingIds: [...before.meetingIds, ...others.meetingIds],
    },
  );
  await reprojectMentions(transaction, articles.facts, entities.moved);
  await dropAtoms(transaction, articles.goneAtoms);
  return articles.truths;
}

async function claimsUsing(transaction: GraphTransaction, { dirty }: TouchedEntities): Promise<readonly string[]> {
  const told = await Promise.all([
    transaction.edges('NAMES_PARTY', 'in', dirty),
    transaction.edges('REFERS_TO', 'in', dirty),
  ]);
  return unique(told.flat().map(({ from }) => from));
}
