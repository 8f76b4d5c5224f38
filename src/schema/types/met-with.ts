import type { CounterpartQuery, CounterpartRow, Filter, EntityKind as Kind } from '../../graph/index.ts';
import { ENTITY_KINDS } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { COUNT_COST, costing } from '../field-cost.ts';
import { allOf } from '../inputs/filters.ts';
import type { AskAhead } from '../loaders/ask-ahead.ts';
import type { AskingBelow } from '../loaders/asking.ts';
import type { Load } from '../loaders/load.ts';
import { propsBelow } from '../loaders/plan.ts';
import { type EntityNode, isOf } from '../loaders/rows.ts';
import { connection, type Edges } from './connection.ts';
import { Entity, EntityKind, entityKinds } from './entity.ts';
import { enumOf } from './enum-of.ts';
import { type LinkArgs, linkArgs, meetingLink } from './link-args.ts';
import { MeetingConnection, meetingOrder } from './meeting.ts';
import { type PageArgs, pageArgs, pageOf } from './paging.ts';

interface Counterpart extends Omit<CounterpartRow, 'node'> {
  readonly node: EntityNode;
  /** Whom it met. */
  readonly parent: string;
  /** Which meetings count. */
  readonly where: Filter;
}

const MetWithConnection = connection<Counterpart>('MetWith', {
  node: Entity,
  of: 'those whom the entity met',
  edgeFields: (t) => ({
    meetingCount: t.int({ description: 'Meetings of both that fit the filter.', resolve: ({ count }) => count }),
    firstMet: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Best date of the first such meeting, null where all are undated.',
      resolve: ({ least }) => least,
    }),
    lastMet: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Best date of the last such meeting, null likewise.',
      resolve: ({ greatest }) => greatest,
    }),
    meetings: t.field({
      type: MeetingConnection,
      description: 'Those meetings, latest first.',
      args: pageArgs,
      resolve: ({ parent, node, where }, args, { load }, info) =>
        load.related({
          kinds: ['Meeting'],
          edge: 'PARTICIPATED_IN',
          direction: 'out',
          parent,
          where: allOf([where, { link: 'PARTICIPATED_IN', direction: 'in', to: node.kind, node: { ids: [node.id] } }]),
          order: meetingOrder('DATE_DESC'),
          ...pageOf(args, info),
        }),
    }),
  }),
});

const ORDERS = {
  MEETINGS_DESC: { orderBy: 'count', direction: 'desc' },
  LAST_MET_DESC: { orderBy: 'greatest', direction: 'desc' },
  FIRST_MET_ASC: { orderBy: 'least', direction: 'asc' },
} as const satisfies Record<string, Pick<CounterpartQuery, 'orderBy' | 'direction'>>;

const MetWithOrder = enumOf('MetWithOrder', 'How counterparts are ordered; ties by id.', {
  MEETINGS_DESC: 'Most meetings first.',
  LAST_MET_DESC: 'Whom it met last first.',
  FIRST_MET_ASC: 'Whom it met first first.',
});

const metWithArgs = builder.args((t) => ({
  ...pageArgs,
  kinds: t.field({
    type: [EntityKind],
    defaultValue: ['PERSON'],
    description: 'Counterparts of these kinds.',
  }),
  ...linkArgs,
  orderBy: t.field({ type: MetWithOrder, defaultValue: 'MEETINGS_DESC', description: 'What comes first.' }),
}));

interface MetWithArgs extends PageArgs, LinkArgs {
  readonly kinds?: Parameters<typeof entityKinds>[0];
  readonly orderBy?: keyof typeof ORDERS | null | undefined;
}

const metWith = (async (
  id: string,
  args: MetWithArgs,
  load: Load,
  asking: AskingBelow,
): Promise<Edges<Counterpart>> => {
  const query = await counterpartsOf(id, args, load, asking);
  const page = await load.counterparts(query);
  return { ...page, rows: page.rows.flatMap((row) => counterpart(row, id, query.where)) };
}) satisfies AskAhead<Load>;

async function counterpartsOf(
  parent: string,
  args: MetWithArgs,
  load: Load,
  asking: AskingBelow,
): Promise<CounterpartQuery & { readonly where: Filter }> {
  const props = propsBelow(asking);
  const { edgeWhere, ...link } = await meetingLink(args, load);
  return {
    ...link,
    parent,
    kinds: entityKinds(args.kinds ?? ['PERSON']),
    measure: 'bestDay',
    ...(edgeWhere && { counterpartEdge: edgeWhere }),
    ...ORDERS[args.orderBy ?? 'MEETINGS_DESC'],
    ...pageOf(args, asking),
    ...(props && { props }),
  };
}

builder.interfaceField(Entity, 'metWith', (t) =>
  t.field({
    type: MetWithConnection,
    extensions: { ...costing({ own: COUNT_COST }), askAhead: metWith, reads: [] },
    description:
      'Whom it met: one edge a counterpart. Only meetings that were held, unless the filter says something of the status.',
    args: metWithArgs,
    resolve: ({ id }, args, { load }, info) =>
      load.askedAhead<Edges<Counterpart>>(id, info) ?? metWith(id, args, load, info),
  }),
);

function counterpart({ node, ...row }: CounterpartRow, parent: string, where: Filter): Counterpart[] {
  return isOf<Kind>(node, ENTITY_KINDS) ? [{ ...row, node, parent, where }] : [];
}
