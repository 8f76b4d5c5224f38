import type { GraphEdge, GraphNode } from '../../src/graph/model/index.ts';
import type { Filter } from '../../src/graph/query.ts';
import type {
  AggregateQuery,
  AggregateResult,
  AggregateRow,
  Dimension,
  GroupValue,
  Hop,
  Path,
  Period,
} from '../../src/graph/query-aggregates.ts';

/** How the reference reads its lists. */
export interface PlainLists {
  readonly nodes: readonly GraphNode[];
  fulfils(item: GraphNode | GraphEdge, filter: Filter | undefined): boolean;
  linked(hop: Hop, id: string): readonly { readonly node: GraphNode; readonly edge: GraphEdge }[];
}

/** The groups of one query, as the port's documentation says it. */
export function aggregateOf(lists: PlainLists, query: AggregateQuery): AggregateResult {
  const { kind, where, by, reached = {}, matching = {}, orderBy, size, count } = query;
  const groups = new Map<string, { readonly values: readonly GroupValue[]; readonly nodes: GraphNode[] }>();
  if (by.length === 0) groups.set('[]', { values: [], nodes: [] });
  for (const node of lists.nodes.filter((one) => one.kind === kind && lists.fulfils(one, where)))
    for (const values of combinations(by.map((dimension) => valuesOf(lists, dimension, node)))) {
      const key = JSON.stringify(values);
      const group = groups.get(key) ?? { values, nodes: [] };
      group.nodes.push(node);
      groups.set(key, group);
    }
  const rows = [...groups.values()].map(
    ({ values, nodes }): AggregateRow => ({
      values,
      count: nodes.length,
      reached: mapValues(reached, (path) => new Set(nodes.flatMap((node) => endsOf(lists, path, node))).size),
      matching: mapValues(matching, (filter) => nodes.filter((node) => lists.fulfils(node, filter)).length),
    }),
  );
  rows.sort((a, b) => (orderBy === 'count' ? b.count - a.count : 0) || compareAll(a.values, b.values));
  return { rows: rows.slice(0, size), total: count === true ? rows.length : null };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function combinations([first, ...rest]: readonly (readonly GroupValue[])[]): readonly (readonly GroupValue[])[] {
  if (first === undefined) return [[]];
  return first.flatMap((value) => combinations(rest).map((others) => [value, ...others]));
}

function valuesOf(lists: PlainLists, dimension: Dimension, node: GraphNode): readonly GroupValue[] {
  const values = 'path' in dimension ? valuesAlong(lists, dimension, node) : [ownValue(dimension, node)];
  return values.length === 0 ? [null] : values;
}

function ownValue(dimension: Exclude<Dimension, { readonly path: Path }>, node: GraphNode): string | null {
  if ('prop' in dimension) return textOf(node, dimension.prop);
  const date = dimension.dates.map((prop) => textOf(node, prop)).find((value) => value !== null) ?? null;
  return date === null ? null : periodOf(date, dimension.period);
}

function periodOf(date: string, period: Period): string | null {
  const parts = { year: 1, month: 2, day: 3, week: 3 }[period];
  const told = date.split('-');
  if (told.length < parts) return null;
  return period === 'week' ? weekOf(date) : told.slice(0, parts).join('-');
}

const DAY_MS = 86_400_000;

/** The week to whose year its Thursday belongs. */
function weekOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const thursday = time + (4 - (new Date(time).getUTCDay() || 7)) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function valuesAlong(
  lists: PlainLists,
  { path, value, pairs }: Extract<Dimension, { readonly path: Path }>,
  node: GraphNode,
): readonly GroupValue[] {
  const all = endsOf(lists, path, node).flatMap((end) => (value === 'id' ? [end.id] : textsOf(end, value)));
  const distinct = [...new Set(all)];
  if (pairs !== true) return distinct;
  return distinct.flatMap((a) => distinct.filter((b) => a < b).map((b) => [a, b] as const));
}

function endsOf(lists: PlainLists, [hop, ...rest]: readonly Hop[], node: GraphNode): readonly GraphNode[] {
  if (hop === undefined) return [node];
  return lists
    .linked(hop, node.id)
    .filter(({ node: end, edge }) => end.kind === hop.to && lists.fulfils(edge, hop.where))
    .flatMap(({ node: end }) => endsOf(lists, rest, end));
}

function textsOf({ props }: GraphNode, name: string): readonly string[] {
  const value = Object.entries(props).find(([key]) => key === name)?.[1];
  return [value].flat().filter((item): item is string => typeof item === 'string');
}

function textOf(node: GraphNode, name: string): string | null {
  return textsOf(node, name)[0] ?? null;
}

function compareAll(a: readonly GroupValue[], b: readonly GroupValue[]): number {
  return a.map((value, at) => compare(value, b[at] ?? null)).find((order) => order !== 0) ?? 0;
}

function compare(a: GroupValue, b: GroupValue): number {
  const [x, y] = [String(a), String(b)];
  if (x === y && (a === null) === (b === null)) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return x < y ? -1 : 1;
}
