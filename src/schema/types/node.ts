import type { GraphNode } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';

/** So that one field can't ask for the whole graph. */
const MAX_NODES = 100;

export const Node = builder.interfaceRef<GraphNode>('Node').implement({
  description: 'Whatever has an id of its own.',
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    id: t.exposeID('id', {
      extensions: { reads: [] },
      description: 'Once served, it keeps resolving to what it stands for.',
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Whatever the id stands for now; null for an id that stands for nothing.',
    args: { id: t.arg.id({ required: true, description: 'Any id that was ever served.' }) },
    resolve: (_, { id }, { load }, info) => load.node(id, info),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `What each id stands for now, in their order. At most ${MAX_NODES}.`,
    args: { ids: t.arg.idList({ required: true, description: `Ids that were ever served, at most ${MAX_NODES}.` }) },
    resolve(_, { ids }, { load }) {
      if (ids.length > MAX_NODES)
        throw callerError('BAD_PAGE', `ids: expected at most ${MAX_NODES}, got ${ids.length}`, { limit: MAX_NODES });
      return Promise.all(ids.map((id) => load.node(id)));
    },
  }),
}));
