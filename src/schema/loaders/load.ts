import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import {
  type AggregateQuery,
  type AggregateResult,
  type CounterpartPage,
  type CounterpartQuery,
  type EdgeKind,
  ENTITY_KINDS,
  type GraphNode,
  type GraphPath,
  type GraphReader,
  type Neighbourhood,
  type NeighbourhoodQuery,
  type NodeKind,
  type NodeOf,
  type Page,
  type PathQuery,
  type SearchPage,
  type SearchQuery,
} from '../../graph/index.ts';
import { type AskedAhead, askAhead } from './ask-ahead.ts';
import { canonicalJson } from './canonical-json.ts';
import { eachOrAlone } from './each-or-alone.ts';
import { type Found, keepFound, planBelow } from './plan.ts';
import { type Ask, asList, readAsks } from './read-asks.ts';
import { askForEntity, askForId } from './resolve-id.ts';
import {
  type EntityNode,
  isOf,
  type PageOf,
  type RelatedPage,
  type RelatedSelection,
  rowsOf,
  type SelectionOf,
} from './rows.ts';

type ToOne<K extends NodeKind> = Pick<RelatedSelection<K, EdgeKind>, 'kinds' | 'edge' | 'direction' | 'parent'>;

/**
 * All that resolvers read. Whatever is asked in one tick, of however many parents and with whatever arguments, is one `select` and at most
 * one `counterparts` call; the same ask twice in a request is read once.
 */
export interface Load {
  /** With `info`, also what the fields below the one that is resolved will ask of its rows: the store reads it together with these. */
  page<K extends NodeKind>(selection: SelectionOf<K>, info?: GraphQLResolveInfo): Promise<PageOf<K>>;
  related<K extends NodeKind, E extends EdgeKind>(selection: RelatedSelection<K, E>): Promise<RelatedPage<K, E>>;
  /** What the only such edge leads to, null where there is none. */
  one<K extends NodeKind>(relation: ToOne<K>): Promise<NodeOf<K> | null>;
  counterparts(query: CounterpartQuery): Promise<CounterpartPage>;
  /** All that are asked for in one tick: one call of the store's `aggregate`. */
  aggregate(query: AggregateQuery): Promise<AggregateResult>;
  paths(query: PathQuery): Promise<readonly GraphPath[]>;
  /** All that are asked for in one tick: one call of the store's `search`. */
  search(query: SearchQuery): Promise<SearchPage>;
  neighbourhood(query: NeighbourhoodQuery): Promise<Neighbourhood>;
  /** What any id once served stands for now, with what is asked of it as in {@link page}; null for an id that is none of ours. */
  node(id: string, info?: GraphQLResolveInfo): Promise<GraphNode | null>;
  /** What the `askAhead` of the field that is resolved gave for that id; null where it was not asked. */
  askedAhead<Answer>(id: string, info: GraphQLResolveInfo): Promise<Answer> | null;
  /** What was read together with the parent for the field that is resolved; null for nothing. */
  found(parent: GraphNode, info: GraphQLResolveInfo): Page | null;
  /** The same for a field that lists a relation. */
  foundRelated<K extends NodeKind, E extends EdgeKind>(
    parent: GraphNode,
    info: GraphQLResolveInfo,
  ): RelatedPage<K, E> | null;
  /** The node of that kind and exact id, null where it isn't there, or isn't any more. */
  nodeOf<K extends NodeKind>(kind: K, id: string): Promise<NodeOf<K> | null>;
  /** The entity that holds the atom, or that an entity's id stands for now; null for null. */
  entity(id: string | null): Promise<EntityNode | null>;
  /** Drops what was read: after a write. */
  forget(): void;
}

/** Reads of one request. */
export function createLoad(graph: GraphReader): Load {
  const options = { cacheKeyFn: canonicalJson };
  const asks = new DataLoader<Ask, Page, string>((batch) => readAsks(graph, batch), options);
  const counterparts = new DataLoader<CounterpartQuery, CounterpartPage, string>(
    (batch) => eachOrAlone(batch, (queries) => graph.counterparts(queries)),
    options,
  );
  const paths = new DataLoader<PathQuery, readonly GraphPath[], string>((batch) => graph.paths(batch), options);
  const neighbourhoods = new DataLoader<NeighbourhoodQuery, Neighbourhood, string>(
    (batch) => graph.neighbourhoods(batch),
    options,
  );
  const aggregates = new DataLoader<AggregateQuery, AggregateResult, string>(
    (batch) => graph.aggregate(batch),
    options,
  );
  const searches = new DataLoader<SearchQuery, SearchPage, string>(
    (batch) => eachOrAlone(batch, (queries) => graph.search(queries)),
    options,
  );

  const found: Found = new Map();
  const asked: AskedAhead = new Map();

  async function first<K extends NodeKind>(ask: Ask | null, kinds: readonly K[]): Promise<NodeOf<K> | null> {
    const node = ask === null ? null : ((await asks.load(ask)).rows[0]?.node ?? null);
    return isOf(node, kinds) ? node : null;
  }

  async function related<K extends NodeKind, E extends EdgeKind>(
    selection: RelatedSelection<K, E>,
  ): Promise<RelatedPage<K, E>> {
    // The row of a relation has the properties of its edge: the store's contract, which its types don't carry.
    return rowsOf(await asks.load({ list: listOf(selection) }), selection.kinds) as RelatedPage<K, E>;
  }

  /** Reads what is asked for with what the plan of the field that asks says. */
  async function planned(ask: Ask, info: GraphQLResolveInfo | undefined): Promise<Page> {
    const plan = info === undefined ? null : await planBelow(info, load);
    if (plan === null) return asks.load(ask);
    const { props = [], ...list } = asList(ask);
    const { reading } = plan;
    // What the list itself looks at, besides.
    const all = reading.props && { props: [...props, ...reading.props] };
    const page = await asks.load({ list: { ...list, ...reading, ...all } });
    keepFound(plan, page, found);
    return page;
  }

  function foundAt(parent: GraphNode, { fieldNodes: [field] }: GraphQLResolveInfo): Page | null {
    return (field && found.get(field)?.get(parent)) ?? null;
  }

  const load: Load = {
    page: async (selection, info) => rowsOf(await planned({ list: selection }, info), selection.kinds),
    related,
    found: foundAt,
    // Likewise, and of the kinds that were asked for.
    foundRelated: <K extends NodeKind, E extends EdgeKind>(parent: GraphNode, info: GraphQLResolveInfo) =>
      foundAt(parent, info) as RelatedPage<K, E> | null,
    one: async (relation) => (await related({ ...relation, page: { size: 1, from: 'start' } })).rows[0]?.node ?? null,
    counterparts: (query) => counterparts.load(query),
    aggregate: (query) => aggregates.load(query),
    paths: (query) => paths.load(query),
    search: (query) => searches.load(query),
    neighbourhood: (query) => neighbourhoods.load(query),
    async node(id, info) {
      const way = askForId(id);
      if (way === null) return null;
      if (info !== undefined) askAhead(id, info, load, asked);
      const node = (await planned(way.ask, info)).rows[0]?.node ?? null;
      return isOf(node, way.kinds) ? node : null;
    },
    // What the field's own `askAhead` gives.
    askedAhead: <Answer>(id: string, { fieldNodes: [field] }: GraphQLResolveInfo) =>
      ((field && asked.get(field)?.get(id)) ?? null) as Promise<Answer> | null,
    nodeOf: (kind, id) => first({ node: { kind, id } }, [kind]),
    entity: async (id) => (id === null ? null : first(askForEntity(id), ENTITY_KINDS)),
    forget() {
      found.clear();
      asked.clear();
      asks.clearAll();
      counterparts.clearAll();
      aggregates.clearAll();
      paths.clearAll();
      searches.clearAll();
      neighbourhoods.clearAll();
    },
  };
  return load;
}

function listOf<K extends NodeKind, E extends EdgeKind>({
  edge,
  direction,
  parent,
  edgeWhere,
  ...list
}: RelatedSelection<K, E>): SelectionOf<K> {
  return { ...list, via: { edge, direction, parent, ...(edgeWhere && { where: edgeWhere }) } };
}
