import type { GraphNode } from '../../src/graph/model/index.ts';
import type { GraphPath, Neighbourhood, NeighbourhoodQuery, PathQuery } from '../../src/graph/query-paths.ts';

/** A shared node with all that have such an edge to it. */
export interface Meeters {
  readonly shared: GraphNode;
  readonly members: readonly GraphNode[];
}

/** All chains of one length are written down, then those of the next. */
export function referencePaths(groups: readonly Meeters[], query: PathQuery): readonly GraphPath[] {
  const { from, to, through, maxLinks, first } = query;
  let chains: readonly (readonly GraphNode[])[] = membersOf(groups).flatMap((node) =>
    node.id === from ? [[node]] : [],
  );
  if (from === to) return [];
  const found: (readonly GraphNode[])[] = [];
  for (let links = 1; links <= maxLinks; links++) {
    chains = chains.flatMap((chain) => longer(groups, chain));
    found.push(...chains.filter((chain) => chain.at(-1)?.id === to).sort(byIds));
    chains = chains.filter((chain) => chain.at(-1)?.id !== to && through.some((kind) => kind === chain.at(-1)?.kind));
  }
  return found.slice(0, first).map((nodes) => pathOf(groups, nodes, query));
}

function longer(groups: readonly Meeters[], chain: readonly GraphNode[]): readonly (readonly GraphNode[])[] {
  return membersOf(groups)
    .filter((node) => !chain.includes(node) && sharedBy(groups, chain.at(-1), node).length > 0)
    .map((node) => [...chain, node]);
}

function pathOf(groups: readonly Meeters[], nodes: readonly GraphNode[], { order }: PathQuery): GraphPath {
  const keyOf = ({ props }: GraphNode) => String(Object.entries(props).find(([name]) => name === order)?.[1]);
  const links = nodes
    .slice(1)
    .map((node, at) =>
      [...sharedBy(groups, nodes[at], node)].sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1)).slice(0, 5),
    );
  return { nodes, links };
}

/** Taken at its word: each neighbour of each node is counted anew. */
export function referenceNeighbourhood(
  nodes: readonly GraphNode[],
  groups: readonly Meeters[],
  { centre, kinds, depth, first, maxNodes }: NeighbourhoodQuery,
): Neighbourhood {
  const reached = nodes.filter(({ id }) => id === centre);
  const count = (a: GraphNode | undefined, b: GraphNode | undefined) => sharedBy(groups, a, b).length;
  let begin = 0;
  for (let level = 0; level < depth; level++) {
    const end = reached.length;
    for (const node of reached.slice(begin, end)) {
      const near = nodes.filter((other) => other !== node && kinds.includes(other.kind) && count(node, other) > 0);
      near.sort((a, b) => count(node, b) - count(node, a) || (a.id < b.id ? -1 : 1));
      for (const other of near.slice(0, first))
        if (!reached.includes(other) && reached.length < maxNodes) reached.push(other);
    }
    begin = end;
  }
  const links = reached.flatMap((a, at) =>
    reached.slice(at + 1).map((b) => ({ a: a.id, b: b.id, count: count(a, b) })),
  );
  return { nodes: reached, links: links.filter((link) => link.count > 0).sort((a, b) => b.count - a.count) };
}

function membersOf(groups: readonly Meeters[]): readonly GraphNode[] {
  return [...new Set(groups.flatMap(({ members }) => members))];
}

function sharedBy(
  groups: readonly Meeters[],
  a: GraphNode | undefined,
  b: GraphNode | undefined,
): readonly GraphNode[] {
  const has = (members: readonly GraphNode[], node: GraphNode | undefined) =>
    node !== undefined && members.includes(node);
  return groups.flatMap(({ shared, members }) => (has(members, a) && has(members, b) ? [shared] : []));
}

function byIds(a: readonly GraphNode[], b: readonly GraphNode[]): number {
  const at = a.findIndex((node, index) => node !== b[index]);
  return (a[at]?.id ?? '') < (b[at]?.id ?? '') ? -1 : 1;
}
