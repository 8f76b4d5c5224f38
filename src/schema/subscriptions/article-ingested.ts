import { type FeedChange, kindOfId, type NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { Load } from '../loaders/load.ts';
import { Article } from '../types/article.ts';
import { enumOf } from '../types/enum-of.ts';
import { reports } from './reports.ts';

/** A change of an article, and the article as it now stands: null where it is withdrawn. */
interface ArticleIngested extends FeedChange {
  readonly subjectId: string;
  readonly change: 'NEW' | 'CHANGED' | 'WITHDRAWN';
  readonly article: NodeOf<'Article'> | null;
}

const ArticleChange = enumOf('ArticleChange', 'What became of an article.', {
  NEW: 'It came, or came back.',
  CHANGED: 'A newer version of it came, or it was read anew.',
  WITHDRAWN: 'It counts no more: a person retracted or purged it.',
});

const ArticleReport = builder.objectRef<ArticleIngested>('ArticleReport').implement({
  description: 'That something became of an article.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Where it stands in the change feed: `after` it goes on from here.',
      resolve: ({ cursor }) => cursor,
    }),
    change: t.field({ type: ArticleChange, description: 'What became of it.', resolve: ({ change }) => change }),
    articleId: t.id({ description: 'Its id.', resolve: ({ subjectId }) => subjectId }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article as it now stands; null where it is withdrawn.',
      resolve: ({ article }) => article,
    }),
    at: t.field({ type: 'DateTime', description: 'When it was written.', resolve: ({ at }) => at }),
  }),
});

builder.subscriptionField('articleIngested', (t) =>
  t.field({
    type: ArticleReport,
    description:
      'What becomes of articles, whichever process writes, in the order of commits. Each report has the article as it then stands: of one that was withdrawn since, only that is told.',
    args: {
      after: t.arg.string({
        description: 'A cursor of a report, or of `changeFeedHead`: what came after it. Default: from now on.',
      }),
    },
    subscribe: (_, { after }, { feed, load }) => reports(feed, after, (page) => articleReports(page, load)),
    resolve: (report) => report,
  }),
);

async function articleReports(page: readonly FeedChange[], load: Load): Promise<readonly ArticleIngested[]> {
  load.forget();
  const all = page.map(async ({ subjectId, change, ...rest }): Promise<readonly ArticleIngested[]> => {
    if (subjectId === null || change === 'OTHER' || change === 'CONFIRMED' || kindOfId(subjectId) !== 'Article')
      return [];
    const article = change === 'WITHDRAWN' ? null : await load.nodeOf('Article', subjectId);
    return article === null && change !== 'WITHDRAWN' ? [] : [{ ...rest, subjectId, change, article }];
  });
  return (await Promise.all(all)).flat();
}
