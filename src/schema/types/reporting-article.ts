import { builder } from '../builder.ts';
import { articleFilter } from '../inputs/node-filters.ts';
import type { RelatedRow } from '../loaders/rows.ts';
import { Article, articleArgs, articleOrder } from './article.ts';
import { Claim } from './claim.ts';
import { connection } from './connection.ts';
import { Meeting } from './meeting.ts';
import { pageOf } from './paging.ts';

interface Report extends RelatedRow<'Article', 'REPORTS'> {
  readonly meetingId: string;
}

/** No article tells of one meeting more often. */
const MAX_CLAIMS = 100;

const ReportingArticleConnection = connection<Report>('ReportingArticle', {
  node: Article,
  of: 'articles that tell of the meeting',
  edgeFields: (t) => ({
    claims: t.field({
      type: [Claim],
      description: 'What the article says of this meeting.',
      async resolve({ node, meetingId }, _, { load }) {
        const { rows } = await load.related({
          kinds: ['Claim'],
          edge: 'MAKES',
          direction: 'out',
          parent: node.id,
          where: { link: 'ABOUT', direction: 'out', to: 'Meeting', node: { ids: [meetingId] } },
          order: { key: 'position', direction: 'asc' },
          page: { size: MAX_CLAIMS, from: 'start' },
        });
        return rows.map((row) => row.node);
      },
    }),
  }),
});

builder.objectField(Meeting, 'articles', (t) =>
  t.field({
    type: ReportingArticleConnection,
    description: 'The articles that tell of it.',
    args: articleArgs,
    async resolve({ id }, args, { load }, info) {
      const page = await load.related({
        kinds: ['Article'],
        edge: 'REPORTS',
        direction: 'in',
        parent: id,
        where: await articleFilter(args.filter, load),
        order: articleOrder(args.orderBy),
        ...pageOf(args, info),
      });
      return { ...page, rows: page.rows.map((row) => ({ ...row, meetingId: id })) };
    },
  }),
);
