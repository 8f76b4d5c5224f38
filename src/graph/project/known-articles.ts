import { unique } from '../collect.ts';
import type { KnownArticle } from '../graph.ts';
import { type Article, articleIdOf } from '../model/index.ts';
import type { Selection } from '../query.ts';
import type { GraphReader } from '../store.ts';
import { judgedId, versionIdOf } from './articles/index.ts';

/** What recording them would do nothing but say. See {@link Graph.known}. */
export async function knownArticles(
  reader: Pick<GraphReader, 'select'>,
  articles: readonly Article[],
  signal?: AbortSignal,
): Promise<readonly (KnownArticle | null)[]> {
  if (articles.length === 0) return [];
  const asked = articles.map((article) => {
    const articleId = articleIdOf(article);
    return { articleId, versionId: versionIdOf(article, articleId), judged: judgedId(articleId) };
  });
  const versionIds = unique(asked.map(({ versionId }) => versionId));
  const judgedIds = unique(asked.map(({ judged }) => judged));
  const [versions, purges] = await reader.select([versionsWith(versionIds), purgesOf(judgedIds)], signal);
  const kept = new Set(versions?.rows.map(({ node }) => node.id));
  const purged = new Set(purges?.rows.flatMap(({ node, nested }) => (nested.purges?.rows.length ? [node.id] : [])));
  return asked.map(({ articleId, versionId, judged }) => {
    if (purged.has(judged)) return { articleId, outcome: 'PURGED' };
    return kept.has(versionId) ? { articleId, outcome: 'UNCHANGED' } : null;
  });
}

/** Without what they hold: texts are most of a store. */
function versionsWith(ids: readonly string[]): Selection {
  return {
    kinds: ['ArticleVersion'],
    where: { ids },
    props: ['articleId'],
    page: { size: ids.length, from: 'start' },
    paging: false,
  };
}

/** The articles of which any is judged, each with a purge of it that stands, if there is one. */
function purgesOf(ids: readonly string[]): Selection {
  return {
    kinds: ['JudgedArticle'],
    where: { ids },
    page: { size: ids.length, from: 'start' },
    paging: false,
    nest: {
      purges: {
        kinds: ['Judgement'],
        via: { edge: 'JUDGES', direction: 'in' },
        where: {
          and: [
            { prop: 'verdict', op: 'eq', value: 'ARTICLE_PURGED' },
            { prop: 'stands', op: 'eq', value: true },
          ],
        },
        props: ['verdict'],
        page: { size: 1, from: 'start' },
        paging: false,
      },
    },
  };
}
