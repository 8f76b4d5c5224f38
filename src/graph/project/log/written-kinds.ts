import { groupBy } from '../../collect.ts';
import type { EdgeKind, GraphEdge, GraphNode, NodeKind, NodeOf } from '../../model/index.ts';
import type { GraphWrites } from '../../store.ts';

/** An edge without what it says. */
export type Ends = Pick<GraphEdge, 'kind' | 'from' | 'to'>;

/** What is written at once, told apart by kind: a batch writes tens of thousands of rows of some thirty kinds, of which each watch looks for few. */
export interface WrittenKinds {
  put<K extends NodeKind>(kind: K): readonly NodeOf<K>[];
  /** The ids of those that are dropped. */
  dropped(kind: NodeKind): readonly string[];
  linked(kind: EdgeKind): readonly Ends[];
  unlinked(kind: EdgeKind): readonly Ends[];
}

/** Those edges of the kinds that are unlinked, then those that are linked, kind by kind. */
export function edgesIn({ unlinked, linked }: WrittenKinds, kinds: readonly EdgeKind[]): readonly Ends[] {
  return kinds.flatMap((kind) => [...unlinked(kind), ...linked(kind)]);
}

/** The writes by kind, in their order. Cost: one walk through them. */
export function writtenKinds({ unlink, drop, put, link }: GraphWrites): WrittenKinds {
  const [nodes, gone, links, cuts] = [
    groupBy(put, kindOf),
    groupBy(drop, kindOf),
    groupBy(link, kindOf),
    groupBy(unlink, kindOf),
  ];
  return {
    // Grouped by what the type says.
    put: <K extends NodeKind>(kind: K) => (nodes.get(kind) ?? []) as readonly GraphNode[] as readonly NodeOf<K>[],
    dropped: (kind) => (gone.get(kind) ?? []).map(({ id }) => id),
    linked: (kind) => links.get(kind) ?? [],
    unlinked: (kind) => cuts.get(kind) ?? [],
  };
}

function kindOf<K>({ kind }: { readonly kind: K }): K {
  return kind;
}
