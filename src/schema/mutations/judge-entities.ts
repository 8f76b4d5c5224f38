import { ENTITY_KINDS } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import {
  CorrectEntityInput,
  correctionOf,
  differentEntities,
  MergeEntitiesInput,
  SeparateEntitiesInput,
  sameEntity,
} from '../inputs/entity-judgements.ts';
import { nameOf } from '../loaders/entity-witnesses.ts';
import { isOf } from '../loaders/rows.ts';
import { Entity } from '../types/entity.ts';
import { Judgement } from '../types/judgement.ts';
import { judged, type Made } from './judged.ts';
import { resultOf } from './problems.ts';

const EntityJudgementPayload = builder.objectRef<Made>('EntityJudgementPayload').implement({
  description: 'It was decided, and holds.',
  fields: (t) => ({
    judgement: t.expose('judgement', { type: Judgement, description: 'What was decided: its id undoes it.' }),
    entities: t.field({
      type: [Entity],
      description:
        'What it speaks of as it now is: one where entities were merged, two or more where they were separated.',
      resolve: ({ about }) => about.filter((node) => isOf(node, ENTITY_KINDS)),
    }),
  }),
});

const EntityJudgementResult = resultOf(
  'EntityJudgementResult',
  'What was decided about people, organizations or places, or why it could not be.',
  EntityJudgementPayload,
);

builder.mutationFields((t) => ({
  mergeEntities: t.field({
    type: EntityJudgementResult,
    description:
      'Decides that entities are one. All that was told of any of them is told of the one, now and when articles come again, until it is undone.',
    args: { input: t.arg({ type: MergeEntitiesInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) => judged(context, input, () => sameEntity(input, context.load)),
  }),
  separateEntities: t.field({
    type: EntityJudgementResult,
    description:
      'Decides that two are not one, whatever their names: either two entities, or one that was taken for one, told apart by articles or by names.',
    args: { input: t.arg({ type: SeparateEntitiesInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) => judged(context, input, () => differentEntities(input, context.load)),
  }),
  correctEntity: t.field({
    type: EntityJudgementResult,
    description:
      'Decides what an entity is called, where it belongs and which it is in Wikidata. What is not given stays as articles and lists have it.',
    args: {
      input: t.arg({ type: CorrectEntityInput, required: true, description: 'What is right, and who says so.' }),
    },
    resolve: (_, { input }, context) =>
      judged(context, input, async () => ({
        verdict: 'ENTITY_CORRECTED',
        correction: correctionOf(input),
        subject: await nameOf(context.load, input.id),
      })),
  }),
}));
