import { decodeCursor, decodeRank, encodeCursor, encodeRank, type Rank } from '../../src/graph/cursor.ts';
import type { EdgeKind, GraphEdge, GraphNode } from '../../src/graph/model/index.ts';
import { selectTree } from '../../src/graph/nested-selection.ts';
import { trimPage } from '../../src/graph/paging.ts';
import type {
  CounterpartPage,
  CounterpartQuery,
  Direction,
  Filter,
  Page,
  PageRequest,
  Relation,
  Selection,
} from '../../src/graph/query.ts';
import type { LinkQuery } from '../../src/graph/query-paths.ts';
import type { GraphReader } from '../../src/graph/store.ts';
import { aggregateOf, type PlainLists } from './reference-aggregates.ts';
import { type Meeters, referenceNeighbourhood, referencePaths } from './reference-paths.ts';
import { referenceSearch } from './reference-search.ts';

/** A small graph as plain lists. */
export interface PlainGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

interface Found {
  readonly node: GraphNode;
  readonly edge: GraphEdge | null;
}

/** What the port's documentation says, written as plainly as can be, without any index: what engines are compared with. */
export function referenceReader(graph: PlainGraph): GraphReader {
  return {
    select: (selections) => selectTree(selections, async (level) => level.map((selection) => pageOf(graph, selection))),
    counterparts: async (queries) => queries.map((query) => counterpartsOf(graph, query)),
    paths: async (queries) => queries.map((query) => referencePaths(meetersOf(graph, query), query)),
    neighbourhoods: async (queries) =>
      queries.map((query) => referenceNeighbourhood(graph.nodes, meetersOf(graph, query), query)),
    aggregate: async (queries) => queries.map((query) => aggregateOf(listsOf(graph), query)),
    search: async (queries) => queries.map((query) => referenceSearch(listsOf(graph), query)),
  };
}

function listsOf(graph: PlainGraph): PlainLists {
  return {
    nodes: graph.nodes,
    fulfils: (item, filter) => fulfils(graph, item, filter),
    linked: ({ edge, direction }, id) => linked(graph, edge, direction, id),
  };
}

function pageOf(graph: PlainGraph, { kinds, via, where, order, page, count }: Selection): Page {
  const key = order?.key ?? 'id';
  const keyOf = ({ node, edge }: Found): string => (key === 'id' ? node.id : String(propOf(edge ?? node, key)));
  const list = (via === undefined ? graph.nodes.map((node) => ({ node, edge: null })) : related(graph, via))
    .filter(({ node }) => kinds.includes(node.kind) && fulfils(graph, node, where))
    .sort((a, b) => compare(keyOf(a), keyOf(b)) * (order?.direction === 'desc' ? -1 : 1));
  const sign = order?.direction === 'desc' ? -1 : 1;
  const { rows, ...rest } = cut(list, page, (cursor, found) => sign * compare(keyOf(found), decodeCursor(key, cursor)));
  return {
    rows: rows.map((found) => ({
      node: found.node,
      edge: found.edge?.props ?? null,
      cursor: encodeCursor(key, keyOf(found)),
      nested: {},
    })),
    ...rest,
    total: count === true ? list.length : null,
  };
}

/** The page of an ordered list; `place` tells on which side of a cursor an item stands. */
function cut<T>(list: readonly T[], page: PageRequest, place: (cursor: string, item: T) => number) {
  const { after, before, from, size } = page;
  const within = list.filter(
    (item) => (after === undefined || place(after, item) > 0) && (before === undefined || place(before, item) < 0),
  );
  return trimPage((from === 'start' ? within : within.reverse()).slice(0, size + 1), page);
}

function related(graph: PlainGraph, { edge: kind, direction, parent, where }: Relation): readonly Found[] {
  return linked(graph, kind, direction, parent).filter(({ edge }) => fulfils(graph, edge, where));
}

function linked(graph: PlainGraph, kind: EdgeKind, direction: Direction, id: string) {
  const [near, far] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return graph.edges
    .filter((edge) => edge.kind === kind && edge[near] === id)
    .flatMap((edge) => graph.nodes.filter((node) => node.id === edge[far]).map((node) => ({ node, edge })));
}

function fulfils(graph: PlainGraph, item: GraphNode | GraphEdge, filter: Filter | undefined): boolean {
  if (filter === undefined) return true;
  if ('and' in filter) return filter.and.every((part) => fulfils(graph, item, part));
  if ('or' in filter) return filter.or.some((part) => fulfils(graph, item, part));
  if ('not' in filter) return !fulfils(graph, item, filter.not);
  if ('op' in filter) return compares(propOf(item, filter.prop), filter);
  if (!('id' in item)) throw new TypeError('an edge has no id and no links');
  if ('ids' in filter) return filter.ids.includes(item.id);
  if ('link' in filter) {
    const links = linked(graph, filter.link, filter.direction, item.id).filter(({ node }) => node.kind === filter.to);
    return links.some(({ node, edge }) => fulfils(graph, edge, filter.edge) && fulfils(graph, node, filter.node));
  }
  const links = linked(graph, filter.pair, filter.direction, item.id).filter(({ node }) => node.kind === filter.to);
  return links.some(
    (one) =>
      fulfils(graph, one.node, filter.a) && links.some((two) => two !== one && fulfils(graph, two.node, filter.b)),
  );
}

function compares(value: unknown, filter: Extract<Filter, { readonly op: unknown }>): boolean {
  if (filter.op === 'isNull') return value === null;
  if (value === null) return false;
  if (filter.op === 'in') return filter.value.some((one) => one === value);
  if (filter.op === 'has') return Array.isArray(value) && filter.value.some((one) => value.includes(one));
  if (filter.op === 'contains') return String(value).includes(String(filter.value));
  if (filter.op === 'startsWith') return String(value).startsWith(String(filter.value));
  const order = compare(value, filter.value);
  const outcomes = { eq: order === 0, lt: order < 0, lte: order <= 0, gt: order > 0, gte: order >= 0 };
  return outcomes[filter.op];
}

function propOf({ props }: GraphNode | GraphEdge, name: string): unknown {
  return Object.entries(props).find(([key]) => key === name)?.[1];
}

function compare<T>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function counterpartsOf(graph: PlainGraph, query: CounterpartQuery): CounterpartPage {
  const { edge, parent, shared, where, kinds, counterpartEdge, measure, orderBy, direction, page, count } = query;
  const measures = new Map<GraphNode, unknown[]>();
  for (const { node } of linked(graph, edge, 'out', parent)) {
    if (node.kind !== shared || !fulfils(graph, node, where)) continue;
    for (const { node: other, edge: link } of linked(graph, edge, 'in', node.id)) {
      if (other.id === parent || !kinds.includes(other.kind) || !fulfils(graph, link, counterpartEdge)) continue;
      measures.set(other, [...(measures.get(other) ?? []), propOf(node, measure)]);
    }
  }
  const list = [...measures].map(([node, all]) => {
    const known = all.filter((value) => typeof value === 'string').sort();
    return { node, count: all.length, least: known[0] ?? null, greatest: known.at(-1) ?? null };
  });
  const rankOf = (row: (typeof list)[number]): Rank => ({ value: row[orderBy], id: row.node.id });
  const place = rankOrder(direction);
  list.sort((a, b) => place(rankOf(a), rankOf(b)));
  const { rows, ...rest } = cut(list, page, (cursor, row) => place(rankOf(row), decodeRank(orderBy, cursor)));
  const total = count === true ? list.length : null;
  return { rows: rows.map((row) => ({ ...row, cursor: encodeRank(orderBy, rankOf(row)) })), ...rest, total };
}

function meetersOf(graph: PlainGraph, { edge, shared, where, edgeWhere }: LinkQuery): readonly Meeters[] {
  return graph.nodes
    .filter((node) => node.kind === shared && fulfils(graph, node, where))
    .map((node) => ({
      shared: node,
      members: linked(graph, edge, 'in', node.id).flatMap((link) =>
        fulfils(graph, link.edge, edgeWhere) ? [link.node] : [],
      ),
    }));
}

function rankOrder(direction: 'asc' | 'desc'): (a: Rank, b: Rank) => number {
  return (a, b) => {
    if (a.value === b.value) return compare(a.id, b.id);
    if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
    return compare(a.value, b.value) * (direction === 'desc' ? -1 : 1);
  };
}
