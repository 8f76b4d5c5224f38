import { groupBy, unique } from '../../collect.ts';
import type { EdgeKind, GraphEdge, GraphNode, NodeKind } from '../../model/index.ts';
import type { GraphTransaction, GraphWrites } from '../../store.ts';
import { equalJson } from './equal-json.ts';

/** Nodes and edges. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** An edge kind and the end at which its owner stands. */
type OwnedEdges = readonly [kind: EdgeKind, direction: 'out' | 'in'];

/** What part of the graph is written as one: a root, edges at it, and nodes that only it leads to, with edges at those. */
export interface Ownership {
  /** Kinds of the root node; none where the root itself is another unit's. */
  readonly roots: readonly NodeKind[];
  readonly edges: readonly OwnedEdges[];
  readonly children?: { readonly via: EdgeKind; readonly kind: NodeKind; readonly edges: readonly OwnedEdges[] };
}

/** Kinds of nodes that stand only as long as an edge of that kind leads to them. */
const SHARED: readonly { readonly kind: NodeKind; readonly via: EdgeKind }[] = [
  { kind: 'Name', via: 'KNOWN_AS' },
  { kind: 'Block', via: 'IN_BLOCK' },
];

/**
 * Makes what is stored at each root equal to what is wanted there; a root that is wanted empty is dropped. Writes nothing where nothing differs.
 * Cost: a round trip an edge kind, and the rows at the roots.
 */
export async function reconcile(
  transaction: GraphTransaction,
  owns: Ownership,
  wanted: ReadonlyMap<string, Subgraph>,
): Promise<void> {
  if (wanted.size === 0) return;
  const desired = together(wanted.values());
  await rewrite(transaction, await load(transaction, owns, [...wanted.keys()], desired), desired);
}

/** Makes one stored subgraph another. Writes nothing where nothing differs. */
export async function rewrite(transaction: GraphTransaction, stored: Subgraph, desired: Subgraph): Promise<void> {
  const writes = difference(stored, desired);
  if (writes.put.length + writes.link.length + writes.unlink.length + writes.drop.length === 0) return;
  await transaction.write({
    ...writes,
    unlink: notDropped(writes),
    put: [...writes.put, ...sharedNodes(writes.link)],
  });
  await dropOrphans(transaction, writes);
}

/** The subgraphs as one. */
export function together(all: Iterable<Subgraph>): Subgraph {
  const parts = [...all];
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

/** What must be written so that one subgraph becomes the other. */
export function difference(stored: Subgraph, desired: Subgraph): GraphWrites {
  const nodes = compared(stored.nodes, desired.nodes, nodeKey);
  const edges = compared(stored.edges, desired.edges, edgeKey);
  return {
    unlink: edges.missing.map(({ kind, from, to }) => ({ kind, from, to })),
    drop: nodes.missing.map(({ kind, id }) => ({ kind, id })),
    put: nodes.changed,
    link: edges.changed,
  };
}

/** The edges to unlink that don't go with a dropped node anyway. */
function notDropped({ unlink, drop }: GraphWrites): GraphWrites['unlink'] {
  const dropped = new Set(drop.map(({ id }) => id));
  return unlink.filter(({ from, to }) => !dropped.has(from) && !dropped.has(to));
}

/** Identifies an edge. */
export function edgeKey({
  kind,
  from,
  to,
}: {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
}): string {
  return `${kind} ${from} ${to}`;
}

function nodeKey({ id }: { readonly id: string }): string {
  return id;
}

interface Compared<T> {
  /** Stored, but not desired. */
  readonly missing: readonly T[];
  /** Desired, but not stored so. */
  readonly changed: T[];
}

function compared<T extends GraphNode | GraphEdge>(
  stored: readonly T[],
  desired: readonly T[],
  keyOf: (item: T) => string,
): Compared<T> {
  // Most of what is recorded is new at its root: it need not be looked for.
  if (stored.length === 0) return { missing: [], changed: [...desired] };
  const before = new Map(stored.map((item) => [keyOf(item), item]));
  const missing = new Set(before.values());
  const changed: T[] = [];
  for (const item of desired) {
    const was = before.get(keyOf(item));
    if (was !== undefined) missing.delete(was);
    if (was === undefined || !equalJson(was.props, item.props)) changed.push(item);
  }
  return { missing: [...missing], changed };
}

async function load(
  transaction: GraphTransaction,
  owns: Ownership,
  roots: readonly string[],
  desired: Subgraph,
): Promise<Subgraph> {
  const found = await Promise.all(owns.roots.map((kind) => transaction.nodes(kind, roots)));
  const nodes: GraphNode[] = found.flat();
  const edges = await loadEdges(transaction, owns.edges, roots);
  const { children } = owns;
  if (children === undefined) return { nodes, edges };
  // Those that are wanted too, though nothing leads to them yet: once they are known to be absent, so are all edges at them.
  const childrenIn = (all: readonly GraphEdge[]) => all.filter(({ kind }) => kind === children.via).map(({ to }) => to);
  const ids = childrenIn(edges);
  const stored = new Set(ids);
  const foundChildren = await transaction.nodes(children.kind, unique([...ids, ...childrenIn(desired.edges)]));
  nodes.push(...foundChildren.filter(({ id }) => stored.has(id)));
  return { nodes, edges: [...edges, ...(await loadEdges(transaction, children.edges, ids))] };
}

async function loadEdges(
  transaction: GraphTransaction,
  kinds: readonly OwnedEdges[],
  ids: readonly string[],
): Promise<GraphEdge[]> {
  if (ids.length === 0) return [];
  // Sent without waiting for one another.
  const found = await Promise.all(kinds.map(([kind, direction]) => transaction.edges(kind, direction, ids)));
  return found.flat();
}

/** The shared nodes that the edges lead to: they hold nothing but what their edge says, so putting one that is there changes nothing. */
function sharedNodes(links: readonly GraphEdge[]): GraphNode[] {
  const blocks = unique(links.filter(({ kind }) => kind === 'IN_BLOCK').map(({ to }) => to));
  const names = new Map(
    links.flatMap((edge) => (edge.kind === 'KNOWN_AS' ? [[edge.to, edge.props.folded] as const] : [])),
  );
  return [
    ...blocks.map((id): GraphNode => ({ kind: 'Block', id, props: {} })),
    ...[...names].map(([id, folded]): GraphNode => ({ kind: 'Name', id, props: { folded } })),
  ];
}

async function dropOrphans(transaction: GraphTransaction, writes: GraphWrites): Promise<void> {
  const gone = groupBy(writes.unlink, ({ kind }) => kind);
  for (const { kind, via } of SHARED) {
    const left = unique((gone.get(via) ?? []).map(({ to }) => to));
    if (left.length === 0) continue;
    const held = new Set((await transaction.edges(via, 'in', left)).map(({ to }) => to));
    const orphans = left.filter((id) => !held.has(id));
    if (orphans.length > 0)
      await transaction.write({ unlink: [], put: [], link: [], drop: orphans.map((id) => ({ kind, id })) });
  }
}
