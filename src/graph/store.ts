import type { EdgeKind, EdgeOf, GraphEdge, GraphNode, NodeKind, NodeOf } from './model/index.ts';
import type { CounterpartPage, CounterpartQuery, Page, Selection } from './query.ts';
import type { AggregateQuery, AggregateResult } from './query-aggregates.ts';
import type { GraphPath, Neighbourhood, NeighbourhoodQuery, PathQuery } from './query-paths.ts';
import type { SearchPage, SearchQuery } from './query-search.ts';

/**
 * Asks of the graph as last committed. Generic over kinds: a new kind never touches an engine.
 * Once its signal is aborted a read rejects with the signal's reason, soon, and costs the store nothing more.
 */
export interface GraphReader {
  /**
   * The page that each selection asks for, in the same order. One round trip for all of them, and one more a level of `nest`.
   *
   * @throws WhometError BAD_CURSOR where a cursor is not one that such a list gives.
   */
  select(selections: readonly Selection[], signal?: AbortSignal): Promise<readonly Page[]>;
  /** The page of counterparts that each query asks for. One round trip; linear in the shared nodes. */
  counterparts(queries: readonly CounterpartQuery[], signal?: AbortSignal): Promise<readonly CounterpartPage[]>;
  /**
   * The chains of links that each query asks for, the shortest first, those of one length in the order of the ids of their nodes. None where the
   * ends are one, where one of them isn't there, or where no chain is short enough. A few round trips a link, linear in the edges read; with more
   * chains than there are shortest ones, also a walk in memory over what was read for each node on each chain.
   */
  paths(queries: readonly PathQuery[], signal?: AbortSignal): Promise<readonly (readonly GraphPath[])[]>;
  /** What stands around each query's centre, and the links among it. Some round trips a link of depth; linear in the edges of the nodes. */
  neighbourhoods(queries: readonly NeighbourhoodQuery[], signal?: AbortSignal): Promise<readonly Neighbourhood[]>;
  /** The groups that each query asks for, counted in the store. One round trip. */
  aggregate(queries: readonly AggregateQuery[], signal?: AbortSignal): Promise<readonly AggregateResult[]>;
  /**
   * The page of hits that each query asks for: the best match first, then the entity that more articles mention, the latest meeting or article,
   * then by id. One round trip. Hits are found by an index, never by a scan, and only those of the page are read whole; their keys are compared, so that
   * it is linear in the hits and, for entities, in their mentions.
   *
   * @throws WhometError BAD_CURSOR where a cursor is not one that a search gives.
   */
  search(queries: readonly SearchQuery[], signal?: AbortSignal): Promise<readonly SearchPage[]>;
}

/** The least and the greatest value of one text property of the edges at one node. */
export interface Bounds {
  readonly least: string;
  readonly greatest: string;
}

/** What one transaction changes, carried out in this order. Dropping what isn't there, or dropping a node's edges with it, is fine. */
export interface GraphWrites {
  readonly unlink: readonly { readonly kind: EdgeKind; readonly from: string; readonly to: string }[];
  /** Also drops every edge at the node. */
  readonly drop: readonly { readonly kind: NodeKind; readonly id: string }[];
  /** Created, or all properties replaced. */
  readonly put: readonly GraphNode[];
  /** Created, or all properties replaced; both ends exist. */
  readonly link: readonly GraphEdge[];
}

/** One exclusive transaction: sees its own writes, and no other writer's until it has the lock. Results are in no order. */
export interface GraphTransaction {
  /** The nodes that exist among these ids. */
  nodes<K extends NodeKind>(kind: K, ids: readonly string[]): Promise<readonly NodeOf<K>[]>;
  /** Nodes of the kind whose indexed property has one of the values; all of the kind where values are null. */
  nodesWhere<K extends NodeKind>(
    kind: K,
    prop: string,
    values: readonly string[] | null,
  ): Promise<readonly NodeOf<K>[]>;
  /** All edges of the kind that begin (`out`) or end (`in`) at one of the nodes. */
  edges<K extends EdgeKind>(kind: K, direction: 'out' | 'in', ids: readonly string[]): Promise<readonly EdgeOf<K>[]>;
  /** For each node that has such edges, the bounds of that text property of theirs, ASCII and non-null. Linear in the edges. */
  bounds(
    kind: EdgeKind,
    direction: 'out' | 'in',
    prop: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Bounds>>;
  /** Where it fails the transaction does, whatever the work goes on to. */
  write(writes: GraphWrites): Promise<void>;
}

/** A database that holds the graph. */
export interface GraphStore extends GraphReader, AsyncDisposable {
  /** `sqlite` or `neo4j`. */
  readonly engine: string;
  /**
   * Runs the work in one transaction that no other writer of the store overlaps, in whatever process; commits when it resolves, else leaves
   * all as it was. May run the work again after a deadlock or a lost leader: it must have no other effects. While another writer is waited for, an aborted
   * signal may end that, with its reason.
   */
  transact<T>(work: (transaction: GraphTransaction) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** How a store is opened. */
export interface StoreOptions {
  /** Password for a URL that has none. */
  readonly password: string | null;
  /** Whether a store that isn't there is made; else it is STORE_UNREACHABLE. A database server's own databases are there. Default: true. */
  readonly create?: boolean;
  /** Threads that read, in an embedded engine; 0: it is read in the thread of who asks, which has no time for others meanwhile. Default: 0. */
  readonly readers?: number;
}

/** An engine: what opens stores whose URL has one of its schemes. */
export interface Engine {
  /** With the colon, as in `sqlite:`. */
  readonly schemes: readonly string[];
  /** One line for --help: the form of its URLs. */
  readonly urlForm: string;
  /** Whether it works in the process that opens it, and holds the thread that asks. */
  readonly isEmbedded: boolean;
  /**
   * Opens the store, making it where it is absent and its schema where that is.
   *
   * @throws WhometError BAD_USAGE (a URL of the wrong form), STORE_UNREACHABLE, STORE_DENIED (wrong user or password), STORE_NEWER, STORE_BROKEN.
   */
  open(url: string, options: StoreOptions): Promise<GraphStore>;
}
