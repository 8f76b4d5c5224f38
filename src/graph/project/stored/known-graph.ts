import { groupBy } from '../../collect.ts';
import type { EdgeKind, GraphEdge, GraphNode } from '../../model/index.ts';
import type { GraphWrites } from '../../store.ts';

type Direction = 'out' | 'in';
/** Edges of one kind at one node: as they were found, or, once one of them was written, by the node at their other end. */
type EdgesAt = readonly GraphEdge[] | Map<string, GraphEdge>;

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

const NONE: readonly GraphEdge[] = [];

/** Texts of articles: only whether there are any is kept in mind. */
const HEAVY: ReadonlySet<string> = new Set(['Article', 'ArticleVersion']);

/** Nothing known yet. */
export function knownGraph(): KnownGraph {
  const nodes = new Map<string, GraphNode | null>();
  /** Had no edges when this transaction put them: their edges are those that it linked. */
  const fresh = new Set<string>();
  /** Dropped with all edges at them, some of which may still be listed at their other ends. */
  const gone = new Set<string>();
  // By direction and kind, not by a text of both: that would be made, and hashed, for each edge.
  const lists = { out: new Map<EdgeKind, Map<string, EdgesAt>>(), in: new Map<EdgeKind, Map<string, EdgesAt>>() };
  let size = 0;

  function forget(): void {
    for (const all of [nodes, fresh, gone, lists.out, lists.in]) all.clear();
    size = 0;
  }

  function listsOf(kind: EdgeKind, direction: Direction): Map<string, EdgesAt> {
    const ofKinds = lists[direction];
    const known = ofKinds.get(kind) ?? new Map<string, EdgesAt>();
    ofKinds.set(kind, known);
    return known;
  }

  /** To write in; null where they are not known. */
  function writableAt(kind: EdgeKind, direction: Direction, id: string): Map<string, GraphEdge> | null {
    const at = listsOf(kind, direction);
    const known = at.get(id) ?? (fresh.has(id) ? NONE : null);
    if (known === null || known instanceof Map) return known;
    const byFar = new Map(known.map((edge) => [direction === 'out' ? edge.to : edge.from, edge]));
    at.set(id, byFar);
    return byFar;
  }

  function unlink({ kind, from, to }: GraphWrites['unlink'][number]): void {
    writableAt(kind, 'out', from)?.delete(to);
    writableAt(kind, 'in', to)?.delete(from);
  }

  function link(edge: GraphEdge): void {
    writableAt(edge.kind, 'out', edge.from)?.set(edge.to, edge);
    writableAt(edge.kind, 'in', edge.to)?.set(edge.from, edge);
  }

  function learnNode(node: GraphNode): void {
    if (HEAVY.has(node.kind)) nodes.delete(node.id);
    else nodes.set(node.id, node);
  }

  function put(node: GraphNode): void {
    if (nodes.get(node.id) === null) fresh.add(node.id);
    learnNode(node);
  }

  function putAll(all: readonly GraphNode[]): void {
    const room = hasRoom(all.length);
    for (const node of all) if (room || nodes.has(node.id)) put(node);
  }

  function remove(id: string): void {
    nodes.set(id, null);
    fresh.delete(id);
    gone.add(id);
  }

  /** Whether there is room for so much more. What is known already is asked for most: it is kept, and no more learned. */
  function hasRoom(by: number): boolean {
    if (size + by > MOST_KNOWN) return false;
    size += by;
    return true;
  }

  return {
    node: (id) => nodes.get(id),
    edges(kind, direction, id) {
      if (nodes.get(id) === null) return [];
      const known = listsOf(kind, direction).get(id) ?? (fresh.has(id) ? NONE : null);
      if (known === null) return null;
      const all = known instanceof Map ? [...known.values()] : known;
      return gone.size === 0 ? all : all.filter(({ from, to }) => !gone.has(direction === 'out' ? to : from));
    },
    learnNodes(ids, found) {
      if (!hasRoom(ids.length)) return;
      for (const id of ids) nodes.set(id, null);
      for (const node of found) learnNode(node);
    },
    learnEdges(kind, direction, ids, found) {
      if (!hasRoom(ids.length + found.length)) return;
      const at = listsOf(kind, direction);
      for (const id of ids) at.set(id, NONE);
      for (const [near, edges] of groupBy(found, ({ from, to }) => (direction === 'out' ? from : to)))
        at.set(near, edges);
    },
    apply(writes) {
      for (const edge of writes.unlink) unlink(edge);
      for (const { id } of writes.drop) remove(id);
      // Put again after it was dropped: lists at other ends may still hold its old edges.
      if (gone.size > 0 && writes.put.some(({ id }) => gone.has(id))) return forget();
      putAll(writes.put);
      for (const edge of writes.link) link(edge);
    },
  };
}
