import { WhometError } from '../../errors.ts';
import type { NodeOf, Order } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { ArticleFilter } from '../inputs/filter-inputs.ts';
import { articleFilter } from '../inputs/node-filters.ts';
import type { Load } from '../loaders/load.ts';
import { toOne } from '../loaders/reading-ahead.ts';
import type { RowOf } from '../loaders/rows.ts';
import { connection } from './connection.ts';
import { enumOf } from './enum-of.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { ownProperty } from './own-property.ts';
import { pageArgs, pageOf } from './paging.ts';

const own = ownProperty<'Article'>();

export const Article = builder.objectRef<NodeOf<'Article'>>('Article').implement({
  description: 'A news article in its newest version.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.string({
      nullable: true,
      description: 'The headline, null where none is told.',
      ...own('title'),
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it stands, null where that is not told.',
      ...own('url'),
    }),
    text: t.string({
      description: 'The text as it came: all offsets count in it, in UTF-16 code units.',
      ...own('text'),
    }),
    publishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was published, in its own zone; null where that is not told.',
      ...own('publishedAt'),
    }),
    language: t.string({
      nullable: true,
      description: 'BCP 47, null where not told.',
      ...own('language'),
    }),
    publisher: t.field({
      type: Organization,
      nullable: true,
      description: 'Who published it, null where that is not told.',
      ...toOne('PUBLISHED_BY', ['Organization']),
    }),
    authors: t.stringList({ description: 'Names of the authors as told.', resolve: ({ props }) => [...props.authors] }),
    topics: t.stringList({ description: 'Topics as told.', resolve: ({ props }) => [...props.topics] }),
  }),
});

const ArticleConnection = connection<RowOf<'Article'>>('Article', { node: Article, of: 'articles' });

const ORDERS = {
  PUBLISHED_DESC: { key: 'byDate', direction: 'desc' },
  PUBLISHED_ASC: { key: 'byDateAsc', direction: 'asc' },
} as const satisfies Record<string, Order>;

const ArticleOrder = enumOf('ArticleOrder', 'How articles are ordered; ties by id, undated last.', {
  PUBLISHED_DESC: 'Newest first.',
  PUBLISHED_ASC: 'Oldest first.',
});

/** The arguments of every list of articles. */
export const articleArgs = builder.args((t) => ({
  ...pageArgs,
  filter: t.field({ type: ArticleFilter, description: 'Default: all.' }),
  orderBy: t.field({ type: ArticleOrder, defaultValue: 'PUBLISHED_DESC', description: 'By publication.' }),
}));

/** Newest first, unless told otherwise; the same key stands on the edges that lead to articles. */
export function articleOrder(order: keyof typeof ORDERS | null | undefined): Order {
  return ORDERS[order ?? 'PUBLISHED_DESC'];
}

/**
 * The article that evidence stands in.
 *
 * @throws WhometError CONFLICT where it was taken away between two reads of the request.
 */
export async function articleOf(load: Load, id: string): Promise<NodeOf<'Article'>> {
  const article = await load.nodeOf('Article', id);
  if (article === null)
    throw new WhometError('CONFLICT', `${id} was taken away meanwhile: ask again`, { retriable: true });
  return article;
}

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'The article, by exactly one of these; null where there is none.',
    args: { id: t.arg.id({ description: 'Its id.' }), url: t.arg({ type: 'URL', description: 'Its canonical URL.' }) },
    async resolve(_, { id, url }, { load }) {
      if ((id == null) === (url == null)) throw callerError('BAD_USAGE', 'expected exactly one of id and url');
      if (id != null) return load.nodeOf('Article', id);
      const where = { prop: 'url', op: 'eq', value: new URL(url ?? '').href } as const;
      return (await load.page({ kinds: ['Article'], where, page: { size: 1, from: 'start' } })).rows[0]?.node ?? null;
    },
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'The articles that fit.',
    args: articleArgs,
    resolve: async (_, args, { load }, info) =>
      load.page(
        {
          kinds: ['Article'],
          where: await articleFilter(args.filter, load),
          order: articleOrder(args.orderBy),
          ...pageOf(args, info),
        },
        info,
      ),
  }),
}));
