import { CLAIM_FIELDS, type NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { ClaimField, MeetingFormat, MeetingStatus, StatusDetail } from '../inputs/meeting-enums.ts';
import { relation, toOne } from '../loaders/reading-ahead.ts';
import { type EntityNode, isOf, type RowOf } from '../loaders/rows.ts';
import { Article, articleOf } from './article.ts';
import { connection } from './connection.ts';
import { Entity } from './entity.ts';
import { Evidence } from './evidence.ts';
import { Meeting } from './meeting.ts';
import { Node } from './node.ts';
import { type PageArgs, pageArgs, pageOf } from './paging.ts';
import { Place } from './place.ts';

export const Claim = builder.objectRef<NodeOf<'Claim'>>('Claim').implement({
  description: "One article's telling of one meeting.",
  interfaces: [Node],
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article that says so.',
      resolve: ({ props }, _, { load }) => articleOf(load, props.articleId),
    }),
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: 'The meeting of which it tells; null once the claim is rejected.',
      ...toOne('ABOUT', ['Meeting']),
    }),
    date: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When, as told or reckoned from the publication; null where not told.',
      resolve: ({ props }) => props.date,
    }),
    endDate: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it ended, where that is told.',
      resolve: ({ props }) => props.endDate,
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where, null where not told.',
      async resolve({ props }, _, { load }) {
        const place = await load.entity(props.placeId);
        return isOf(place, ['Place']) ? place : null;
      },
    }),
    placeAsWritten: t.string({
      nullable: true,
      description: "The article's words for the place.",
      resolve: ({ props }) => props.placeAsWritten,
    }),
    venue: t.string({ nullable: true, description: 'The venue that it names.', resolve: ({ props }) => props.venue }),
    occasion: t.string({
      nullable: true,
      description: 'The occasion that it names.',
      resolve: ({ props }) => props.occasion,
    }),
    status: t.field({
      type: MeetingStatus,
      description: 'What became of it, as told.',
      resolve: ({ props }) => props.status,
    }),
    statusDetail: t.field({
      type: StatusDetail,
      nullable: true,
      description: 'How it was cancelled, as told.',
      resolve: ({ props }) => props.statusDetail,
    }),
    format: t.field({
      type: MeetingFormat,
      description: 'How they met, as told.',
      resolve: ({ props }) => props.format,
    }),
    attributedTo: t.field({
      type: [Entity],
      description: 'Who says so in the article, where it names one.',
      resolve: async ({ props }, _, { load }) =>
        (await Promise.all(props.attributedTo.map((id) => load.entity(id)))).filter(
          (entity): entity is EntityNode => entity !== null,
        ),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The sentences that say so, in order.',
      resolve: ({ props }) => props.evidence.map((evidence) => ({ ...evidence, articleId: props.articleId })),
    }),
    confidence: t.float({
      description: 'From 0 to 1: the chance that such a claim is right.',
      resolve: ({ props }) => props.confidence,
    }),
    rejected: t.boolean({
      description: 'Whether a person has said that it tells of no meeting.',
      resolve: ({ props }) => props.rejected,
    }),
    confirmed: t.boolean({
      description: 'Whether a person has said that it is right.',
      resolve: ({ props }) => props.confirmed,
    }),
    corrects: t.field({
      type: [ClaimField],
      description:
        'In what a person corrects, by this claim, what others say; empty for what is read out of an article.',
      // The store keeps names of fields as texts.
      resolve: ({ props }) => CLAIM_FIELDS.filter((field) => props.overrules.includes(field)),
    }),
    extractor: t.string({
      description: 'What read it: `name@version`, or `human:name`.',
      resolve: ({ props }) => props.extractor,
    }),
  }),
});

/** A page of claims whose edges know nothing but the claim. */
export const ClaimConnection = connection<Pick<RowOf<'Claim'>, 'node' | 'cursor'>>('Claim', {
  node: Claim,
  of: 'claims',
});

builder.objectField(Meeting, 'claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: "Each article's own telling, newest first.",
    args: pageArgs,
    ...relation<'Claim', 'ABOUT', PageArgs>((args, _, asking) => ({
      kinds: ['Claim'],
      edge: 'ABOUT',
      direction: 'in',
      order: { key: 'byDate', direction: 'desc' },
      ...pageOf(args, asking),
    })),
  }),
);

builder.objectField(Article, 'claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'What it says of meetings, in the order of its text.',
    args: pageArgs,
    ...relation<'Claim', 'MAKES', PageArgs>((args, _, asking) => ({
      kinds: ['Claim'],
      edge: 'MAKES',
      direction: 'out',
      order: { key: 'position', direction: 'asc' },
      ...pageOf(args, asking),
    })),
  }),
);
