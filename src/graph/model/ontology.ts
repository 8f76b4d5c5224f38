import { EDGE_KINDS } from './edge-kinds.ts';
import { LOG_NODE_KINDS } from './log-kinds.ts';
import { NODE_KINDS } from './node-kinds.ts';
import type { Property } from './property.ts';

/**
 * The ONE table of kinds: SQL and Cypher schema, GraphQL enums and docs/ontology.md are read from it.
 * Adding a kind or a property here is all that the engines need.
 */
export const ONTOLOGY = { nodes: NODE_KINDS, edges: EDGE_KINDS } as const;

export type NodeKind = keyof typeof NODE_KINDS;
export type EdgeKind = keyof typeof EDGE_KINDS;

/** What a property can hold; `json` properties hold any JSON value. */
export type PropertyValue = unknown;

/** Raised whenever a stored kind changes its shape: a store with a higher number is refused (STORE_NEWER). */
export const STORE_FORMAT = 9;

type PropertyTable = Readonly<Record<string, Property<unknown>>>;
type ValuesOf<Table extends PropertyTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Property<infer T> ? T : never;
};

/** How nodes of a kind are found by the words of their texts. All properties it names are text and non-null. */
export interface SearchedSpec {
  /** What is looked through, as `searchedText` makes it: it has an index of its words. */
  readonly within: string;
  /** What decides how well a node fits, likewise: the name and then each alias, or the title. */
  readonly heading: string;
  readonly holds: 'names' | 'titles';
  /** What comes first among those that fit alike: the greatest value of that sort key, or who has most edges of that kind coming in. */
  readonly first: { readonly greatest: string } | { readonly most: EdgeKind };
}

/** A kind of node as the engines see it. */
export interface NodeKindSpec {
  readonly prefix: string;
  readonly description: string;
  /** Kept for the projection; not part of what people query. */
  readonly internal: boolean;
  readonly properties: PropertyTable;
  /** Properties that are looked up or ordered by: each gets an index. */
  readonly indexed: readonly string[];
  /** Absent where it isn't searched. */
  readonly searched?: SearchedSpec;
}

/** A kind of edge as the engines see it. At most one edge of a kind leads from one node to another. */
export interface EdgeKindSpec {
  readonly description: string;
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  readonly properties: PropertyTable;
  /**
   * Non-null text properties by which the edges of one node are paged, where these may be many: indexed together with that end. What one article says, or
   * of one meeting, is little, and put in order when it is asked for: an index costs more than the edge.
   */
  readonly orders: { readonly out: readonly string[]; readonly in: readonly string[] };
}

export type NodeProps<K extends NodeKind> = ValuesOf<(typeof NODE_KINDS)[K]['properties']>;
export type EdgeProps<K extends EdgeKind> = ValuesOf<(typeof EDGE_KINDS)[K]['properties']>;

/** A node: its kind, its id, and a value for each property of the kind. */
export type NodeOf<K extends NodeKind> = {
  readonly [Kind in K]: { readonly kind: Kind; readonly id: string; readonly props: NodeProps<Kind> };
}[K];
export type GraphNode = NodeOf<NodeKind>;

/** An edge: its kind, the ids of its ends, and a value for each property of the kind. */
export type EdgeOf<K extends EdgeKind> = {
  readonly [Kind in K]: {
    readonly kind: Kind;
    readonly from: string;
    readonly to: string;
    readonly props: EdgeProps<Kind>;
  };
}[K];
export type GraphEdge = EdgeOf<EdgeKind>;

/** The description of a kind of node, for code that is generic over kinds. */
export function nodeKindSpec(kind: NodeKind): NodeKindSpec {
  return NODE_KINDS[kind];
}

/** How a kind that is searched is. */
export function searchedSpec(kind: NodeKind): SearchedSpec {
  const { searched } = nodeKindSpec(kind);
  if (searched === undefined) throw new TypeError(`${kind}: expected a kind that is searched`);
  return searched;
}

/** The description of a kind of edge, for code that is generic over kinds. */
export function edgeKindSpec(kind: EdgeKind): EdgeKindSpec {
  return EDGE_KINDS[kind];
}

export const NODE_KIND_NAMES = Object.keys(NODE_KINDS) as readonly NodeKind[];
/** Kinds that are a log beside the graph: they neither follow from its truth nor are part of it. */
export const LOG_KINDS: readonly NodeKind[] = Object.keys(LOG_NODE_KINDS) as readonly NodeKind[];
/** The kinds that a search finds. */
export const SEARCHED_KINDS = NODE_KIND_NAMES.filter((kind) => nodeKindSpec(kind).searched !== undefined);
export const EDGE_KIND_NAMES = Object.keys(EDGE_KINDS) as readonly EdgeKind[];

const KIND_OF_PREFIX: ReadonlyMap<string, NodeKind> = new Map(
  NODE_KIND_NAMES.map((kind) => [NODE_KINDS[kind].prefix, kind]),
);

/** The kind of node that the id is of; null for what is no id of ours. */
export function kindOfId(id: string): NodeKind | null {
  const end = id.indexOf('_');
  return end < 0 ? null : (KIND_OF_PREFIX.get(id.slice(0, end)) ?? null);
}
