import { evidenceAt, type EntityKind as Kind, type MentionSpan, type NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { articleFilter } from '../inputs/node-filters.ts';
import type { RelatedRow } from '../loaders/rows.ts';
import { Article, articleArgs, articleOrder } from './article.ts';
import { connection } from './connection.ts';
import { Entity, EntityKind, entityKinds } from './entity.ts';
import { Evidence, type Quote } from './evidence.ts';
import { pageArgs, pageOf } from './paging.ts';

interface Mention extends RelatedRow<Kind, 'MENTIONS'> {
  readonly article: NodeOf<'Article'>;
}

const ArticleMentionConnection = connection<Mention>('ArticleMention', {
  node: Entity,
  of: 'entities that the article names',
  edgeFields: (t) => ({
    count: t.int({ description: 'How often it is named.', resolve: ({ edge }) => edge.count }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where, in order.',
      resolve: ({ article, edge }) => quotesOf(article, edge.spans),
    }),
  }),
});

const MentioningArticleConnection = connection<RelatedRow<'Article', 'MENTIONS'>>('MentioningArticle', {
  node: Article,
  of: 'articles that name the entity',
  edgeFields: (t) => ({
    mentionCount: t.int({ description: 'How often the article names it.', resolve: ({ edge }) => edge.count }),
    mentions: t.field({
      type: [Evidence],
      description: 'Where, in order.',
      resolve: ({ node, edge }) => quotesOf(node, edge.spans),
    }),
  }),
});

builder.objectField(Article, 'mentions', (t) =>
  t.field({
    type: ArticleMentionConnection,
    description: 'Whom and what it names, most often named first.',
    args: { ...pageArgs, kinds: t.arg({ type: [EntityKind], description: 'Only of these kinds. Default: all.' }) },
    async resolve(article, args, { load }, info) {
      const page = await load.related({
        kinds: entityKinds(args.kinds),
        edge: 'MENTIONS',
        direction: 'out',
        parent: article.id,
        order: { key: 'rank', direction: 'asc' },
        ...pageOf(args, info),
      });
      return { ...page, rows: page.rows.map((row) => ({ ...row, article })) };
    },
  }),
);

builder.interfaceField(Entity, 'articles', (t) =>
  t.field({
    type: MentioningArticleConnection,
    description: 'The articles that name it.',
    args: articleArgs,
    resolve: async ({ id }, args, { load }, info) =>
      load.related({
        kinds: ['Article'],
        edge: 'MENTIONS',
        direction: 'in',
        parent: id,
        where: await articleFilter(args.filter, load),
        order: articleOrder(args.orderBy),
        ...pageOf(args, info),
      }),
  }),
);

function quotesOf({ id, props }: NodeOf<'Article'>, spans: readonly MentionSpan[]): Quote[] {
  return spans.map((span) => ({ ...evidenceAt(props.text, span), articleId: id }));
}
