import type { EdgeKind, GraphNode, NodeKind, PropertyValue } from './model/index.ts';

/** A comparable value of a property. */
export type Scalar = string | number | boolean;

/**
 * What a node (or, within `link`, an edge) must fulfil. A null property fulfils no comparison.
 * `has` asks whether a list property holds any of the values; `contains` whether a text property holds the text.
 * Text compares by code point.
 */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly ids: readonly string[] }
  | {
      readonly prop: string;
      readonly op: 'eq' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith';
      readonly value: Scalar;
    }
  | { readonly prop: string; readonly op: 'in' | 'has'; readonly value: readonly Scalar[] }
  | { readonly prop: string; readonly op: 'isNull' }
  | LinkFilter
  | PairFilter;

/** At least one edge of that kind leads to (`out`) or comes from (`in`) a node of these kinds that fulfils `node`. */
export interface LinkFilter {
  readonly link: EdgeKind;
  readonly direction: Direction;
  readonly to: NodeKind;
  readonly edge?: Filter;
  readonly node?: Filter;
}

/** Two different nodes at the far ends of such edges, one that fulfils `a`, another that fulfils `b`. */
export interface PairFilter {
  readonly pair: EdgeKind;
  readonly direction: Direction;
  readonly to: NodeKind;
  readonly a: Filter;
  readonly b: Filter;
}

export type Direction = 'out' | 'in';

/** A stored sort key (it ends in the id, so the order is total) and its direction. On a relation it is a property of the edge. */
export interface Order {
  readonly key: string;
  readonly direction: 'asc' | 'desc';
}

/** Which part of a list: `size` rows from its start or its end, strictly between the cursors. */
export interface PageRequest {
  /** 0 or more. */
  readonly size: number;
  readonly from: 'start' | 'end';
  readonly after?: string;
  readonly before?: string;
}

/** A relation: the edges of one kind at one parent. */
export interface Relation {
  readonly edge: EdgeKind;
  /** `out`: the parent is where the edges begin. */
  readonly direction: Direction;
  readonly parent: string;
  /** What the edge itself must fulfil. */
  readonly where?: Filter;
}

/**
 * One list, and the lists that hang on each of its rows: a query is a tree of these.
 * Without `via` it is over all nodes of the kind.
 */
export interface Selection {
  /** Of several kinds only relations without `where` can be. */
  readonly kinds: readonly NodeKind[];
  readonly via?: Relation;
  readonly where?: Filter;
  /** Default: by id, ascending. */
  readonly order?: Order;
  readonly page: PageRequest;
  /** Count all that fulfil the filter, pages aside. Linear in what it counts. */
  readonly count?: boolean;
  /** Properties of the nodes, and of the edges that lead to them, that are looked at: others may be absent. Default: all. */
  readonly props?: readonly string[];
  readonly edgeProps?: readonly string[];
  /** Whether it is looked at where the page stands: the cursors of its rows, and whether there are more. Else these may be empty and false. Default: true. */
  readonly paging?: boolean;
  /** Lists on each row, by name. */
  readonly nest?: Readonly<Record<string, NestedSelection>>;
}

/** A selection whose relation starts at the rows of the one that holds it. */
export interface NestedSelection extends Omit<Selection, 'via'> {
  readonly via: Omit<Relation, 'parent'>;
}

/** A row of a list. `edge` has the properties of the edge that led to it; null at the root. */
export interface Row {
  readonly node: GraphNode;
  readonly edge: Readonly<Record<string, PropertyValue>> | null;
  /** Opaque, and equal on every engine. */
  readonly cursor: string;
  readonly nested: Readonly<Record<string, Page>>;
}

export interface Page {
  /** In the order asked for, also where the page is taken from the end. */
  readonly rows: readonly Row[];
  /** Whether rows that fulfil the filter stand before or after these. Exact on the side from which the page is not taken; on the other, whether a cursor was given. */
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** Null unless `count` was asked for. */
  readonly total: number | null;
}

/** Who else is at the far end of the parent's edges: `parent -[edge]-> shared <-[edge]- counterpart`, one row a counterpart. */
export interface CounterpartQuery {
  readonly edge: EdgeKind;
  readonly parent: string;
  /** Kind of the shared nodes. */
  readonly shared: NodeKind;
  /** What the shared node must fulfil. */
  readonly where?: Filter;
  /** Kinds of the counterparts. */
  readonly kinds: readonly NodeKind[];
  /** What the edge from the counterpart to the shared node must fulfil. */
  readonly counterpartEdge?: Filter;
  /** Nullable text property of the shared node whose least and greatest values are reported. */
  readonly measure: string;
  /** Ties by id ascending; null least and greatest values last. */
  readonly orderBy: 'count' | 'least' | 'greatest';
  readonly direction: 'asc' | 'desc';
  readonly page: PageRequest;
  readonly count?: boolean;
  /** Properties of the counterparts that are looked at: others may be absent. Default: all. */
  readonly props?: readonly string[];
}

export interface CounterpartRow {
  readonly node: GraphNode;
  readonly cursor: string;
  /** Shared nodes, 1 or more. */
  readonly count: number;
  readonly least: string | null;
  readonly greatest: string | null;
}

export interface CounterpartPage extends Omit<Page, 'rows'> {
  readonly rows: readonly CounterpartRow[];
}
