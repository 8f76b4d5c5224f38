import type { NodeOf, Order } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { MeetingFilter, type MeetingFilterInput } from '../inputs/filter-inputs.ts';
import { MeetingFormat, MeetingStatus, StatusDetail } from '../inputs/meeting-enums.ts';
import { meetingFilter } from '../inputs/node-filters.ts';
import { relation, toOne } from '../loaders/reading-ahead.ts';
import type { RowOf } from '../loaders/rows.ts';
import { isOf } from '../loaders/rows.ts';
import { Article } from './article.ts';
import { connection } from './connection.ts';
import { enumOf } from './enum-of.ts';
import { Node } from './node.ts';
import { ownProperty } from './own-property.ts';
import { type PageArgs, pageArgs, pageOf } from './paging.ts';
import { Place } from './place.ts';

const own = ownProperty<'Meeting'>();

export const Meeting = builder.objectRef<NodeOf<'Meeting'>>('Meeting').implement({
  description: 'An encounter of two or more parties, as the claims of all articles about it tell it.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.string({
      description: 'Such as: Marco Rubio and Sergey Lavrov, Malaysia, by 10 July 2025.',
      ...own('title'),
    }),
    date: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it was, or is to be; null where no source tells.',
      ...own('date'),
    }),
    endDate: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it ended, where that is told.',
      ...own('endDate'),
    }),
    notEarlierThan: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day on which it can have been, null where that is open.',
      ...own('notEarlierThan'),
    }),
    notLaterThan: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'The last day on which it can have been: where no source gives the date, the day of the first article that tells of it as past.',
      ...own('notLaterThan'),
    }),
    plannedFor: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'For when it was planned, where that is told.',
      ...own('plannedFor'),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The most specific place told, null where none is.',
      ...toOne('HELD_IN', ['Place']),
    }),
    venue: t.string({
      nullable: true,
      description: 'Such as: the Kremlin. Null where none is told.',
      ...own('venue'),
    }),
    occasion: t.string({
      nullable: true,
      description: 'Such as a summit on whose margin it was.',
      ...own('occasion'),
    }),
    status: t.field({
      type: MeetingStatus,
      description: 'What became of it, by the latest claims.',
      ...own('status'),
    }),
    statusDetail: t.field({
      type: StatusDetail,
      nullable: true,
      description: 'How it was cancelled, where it was.',
      ...own('statusDetail'),
    }),
    format: t.field({ type: MeetingFormat, description: 'How the parties met.', ...own('format') }),
    articleCount: t.int({ description: 'Articles that tell of it.', ...own('articleCount') }),
    independentSourceCount: t.int({
      description:
        'Articles that are not copies or versions of one another; a story taken over with changes is a copy.',
      ...own('independentSourceCount'),
    }),
    ambiguous: t.boolean({
      description: 'Whether its claims could belong to several meetings.',
      ...own('ambiguous'),
    }),
    confirmed: t.boolean({
      description: 'Whether a person has said that it is right.',
      ...own('confirmed'),
    }),
    confidence: t.float({
      description: 'From 0 to 1: the chance that it is as told.',
      ...own('confidence'),
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

export interface MeetingArgs extends PageArgs {
  readonly filter?: MeetingFilterInput | null | undefined;
  readonly orderBy?: keyof typeof ORDERS | null | undefined;
}

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
    async resolve(_, { id }, { load }, info) {
      const node = await load.node(id, info);
      return isOf(node, ['Meeting']) ? node : null;
    },
  }),
  meetings: t.field({
    type: MeetingConnection,
    description: 'The meetings that fit.',
    args: meetingArgs,
    resolve: async (_, args, { load }, info) => {
      const where = await meetingFilter(args.filter, load);
      return load.page({ kinds: ['Meeting'], where, order: meetingOrder(args.orderBy), ...pageOf(args, info) }, info);
    },
  }),
}));

builder.objectField(Article, 'meetings', (t) =>
  t.field({
    type: MeetingConnection,
    description: 'The meetings of which it tells, latest first.',
    args: { ...pageArgs, filter: t.arg({ type: MeetingFilter, description: 'Default: all.' }) },
    ...relation<'Meeting', 'REPORTS', MeetingArgs>(async (args, load, asking) => ({
      kinds: ['Meeting'],
      edge: 'REPORTS',
      direction: 'out',
      where: await meetingFilter(args.filter, load),
      order: { key: 'meetingDate', direction: 'desc' },
      ...pageOf(args, asking),
    })),
  }),
);
