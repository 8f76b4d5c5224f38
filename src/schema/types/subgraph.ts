import { ENTITY_KINDS, type Neighbourhood } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { type CountOf, costing, WALK_COST } from '../field-cost.ts';
import type { Load } from '../loaders/load.ts';
import { type EntityNode, isOf } from '../loaders/rows.ts';
import { Entity, EntityKind, entityKinds } from './entity.ts';
import { atMost, type LinkArgs, linkArgs, meetingLink } from './link-args.ts';

const MAX_NODES = 2000;
/** With more, even a few from each node would reach everyone. */
const MAX_DEPTH = 6;
const MAX_FIRST = 100;
const DEFAULT_FIRST = 50;

interface SubgraphEdgeShape {
  readonly a: EntityNode;
  readonly b: EntityNode;
  readonly count: number;
}

interface SubgraphShape {
  readonly nodes: readonly EntityNode[];
  readonly edges: readonly SubgraphEdgeShape[];
}

const SubgraphEdge = builder.objectRef<SubgraphEdgeShape>('SubgraphEdge').implement({
  description: 'Two nodes of a part of the graph who met.',
  fields: (t) => ({
    a: t.field({ type: Entity, description: 'The one that stands first among the nodes.', resolve: ({ a }) => a }),
    b: t.field({ type: Entity, description: 'The other.', resolve: ({ b }) => b }),
    meetingCount: t.int({
      description: 'Meetings of both that fit the filter, 1 or more.',
      resolve: ({ count }) => count,
    }),
  }),
});

const Subgraph = builder.objectRef<SubgraphShape>('Subgraph').implement({
  description: 'A part of the graph: some who met, and how often any two of them did.',
  fields: (t) => ({
    nodes: t.field({
      type: [Entity],
      extensions: costing({ items: 'parent' }),
      description: `Who is in it, the one asked for first, then as they are reached. At most ${MAX_NODES}.`,
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [SubgraphEdge],
      extensions: costing({ items: 'parent' }),
      description: 'Every two of the nodes who met, most meetings first, then in the order of the nodes.',
      resolve: ({ edges }) => edges,
    }),
  }),
});

const neighbourhoodArgs = builder.args((t) => ({
  depth: t.int({ defaultValue: 1, description: `Meetings from it at most: 1 to ${MAX_DEPTH}.` }),
  first: t.int({
    defaultValue: DEFAULT_FIRST,
    description: `At most so many from each node, those whom it met most: 1 to ${MAX_FIRST}.`,
  }),
  kinds: t.field({ type: [EntityKind], defaultValue: ['PERSON'], description: 'Others of these kinds.' }),
  ...linkArgs,
}));

interface NeighbourhoodArgs extends LinkArgs {
  readonly depth?: number | null | undefined;
  readonly first?: number | null | undefined;
  readonly kinds?: Parameters<typeof entityKinds>[0];
}

async function around(centre: string, { kinds, ...args }: NeighbourhoodArgs, load: Load): Promise<SubgraphShape> {
  const depth = atMost(MAX_DEPTH, 'depth', args.depth ?? 1);
  const first = atMost(MAX_FIRST, 'first', args.first ?? DEFAULT_FIRST);
  const others = { kinds: entityKinds(kinds ?? ['PERSON']), depth, first, maxNodes: MAX_NODES };
  return subgraphOf(await load.neighbourhood({ ...(await meetingLink(args, load)), centre, ...others }));
}

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Subgraph,
    extensions: costing({ own: WALK_COST, items: reachable }),
    description: `Whom an entity met, whom these met, and so on, with all meetings among them; at most ${MAX_NODES} nodes. Breadth first, and from each node first those whom it met most, ties by id. Only meetings that were held, unless the filter says something of the status. Empty where the id stands for no entity.`,
    args: {
      id: t.arg.id({ required: true, description: 'Around which: any id that it ever had.' }),
      ...neighbourhoodArgs,
    },
    async resolve(_, { id, ...args }, { load }) {
      const centre = await load.node(id);
      return isOf(centre, ENTITY_KINDS) ? around(centre.id, args, load) : { nodes: [], edges: [] };
    },
  }),
);

/** Nodes at most. */
function reachable(count: CountOf): number {
  const [depth, first] = [count('depth') ?? 1, count('first') ?? DEFAULT_FIRST];
  let nodes = 1;
  for (let link = 0; link < Math.min(depth, MAX_DEPTH); link += 1) nodes = 1 + first * nodes;
  return Math.min(nodes, MAX_NODES);
}

builder.interfaceField(Entity, 'neighbourhood', (t) =>
  t.field({
    type: Subgraph,
    extensions: costing({ own: WALK_COST, items: reachable }),
    description: 'Whom it met, whom these met, and so on, as `neighbourhood` gives it for an id.',
    args: neighbourhoodArgs,
    resolve: ({ id }, args, { load }) => around(id, args, load),
  }),
);

function subgraphOf({ nodes, links }: Neighbourhood): SubgraphShape {
  const entities = nodes.filter((node) => isOf(node, ENTITY_KINDS));
  const byId = new Map(entities.map((node) => [node.id, node]));
  const edges = links.flatMap((link): readonly SubgraphEdgeShape[] => {
    const [a, b] = [byId.get(link.a), byId.get(link.b)];
    return a && b ? [{ a, b, count: link.count }] : [];
  });
  return { nodes: entities, edges };
}
