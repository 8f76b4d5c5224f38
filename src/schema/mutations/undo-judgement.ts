import { ENTITY_KINDS } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { actorFields } from '../inputs/judging-fields.ts';
import { isOf } from '../loaders/rows.ts';
import { Article } from '../types/article.ts';
import { Entity } from '../types/entity.ts';
import { Judgement } from '../types/judgement.ts';
import { Meeting } from '../types/meeting.ts';
import { type Made, made } from './judged.ts';
import { resultOf } from './problems.ts';

const UndoJudgementPayload = builder.objectRef<Made>('UndoJudgementPayload').implement({
  description: 'The judgement does not stand any more; what it had superseded stands again.',
  fields: (t) => ({
    judgement: t.expose('judgement', {
      type: Judgement,
      description: 'The undoing: undo it to have the judgement back.',
    }),
    entities: t.field({
      type: [Entity],
      description: 'The people, organizations and places of which it spoke, as they now are.',
      resolve: ({ about }) => about.filter((node) => isOf(node, ENTITY_KINDS)),
    }),
    meetings: t.field({
      type: [Meeting],
      description: 'The meetings of which it spoke, as they now are.',
      resolve: ({ about }) => about.filter((node) => isOf(node, ['Meeting'])),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article on which it was, as it now is; null where it was on none.',
      resolve: ({ about }) => about.find((node) => isOf(node, ['Article'])) ?? null,
    }),
  }),
});

const UndoJudgementResult = resultOf(
  'UndoJudgementResult',
  'The undoing, or why it could not be.',
  UndoJudgementPayload,
);

const UndoJudgementInput = builder.inputType('UndoJudgementInput', {
  description: 'Which judgement is taken back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'A judgement that stands. An undoing is one, too.' }),
    ...actorFields(t),
  }),
});

builder.mutationField('undoJudgement', (t) =>
  t.field({
    type: UndoJudgementResult,
    description:
      'Takes a judgement back, whatever came since: the graph is then as if it had never been made. Purging an article can not be undone.',
    args: { input: t.arg({ type: UndoJudgementInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) =>
      made(context, input, async (by) => (await context.judging.undo(input.id, by)).id),
  }),
);
