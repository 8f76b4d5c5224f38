import { byKey, groupBy } from '../../collect.ts';
import type { Article, Extraction, Judgement, NodeOf } from '../../model/index.ts';
import { articleIdOf, contentHashOf, idOf, standingOf, utcOf, withPrefix } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { BEFORE_ALL } from '../stored/index.ts';

/** The truth of one article: the version that counts (null: none, or retracted), and the judgements that speak of it, standing or not. */
export interface ArticleTruth {
  readonly articleId: string;
  readonly current: { readonly article: Article; readonly extraction: Extraction } | null;
  readonly judgements: readonly Judgement[];
  /** Those of them that stand. */
  readonly standing: readonly Judgement[];
}

/** The node of one version of an article. */
export function versionNode(article: Article, extraction: Extraction): NodeOf<'ArticleVersion'> {
  const articleId = articleIdOf(article);
  const hash = contentHashOf(article);
  const rank = [utcOf(article.modifiedAt), utcOf(article.publishedAt), hash]
    .map((part) => part ?? BEFORE_ALL)
    .join('|');
  return {
    kind: 'ArticleVersion',
    id: versionIdBy(articleId, hash),
    props: { articleId, rank, article, extraction },
  };
}

/** The id of the node of that version of the article, whatever was read out of it; the article's id is made where it isn't at hand. */
export function versionIdOf(article: Article, articleId = articleIdOf(article)): string {
  return versionIdBy(articleId, contentHashOf(article));
}

function versionIdBy(articleId: string, hash: string): string {
  return idOf('version', articleId, hash);
}

/** The id of the node that leads to the judgements about an article. */
export function judgedId(articleId: string): string {
  return withPrefix('judged', articleId);
}

/** What the versions and judgements of an article add up to. */
export function articleTruth(
  articleId: string,
  versions: readonly NodeOf<'ArticleVersion'>[],
  judgements: readonly Judgement[],
): ArticleTruth {
  const newest = [...versions].sort(byKey(({ props }) => props.rank)).at(-1);
  const stands = standingOf(judgements);
  const standing = judgements.filter(({ id }) => stands.has(id));
  const counts = newest !== undefined && !standing.some((judgement) => takesAway(judgement, articleId));
  return { articleId, current: counts ? newest.props : null, judgements, standing };
}

function takesAway(judgement: Judgement, articleId: string): boolean {
  const { verdict } = judgement;
  return (verdict === 'ARTICLE_RETRACTED' || verdict === 'ARTICLE_PURGED') && judgement.articleId === articleId;
}

/** The truth of these articles as stored; `known` are all their versions, where they are at hand: they hold the texts, which are most of a store. */
export async function loadTruth(
  transaction: GraphTransaction,
  articleIds: readonly string[],
  known: readonly NodeOf<'ArticleVersion'>[] | null = null,
): Promise<readonly ArticleTruth[]> {
  const versions = groupBy(
    known ?? (await transaction.nodesWhere('ArticleVersion', 'articleId', articleIds)),
    ({ props }) => props.articleId,
  );
  const edges = await transaction.edges('JUDGES', 'in', articleIds.map(judgedId));
  const nodes = await transaction.nodes(
    'Judgement',
    edges.map(({ from }) => from),
  );
  const judgements = new Map(nodes.map(({ id, props }) => [id, props.judgement]));
  const about = groupBy(edges, ({ to }) => to);
  return articleIds.map((id) =>
    articleTruth(
      id,
      versions.get(id) ?? [],
      (about.get(judgedId(id)) ?? []).flatMap(({ from }) => judgements.get(from) ?? []),
    ),
  );
}
