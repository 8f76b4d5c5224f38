import type { NodeOf, Order } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { MeetingFilter } from '../inputs/filter-inputs.ts';
import { MeetingFormat, MeetingStatus, StatusDetail } from '../inputs/meeting-enums.ts';
import { meetingFilter } from '../inputs/node-filters.ts';
import type { RowOf } from '../loaders/rows.ts';
import { isOf } from '../loaders/rows.ts';
import { Article } from './article.ts';
import { connection } from './connection.ts';
import { enumOf } from './enum-of.ts';
import { Node } from './node.ts';
import { pageArgs, pageOf } from './paging.ts';
import { Place } from './place.ts';

export const Meeting = builder.objectRef<NodeOf<'Meeting'>>('Meeting').implement({
  description: 'An encounter of two or more parties, as the claims of all articles about it tell it.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.string({
      description: 'Such as: Marco Rubio and Sergey Lavrov, Malaysia, by 10 July 2025.',
      resolve: ({ props }) => props.title,
    }),
    date: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it was, or is to be; null where no source tells.',
      resolve: ({ props }) => props.date,
    }),
    endDate: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it ended, where that is told.',
      resolve: ({ props }) => props.endDate,
    }),
    notEarlierThan: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day on which it can have been, null where that is open.',
      resolve: ({ props }) => props.notEarlierThan,
    }),
    notLaterThan: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'The last day on which it can have been: where no source gives the date, the day of the first article that tells of it as past.',
      resolve: ({ props }) => props.notLaterThan,
    }),
    plannedFor: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'For when it was planned, where that is told.',
      resolve: ({ props }) => props.plannedFor,
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The most specific place told, null where none is.',
      resolve: ({ id }, _, { load }) => load.one({ kinds: ['Place'], edge: 'HELD_IN', direction: 'out', parent: id }),
    }),
    venue: t.string({
      nullable: true,
      description: 'Such as: the Kremlin. Null where none is told.',
      resolve: ({ props }) => props.venue,
    }),
    occasion: t.string({
      nullable: true,
      description: 'Such as a summit on whose margin it was.',
      resolve: ({ props }) => props.occasion,
    }),
    status: t.field({
      type: MeetingStatus,
      description: 'What became of it, by the latest claims.',
      resolve: ({ props }) => props.status,
    }),
    statusDetail: t.field({
      type: StatusDetail,
      nullable: true,
      description: 'How it was cancelled, where it was.',
      resolve: ({ props }) => props.statusDetail,
    }),
    format: t.field({ type: MeetingFormat, description: 'How the parties met.', resolve: ({ props }) => props.format }),
    articleCount: t.int({ description: 'Articles that tell of it.', resolve: ({ props }) => props.articleCount }),
    independentSourceCount: t.int({
      description:
        'Articles that are not copies or versions of one another; a story taken over with changes is a copy.',
      resolve: ({ props }) => props.independentSourceCount,
    }),
    ambiguous: t.boolean({
      description: 'Whether its claims could belong to several meetings.',
      resolve: ({ props }) => props.ambiguous,
    }),
    confirmed: t.boolean({
      description: 'Whether a person has said that it is right.',
      resolve: ({ props }) => props.confirmed,
    }),
    confidence: t.float({
      description: 'From 0 to 1: the chance that it is as told.',
      resolve: ({ props }) => props.confidence,
    }),
  }),
});

/** A page of meetings whose edges know nothing but the meeting. */
export const MeetingConnection = connection<Pick<RowOf<'Meeting'>, 'node' | 'cursor'>>('Meeting', {
  node: Meeting,
  of: 'meetings',
});

const ORDERS = {
  DATE_DESC: { key: 'byDate', direction: 'desc' },
  DATE_ASC: { key: 'byDateAsc', direction: 'asc' },
} as const satisfies Record<string, Order>;

const MeetingOrder = enumOf('MeetingOrder', 'How meetings are ordered: by their best date, undated last; ties by id.', {
  DATE_DESC: 'Latest first.',
  DATE_ASC: 'Earliest first.',
});

/** The arguments of lists of meetings. */
export const meetingArgs = builder.args((t) => ({
  ...pageArgs,
  filter: t.field({ type: MeetingFilter, description: 'Default: all.' }),
  orderBy: t.field({ type: MeetingOrder, defaultValue: 'DATE_DESC', description: 'By date.' }),
}));

/** Latest first, unless told otherwise; the same key stands on the edges that lead to meetings. */
export function meetingOrder(order: keyof typeof ORDERS | null | undefined): Order {
  return ORDERS[order ?? 'DATE_DESC'];
}

builder.objectField(Meeting, 'mayBe', (t) =>
  t.field({
    type: MeetingConnection,
    description: 'The meetings with a day that this one may be, where it is ambiguous: no article tells its day.',
    args: pageArgs,
    resolve: ({ id }, args, { load }, info) =>
      load.related({ kinds: ['Meeting'], edge: 'MAY_BE', direction: 'out', parent: id, ...pageOf(args, info) }),
  }),
);

builder.queryFields((t) => ({
  meeting: t.field({
    type: Meeting,
    nullable: true,
    description: 'The meeting that the id stands for now; null for an id that stands for none.',
    args: { id: t.arg.id({ required: true, description: 'Any id that it ever had.' }) },
    async resolve(_, { id }, { load }) {
      const node = await load.node(id);
      return isOf(node, ['Meeting']) ? node : null;
    },
  }),
  meetings: t.field({
    type: MeetingConnection,
    description: 'The meetings that fit.',
    args: meetingArgs,
    resolve: async (_, args, { load }, info) =>
      load.page({
        kinds: ['Meeting'],
        where: await meetingFilter(args.filter, load),
        order: meetingOrder(args.orderBy),
        ...pageOf(args, info),
      }),
  }),
}));

builder.objectField(Article, 'meetings', (t) =>
  t.field({
    type: MeetingConnection,
    description: 'The meetings of which it tells, latest first.',
    args: { ...pageArgs, filter: t.arg({ type: MeetingFilter, description: 'Default: all.' }) },
    resolve: async ({ id }, args, { load }, info) =>
      load.related({
        kinds: ['Meeting'],
        edge: 'REPORTS',
        direction: 'out',
        parent: id,
        where: await meetingFilter(args.filter, load),
        order: { key: 'meetingDate', direction: 'desc' },
        ...pageOf(args, info),
      }),
  }),
);
