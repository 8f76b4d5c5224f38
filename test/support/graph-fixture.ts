import {
  type EdgeKind,
  type EdgeOf,
  type EdgeProps,
  edgeKindSpec,
  type GraphEdge,
  type GraphNode,
  NODE_KIND_NAMES,
  type NodeKind,
  type NodeOf,
  type NodeProps,
  nodeKindSpec,
  type Property,
} from '../../src/graph/model/index.ts';
import type { GraphStore, GraphWrites } from '../../src/graph/store.ts';

/** A node whose other properties are empty: null where they may be, texts are its id. */
export function node<K extends NodeKind>(kind: K, id: string, props: Partial<NodeProps<K>> = {}): NodeOf<K> {
  const full = { ...emptyProps(nodeKindSpec(kind).properties, id), ...props };
  return { kind, id, props: full } as unknown as NodeOf<K>;
}

/** An edge whose other properties are empty; texts, sort keys among them, differ between all edges of either end. */
export function edge<K extends EdgeKind>(
  kind: K,
  from: string,
  to: string,
  props: Partial<EdgeProps<K>> = {},
): EdgeOf<K> {
  const full = { ...emptyProps(edgeKindSpec(kind).properties, `${from}|${to}`), ...props };
  return { kind, from, to, props: full } as unknown as EdgeOf<K>;
}

function emptyProps(properties: Readonly<Record<string, Property<unknown>>>, text: string): Record<string, unknown> {
  const empty = { text, int: 0, float: 0, bool: false, texts: [], json: [] };
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, nullable }]) => [name, nullable ? null : empty[type]]),
  );
}

/** Writes in a transaction of its own. */
export async function write(store: GraphStore, writes: Partial<GraphWrites>): Promise<void> {
  await store.transact((transaction) => transaction.write({ unlink: [], drop: [], put: [], link: [], ...writes }));
}

/** Writes nodes and edges in a transaction of its own. */
export async function put(
  store: GraphStore,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[] = [],
): Promise<void> {
  await write(store, { put: nodes, link: edges });
}

/** Drops whatever the store holds. */
export async function clear(store: GraphStore): Promise<void> {
  await store.transact(async (transaction) => {
    for (const kind of NODE_KIND_NAMES) {
      const nodes = await transaction.nodesWhere(kind, 'id', null);
      await transaction.write({ unlink: [], drop: nodes.map(({ id }) => ({ kind, id })), put: [], link: [] });
    }
  });
}
