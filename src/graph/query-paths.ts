import type { EdgeKind, GraphNode, NodeKind } from './model/index.ts';
import type { Filter } from './query.ts';

/** What counts as one link between two nodes: both have such an edge to one shared node, `a -[edge]-> shared <-[edge]- b`. */
export interface LinkQuery {
  readonly edge: EdgeKind;
  /** Kind of the shared nodes. */
  readonly shared: NodeKind;
  /** What a shared node must fulfil. */
  readonly where?: Filter;
  /** What every edge must fulfil. */
  readonly edgeWhere?: Filter;
}

/** Chains of links from one node to another, the shortest first, then the next longer ones; none comes to a node twice. */
export interface PathQuery extends LinkQuery {
  readonly from: string;
  readonly to: string;
  /** Kinds of the nodes between the ends. */
  readonly through: readonly NodeKind[];
  /** Stored sort key of the shared nodes: those of a link are listed from its greatest. */
  readonly order: string;
  /** Links at most: 1 or more. */
  readonly maxLinks: number;
  /** Chains at most: 1 or more. With more than there are shortest chains, more is read: all that lies within `maxLinks`, where there aren't as many. */
  readonly first: number;
}

/** A chain of links. */
export interface GraphPath {
  /** From one end to the other: one more than there are links. */
  readonly nodes: readonly GraphNode[];
  /** The shared nodes of each link: 1 to {@link MAX_SHARED}. */
  readonly links: readonly (readonly GraphNode[])[];
}

/** Shared nodes that a link of a path lists: enough to see what it rests on. */
export const MAX_SHARED = 5;

/** What stands around a node: breadth first, and from each node first to those with which it shares most, ties by id. */
export interface NeighbourhoodQuery extends LinkQuery {
  readonly centre: string;
  /** Kinds of the other nodes. */
  readonly kinds: readonly NodeKind[];
  /** Links from the centre at most: 0 or more. */
  readonly depth: number;
  /** Neighbours at most that are taken from one node. */
  readonly first: number;
  /** Nodes at most, the centre among them: 1 or more. */
  readonly maxNodes: number;
}

/** Some nodes, and all links between any two of them. */
export interface Neighbourhood {
  /** The centre first, then as they were reached; none where the centre is not there. */
  readonly nodes: readonly GraphNode[];
  /** Most shared nodes first, then in the order of the nodes. */
  readonly links: readonly NeighbourLink[];
}

/** That two nodes share some. */
export interface NeighbourLink {
  /** Ids; `a` stands before `b` among the nodes. */
  readonly a: string;
  readonly b: string;
  /** Shared nodes, 1 or more. */
  readonly count: number;
}
