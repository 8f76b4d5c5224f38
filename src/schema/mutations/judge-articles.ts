import { WhometError } from '../../errors.ts';
import { withPrefix } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { judgingFields } from '../inputs/judging-fields.ts';
import type { Load } from '../loaders/load.ts';
import { Article } from '../types/article.ts';
import { Judgement } from '../types/judgement.ts';
import { judged, type Made } from './judged.ts';
import { resultOf } from './problems.ts';

const ArticleJudgementPayload = builder.objectRef<Made>('ArticleJudgementPayload').implement({
  description: 'It was decided, and holds.',
  fields: (t) => ({
    judgement: t.expose('judgement', { type: Judgement, description: 'What was decided.' }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article as it now is: null, as it does not count.',
      resolve: ({ judgement: { props } }, _, { load }) =>
        'articleId' in props.judgement ? load.nodeOf('Article', props.judgement.articleId) : null,
    }),
  }),
});

const ArticleJudgementResult = resultOf(
  'ArticleJudgementResult',
  'What was decided about an article, or why it could not be.',
  ArticleJudgementPayload,
);

const RetractArticleInput = builder.inputType('RetractArticleInput', {
  description: 'Which article does not count.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The article.' }), ...judgingFields(t) }),
});

const PurgeArticleInput = builder.inputType('PurgeArticleInput', {
  description: 'Which article is not even to be kept.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The article, also a retracted one.' }),
    ...judgingFields(t),
  }),
});

builder.mutationFields((t) => ({
  retractArticle: t.field({
    type: ArticleJudgementResult,
    description:
      'Decides that an article does not count: what only it tells is gone, also when it comes again. Undoing that brings exactly this back.',
    args: { input: t.arg({ type: RetractArticleInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) =>
      judged(context, input, async () => ({
        verdict: 'ARTICLE_RETRACTED',
        articleId: await articleId(context.load, input.id),
      })),
  }),
  purgeArticle: t.field({
    type: ArticleJudgementResult,
    description:
      'Erases an article FOR GOOD: its text in every version, what was read out of it, and what judgements quote of it. It is not taken in again. This can NOT be undone.',
    args: { input: t.arg({ type: PurgeArticleInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) =>
      judged(context, input, async () => ({
        verdict: 'ARTICLE_PURGED',
        articleId: await articleId(context.load, input.id),
      })),
  }),
}));

/** @throws WhometError NOT_FOUND where no article has or had that id. */
async function articleId(load: Load, id: string): Promise<string> {
  const [counting, known, judgedOnce] = await Promise.all([
    load.nodeOf('Article', id),
    load.page({
      kinds: ['ArticleVersion'],
      where: { prop: 'articleId', op: 'eq', value: id },
      page: { size: 0, from: 'start' },
      count: true,
    }),
    load.nodeOf('JudgedArticle', withPrefix('judged', id)),
  ]);
  if (counting === null && known.total === 0 && judgedOnce === null)
    throw new WhometError('NOT_FOUND', `${id}: no article has that id`);
  return id;
}
