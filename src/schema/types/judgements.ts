import type { GraphQLResolveInfo } from 'graphql';
import type { GraphNode } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { aboutNode, JudgementFilter, judgementFilter } from '../inputs/judgement-filter.ts';
import type { RowOf } from '../loaders/rows.ts';
import { Article } from './article.ts';
import { connection } from './connection.ts';
import { Entity } from './entity.ts';
import { Judgement } from './judgement.ts';
import { Meeting } from './meeting.ts';
import { type PageArgs, pageArgs, pageOf } from './paging.ts';

const JudgementConnection = connection<RowOf<'Judgement'>>('Judgement', { node: Judgement, of: 'judgements' });

const NEWEST_FIRST = { key: 'byDate', direction: 'desc' } as const;

builder.queryField('judgements', (t) =>
  t.field({
    type: JudgementConnection,
    description: 'What people decided, newest first, with what was undone or superseded.',
    args: { ...pageArgs, filter: t.arg({ type: JudgementFilter, description: 'Default: all.' }) },
    resolve: async (_, args, { load }, info) =>
      load.page({
        kinds: ['Judgement'],
        where: await judgementFilter(args.filter, load),
        order: NEWEST_FIRST,
        ...pageOf(args, info),
      }),
  }),
);

/** The arguments and the resolver of the judgements on one thing. */
const onNode = {
  type: JudgementConnection,
  args: pageArgs,
  resolve: (node: GraphNode, args: PageArgs, { load }: Context, info: GraphQLResolveInfo) =>
    load.page({ kinds: ['Judgement'], where: aboutNode(node), order: NEWEST_FIRST, ...pageOf(args, info) }),
} as const;

builder.interfaceField(Entity, 'judgements', (t) =>
  t.field({ ...onNode, description: 'What people decided about it, newest first.' }),
);

builder.objectField(Meeting, 'judgements', (t) =>
  t.field({ ...onNode, description: 'What people decided about it, newest first.' }),
);

builder.objectField(Article, 'judgements', (t) =>
  t.field({ ...onNode, description: 'What people decided about it, or about what it names and tells, newest first.' }),
);
