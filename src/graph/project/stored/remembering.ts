import { unique } from '../../collect.ts';
import {
  type EdgeKind,
  type EdgeOf,
  type GraphEdge,
  type GraphNode,
  kindOfId,
  type NodeKind,
  type NodeOf,
} from '../../model/index.ts';
import type { Bounds, GraphTransaction } from '../../store.ts';
import { knownGraph } from './known-graph.ts';

/** What is asked for in larger pieces is asked for once, and too much to keep. */
const MOST_AT_ONCE = 100_000;

/**
 * The transaction, asking the store for nothing that it has already seen or written. A node that is known to be absent has no edges, and one that it
 * puts then has only those that it links: so all that is new in a batch is never looked up again.
 */
export function remembering(transaction: GraphTransaction): GraphTransaction {
  const known = knownGraph();
  return {
    async nodes<K extends NodeKind>(kind: K, ids: readonly string[]): Promise<readonly NodeOf<K>[]> {
      const own = unique(ids).filter((id) => (kindOfId(id) ?? kind) === kind);
      const answered = own.flatMap((id) => known.node(id) ?? []);
      const open = own.filter((id) => known.node(id) === undefined);
      const found = open.length === 0 ? [] : await transaction.nodes(kind, open);
      if (open.length > 0 && open.length <= MOST_AT_ONCE)
        known.learnNodes(open, found as readonly unknown[] as readonly GraphNode[]);
      // Ids tell the kind.
      return [...(answered as unknown as readonly NodeOf<K>[]), ...found];
    },
    nodesWhere: (kind, prop, values) => transaction.nodesWhere(kind, prop, values),
    async edges<K extends EdgeKind>(
      kind: K,
      direction: 'out' | 'in',
      ids: readonly string[],
    ): Promise<readonly EdgeOf<K>[]> {
      const answered: EdgeOf<K>[] = [];
      const open: string[] = [];
      for (const id of new Set(ids)) {
        const edges = known.edges(kind, direction, id);
        if (edges === null) open.push(id);
        else for (const edge of edges) answered.push(edge as EdgeOf<K>);
      }
      if (open.length === 0) return answered;
      const found = await transaction.edges(kind, direction, open);
      if (open.length + found.length <= MOST_AT_ONCE)
        known.learnEdges(kind, direction, open, found as readonly unknown[] as readonly GraphEdge[]);
      return [...answered, ...found];
    },
    async bounds(kind, direction, prop, ids): Promise<ReadonlyMap<string, Bounds>> {
      const bounds = new Map<string, Bounds>();
      const open: string[] = [];
      for (const id of new Set(ids)) {
        const edges = known.edges(kind, direction, id);
        if (edges === null) open.push(id);
        const keys = (edges ?? []).map(({ props }) => String(Reflect.get(props, prop))).sort();
        const [least, greatest] = [keys[0], keys.at(-1)];
        if (least !== undefined && greatest !== undefined) bounds.set(id, { least, greatest });
      }
      const found = open.length === 0 ? [] : await transaction.bounds(kind, direction, prop, open);
      return new Map([...bounds, ...found]);
    },
    async write(writes) {
      await transaction.write(writes);
      known.apply(writes);
    },
  };
}
