import { ENTITY_KINDS, type NameFeature, type NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { oneOf } from '../inputs/filters.ts';
import { aboutJudgement } from '../loaders/about-judgement.ts';
import type { RowOf } from '../loaders/rows.ts';
import { connection } from './connection.ts';
import { enumOf } from './enum-of.ts';
import { Judgement } from './judgement.ts';
import { Node } from './node.ts';
import { pageArgs, pageOf } from './paging.ts';

const QuestionKind = enumOf('QuestionKind', 'What is asked.', {
  SAME_ENTITY: 'Whether two are one person, organization or place: mergeEntities says yes, separateEntities no.',
  SAME_MEETING:
    'Whether a meeting whose day no article tells is one whose day is told: mergeMeetings says yes, separateMeetings no.',
  UNBOUND_JUDGEMENT:
    'Whether a judgement is to go on standing, of which articles do not say any more what it speaks of: undoJudgement says no.',
});

const Feature = builder.objectRef<NameFeature>('QuestionFeature').implement({
  description: 'What speaks for an answer, or against it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is.' }),
    weight: t.exposeFloat('weight', { description: 'What it adds to the score: above 0 for yes, below 0 against it.' }),
    words: t.exposeString('words', { description: 'The words that show it.' }),
  }),
});

const SIDES = [...ENTITY_KINDS, 'Meeting'] as const;
/** No question is about more. */
const MOST_SIDES = 10;

const Question = builder.objectRef<NodeOf<'Question'>>('Question').implement({
  description: 'What is undecided, for people to decide.',
  interfaces: [Node],
  fields: (t) => ({
    kind: t.field({ type: QuestionKind, description: 'What is asked.', resolve: ({ props }) => props.about }),
    score: t.float({
      nullable: true,
      description: 'From 0 to 1: how surely yes; null where nothing was compared.',
      resolve: ({ props }) => props.score,
    }),
    features: t.field({
      type: [Feature],
      description: 'What speaks for yes and against it, the weightiest first.',
      resolve: ({ props }) => [...props.features],
    }),
    sides: t.field({
      type: [Node],
      description:
        'The two of which it is asked whether they are one; or what is left of what the judgement speaks of.',
      async resolve({ id, props }, _, { load }) {
        if (props.judgementId !== null) {
          const judgement = await load.nodeOf('Judgement', props.judgementId);
          return judgement === null ? [] : aboutJudgement(load, judgement);
        }
        const page = { size: MOST_SIDES, from: 'start' } as const;
        const asked = { kinds: SIDES, edge: 'ASKS', direction: 'out', parent: id, page } as const;
        return (await load.related(asked)).rows.map(({ node }) => node);
      },
    }),
    judgement: t.field({
      type: Judgement,
      nullable: true,
      description: 'The judgement that is asked about; null where none is.',
      resolve: ({ props }, _, { load }) =>
        props.judgementId === null ? null : load.nodeOf('Judgement', props.judgementId),
    }),
  }),
});

const QuestionConnection = connection<RowOf<'Question'>>('Question', { node: Question, of: 'questions' });

builder.queryField('reviewQueue', (t) =>
  t.field({
    type: QuestionConnection,
    description:
      'What is undecided, the most useful to decide first. What is decided leaves the queue, and comes back when that is undone.',
    args: { ...pageArgs, kinds: t.arg({ type: [QuestionKind], description: 'Only these. Default: all.' }) },
    resolve: (_, args, { load }, info) =>
      load.page({
        kinds: ['Question'],
        ...(args.kinds == null ? {} : { where: oneOf('about', args.kinds) }),
        order: { key: 'rank', direction: 'asc' },
        ...pageOf(args, info),
      }),
  }),
);
