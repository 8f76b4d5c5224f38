import type { EdgeKind, GraphEdge, GraphNode } from '../../model/index.ts';
import type { GraphWrites } from '../../store.ts';

type Direction = 'out' | 'in';
/** Edges of one kind at one node, by the node at their other end. */
type EdgesByFar = Map<string, GraphEdge>;

/** More than this is not kept: what one batch touches is far less, and a large judgement must fit in memory. */
const MOST_KNOWN = 250_000;

/** What one transaction has seen or written of the graph, which nobody else changes meanwhile. What is not known may be anything. */
export interface KnownGraph {
  /** The node; null where none is stored under that id; undefined where that is not known. */
  node(id: string): GraphNode | null | undefined;
  /** All edges of the kind at the node; null where they are not known. */
  edges(kind: EdgeKind, direction: Direction, id: string): readonly GraphEdge[] | null;
  /** That just these nodes are stored under the ids. */
  learnNodes(ids: readonly string[], found: readonly GraphNode[]): void;
  /** That just these edges are at the nodes. */
  learnEdges(kind: EdgeKind, direction: Direction, ids: readonly string[], found: readonly GraphEdge[]): void;
  /** That this was written. */
  apply(writes: GraphWrites): void;
}

/** Texts of articles: only whether there are any is kept in mind. */
const HEAVY: ReadonlySet<string> = new Set(['Article', 'ArticleVersion']);

/** Nothing known yet. */
export function knownGraph(): KnownGraph {
  const nodes = new Map<string, GraphNode | null>();
  /** Had no edges when this transaction put them: their edges are those that it linked. */
  const fresh = new Set<string>();
  /** Dropped with all edges at them, some of which may still be listed at their other ends. */
  const gone = new Set<string>();
  const lists = new Map<string, Map<string, EdgesByFar>>();
  let size = 0;

  function forget(): void {
    for (const all of [nodes, fresh, gone, lists]) all.clear();
    size = 0;
  }

  function listsOf(kind: EdgeKind, direction: Direction): Map<string, EdgesByFar> {
    const key = `${kind} ${direction}`;
    const known = lists.get(key) ?? new Map<string, EdgesByFar>();
    lists.set(key, known);
    return known;
  }

  function listAt(kind: EdgeKind, direction: Direction, id: string): EdgesByFar | null {
    const at = listsOf(kind, direction);
    const known = at.get(id);
    if (known !== undefined) return known;
    if (!fresh.has(id)) return null;
    const none: EdgesByFar = new Map();
    at.set(id, none);
    return none;
  }

  function learnNode(node: GraphNode): void {
    if (HEAVY.has(node.kind)) nodes.delete(node.id);
    else nodes.set(node.id, node);
  }

  function put(node: GraphNode): void {
    if (nodes.get(node.id) === null) fresh.add(node.id);
    learnNode(node);
  }

  function grow(by: number): void {
    if (size + by > MOST_KNOWN) forget();
    size += by;
  }

  return {
    node: (id) => nodes.get(id),
    edges(kind, direction, id) {
      if (nodes.get(id) === null) return [];
      const known = listAt(kind, direction, id);
      if (known === null) return null;
      const all = [...known.values()];
      return gone.size === 0 ? all : all.filter(({ from, to }) => !gone.has(direction === 'out' ? to : from));
    },
    learnNodes(ids, found) {
      grow(ids.length);
      for (const id of ids) nodes.set(id, null);
      for (const node of found) learnNode(node);
    },
    learnEdges(kind, direction, ids, found) {
      grow(ids.length + found.length);
      const at = listsOf(kind, direction);
      for (const id of ids) at.set(id, new Map());
      for (const edge of found) {
        const [near, far] = direction === 'out' ? [edge.from, edge.to] : [edge.to, edge.from];
        at.get(near)?.set(far, edge);
      }
    },
    apply({ unlink, drop, put: nodesPut, link }) {
      for (const { kind, from, to } of unlink) {
        listAt(kind, 'out', from)?.delete(to);
        listAt(kind, 'in', to)?.delete(from);
      }
      for (const { id } of drop) {
        nodes.set(id, null);
        fresh.delete(id);
        gone.add(id);
      }
      grow(nodesPut.length + 2 * link.length);
      // Put again after it was dropped: lists at other ends may still hold its old edges.
      if (gone.size > 0 && nodesPut.some(({ id }) => gone.has(id))) return forget();
      for (const node of nodesPut) put(node);
      for (const edge of link) {
        listAt(edge.kind, 'out', edge.from)?.set(edge.to, edge);
        listAt(edge.kind, 'in', edge.to)?.set(edge.from, edge);
      }
    },
  };
}
