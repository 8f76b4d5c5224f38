import type {
  EdgeKind,
  EdgeProps,
  EntityKind,
  Filter,
  GraphNode,
  NodeKind,
  NodeOf,
  Order,
  Page,
  PageRequest,
  Row,
  Selection,
} from '../../graph/index.ts';

/** A list over all nodes of one kind, or of some. */
export interface SelectionOf<K extends NodeKind> extends Selection {
  readonly kinds: readonly K[];
}

export interface RowOf<K extends NodeKind> extends Omit<Row, 'node'> {
  readonly node: NodeOf<K>;
}

export interface PageOf<K extends NodeKind> extends Omit<Page, 'rows'> {
  readonly rows: readonly RowOf<K>[];
}

/** A list of what the edges of one kind lead to from one parent. `in`: from where they come. */
export interface RelatedSelection<K extends NodeKind, E extends EdgeKind> {
  readonly kinds: readonly K[];
  readonly edge: E;
  readonly direction: 'out' | 'in';
  readonly parent: string;
  /** What the edge must fulfil. */
  readonly edgeWhere?: Filter | null;
  /** What the node must fulfil. */
  readonly where?: Filter;
  /** By a property of the edge. */
  readonly order?: Order;
  readonly page: PageRequest;
  readonly count?: boolean;
}

export interface RelatedRow<K extends NodeKind, E extends EdgeKind> {
  readonly node: NodeOf<K>;
  readonly edge: EdgeProps<E>;
  readonly cursor: string;
}

export interface RelatedPage<K extends NodeKind, E extends EdgeKind> extends Omit<Page, 'rows'> {
  readonly rows: readonly RelatedRow<K, E>[];
}

export type EntityNode = NodeOf<EntityKind>;

/** Whether the node is of one of the kinds. */
export function isOf<K extends NodeKind>(node: GraphNode | null, kinds: readonly K[]): node is NodeOf<K> & GraphNode {
  return node !== null && kinds.some((kind) => kind === node.kind);
}

/** The page with its rows as what the selection asked for. */
export function rowsOf<K extends NodeKind>(page: Page, kinds: readonly K[]): PageOf<K> {
  return { ...page, rows: page.rows.filter((row): row is Row & RowOf<K> => isOf(row.node, kinds)) };
}
