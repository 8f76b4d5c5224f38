import { unique } from './collect.ts';
import type { Article } from './model/index.ts';
import { onePage, pagesOf } from './pages-of.ts';
import type { Page } from './query.ts';
import type { GraphReader } from './store.ts';

/** Small enough that some are in memory at once, however long their texts. */
const PAGE_SIZE = 32;
/** No article has more of them. */
const MOST_VERSIONS = 10_000;

/**
 * The newest version of every article that is stored, also of those that don't count, in the order of their ids: what is written meanwhile
 * neither repeats nor hides one. Cost: two round trips a page.
 */
export async function* currentVersions(graph: Pick<GraphReader, 'select'>): AsyncGenerator<Article> {
  for await (const page of pagesOf(graph, { kinds: ['ArticleVersion'] }, PAGE_SIZE)) {
    const newest = await newestOf(graph, page);
    for (const { node } of page.rows)
      if (node.kind === 'ArticleVersion' && newest.has(node.id)) yield node.props.article;
  }
}

/** The ids of the newest versions of the articles that the page has versions of. */
async function newestOf(graph: Pick<GraphReader, 'select'>, { rows }: Page): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const articleIds = unique(rows.flatMap(({ node }) => (node.kind === 'ArticleVersion' ? [node.props.articleId] : [])));
  const where = { prop: 'articleId', op: 'in', value: articleIds } as const;
  const all = await onePage(graph, { kinds: ['ArticleVersion'], where, page: { size: MOST_VERSIONS, from: 'start' } });
  const newest = new Map<string, { readonly id: string; readonly rank: string }>();
  for (const { node } of all.rows) {
    if (node.kind !== 'ArticleVersion') continue;
    const { articleId, rank } = node.props;
    const before = newest.get(articleId);
    if (before === undefined || before.rank < rank) newest.set(articleId, { id: node.id, rank });
  }
  return new Set([...newest.values()].map(({ id }) => id));
}
