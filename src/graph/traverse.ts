import { unique } from './collect.ts';
import { type GraphNode, kindOfId, NODE_KIND_NAMES } from './model/index.ts';
import type { Page, Selection } from './query.ts';
import type { LinkQuery, NeighbourhoodQuery } from './query-paths.ts';

/** A shared node, and all nodes that have such an edge to it: any two of them are linked. */
export interface Group {
  readonly shared: string;
  readonly members: readonly string[];
}

/** What an engine must be able to do so that its graph can be walked link by link. One round trip a call. */
export interface Traversal {
  /** Every shared node that one of these leads to, once each. Linear in the edges read. */
  groups(query: LinkQuery, ids: readonly string[]): Promise<readonly Group[]>;
  /** Every shared node that two or more of these lead to, with those of its members that are among these. */
  groupsAmong(query: LinkQuery, ids: readonly string[]): Promise<readonly Group[]>;
  /** For each of these the first of those of the kinds that it is linked with: who shares most first, ties by id. */
  nearest(query: NeighbourhoodQuery, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** How many such edges, fulfilling whatever, begin at these nodes: what `groups` would cost. */
  degree(query: LinkQuery, ids: readonly string[]): Promise<number>;
  select(selections: readonly Selection[]): Promise<readonly Page[]>;
}

/** Selections of nodes by id, one a kind. */
export function selectionsOf(ids: readonly string[]): readonly Selection[] {
  return NODE_KIND_NAMES.flatMap((kind) => {
    const own = unique(ids).filter((id) => kindOfId(id) === kind);
    return own.length === 0
      ? []
      : [{ kinds: [kind], where: { ids: own }, page: { size: own.length, from: 'start' as const } }];
  });
}

/** All nodes of the pages by their ids. */
export function nodesById(pages: readonly Page[]): ReadonlyMap<string, GraphNode> {
  return new Map(pages.flatMap(({ rows }) => rows.map(({ node }) => [node.id, node])));
}

/** The nodes of these ids. */
export function inOrder(ids: Iterable<string>, nodes: ReadonlyMap<string, GraphNode>): readonly GraphNode[] {
  return [...ids].map((id) => nodes.get(id)).filter((node) => node !== undefined);
}
