import { type NodeKind, nodeKindSpec } from '../../model/index.ts';
import type { Filter } from '../../query.ts';
import type {
  AggregateQuery,
  AggregateResult,
  AggregateRow,
  Dimension,
  GroupValue,
  Path,
  Period,
} from '../../query-aggregates.ts';
import { ask, type Question, type Run } from './ask.ts';
import { compileFilter } from './compile-filter.ts';
import { arrow, edgeSubject, newScope, nodeSubject, quoted, type Scope, where } from './cypher.ts';
import type { Given } from './properties.ts';
import { isSought, seek } from './seek.ts';

/** The groups that all queries ask for: one statement. */
export async function selectAggregates(
  run: Run,
  queries: readonly AggregateQuery[],
): Promise<readonly AggregateResult[]> {
  const answers = await ask(run, queries.map(compileAggregate));
  return queries.map((query, at) => {
    const { rows, total } = answers[at] ?? { rows: [], total: 0 };
    return {
      rows: rows.slice(0, query.size).map((row) => rowOf(query, row)),
      total: query.count === true ? total : null,
    };
  });
}

/** The Cypher of a query, for tests of plans too. */
export function compileAggregate(query: AggregateQuery): Question {
  const { kind, by, orderBy, size, count, reached = {}, matching = {} } = query;
  const scope = newScope();
  const keys = by.map((_, at) => `k${at}`);
  const valued = by.map((dimension, at) => ('path' in dimension ? `k${at}` : `${ownValue(dimension, kind)} AS k${at}`));
  const placed = placedNodes(query, scope);
  const matches = Object.values(matching).map((filter) => countMatches(filter, kind, scope));
  const ends = Object.values(reached).map((path, at) => `${countEnds(path, scope)} AS r${at} }`);
  const grouped = [...valued, 'count(n) AS count', ...matches.map((match, at) => `${match} AS m${at}`)];
  if (ends.length > 0) grouped.push('collect(n) AS nodes');
  const order = `ORDER BY ${(orderBy === 'count' || keys.length === 0 ? ['count DESC', ...keys] : keys).join(', ')}`;
  // Cut before the ends of paths are counted. Written, not bound: what a row holds can be no LIMIT.
  const groups = `${placed} WITH ${grouped.join(', ')} ${order} LIMIT ${Math.trunc(size)}`;
  const row = listed([
    listed(keys),
    'count',
    listed(ends.map((_, at) => `r${at}`)),
    listed(matches.map((_, at) => `m${at}`)),
  ]);
  const total = keys.length === 0 ? 'RETURN 1' : `${placed} WITH DISTINCT ${valued.join(', ')} RETURN count(*)`;
  return {
    list: `${groups} ${ends.join(' ')} RETURN ${row} AS found ${order}`,
    read: 'found',
    count: count === true ? `${total} AS total` : null,
    limit: size,
    values: scope.values,
  };
}

function listed(names: readonly string[]): string {
  return `[${names.join(', ')}]`;
}

/** Clauses that bind `n` to each node, once in each of its groups, and `k…` to the values that it has along paths. */
function placedNodes({ kind, where: filter, by }: AggregateQuery, scope: Scope): string {
  const subject = nodeSubject(kind, 'n');
  const found =
    filter !== undefined && isSought(filter, kind)
      ? seek(filter, kind, 'n', scope)
      : `MATCH (n:${kind})${where([compileFilter(filter, subject, scope)])}`;
  const values = by.flatMap((dimension, at) => ('path' in dimension ? [valuesAlong(dimension, `k${at}`, scope)] : []));
  return [found, ...values].join(' ');
}

type PathDimension = Extract<Dimension, { readonly path: Path }>;

function valuesAlong({ path, value, pairs }: PathDimension, key: string, scope: Scope): string {
  const { match, end } = follow(path, 'n', scope);
  const found = propertyAt(endKind(path), value, end);
  const all = `CALL (row, n) { ${match} ${found} AS value RETURN collect(DISTINCT value) AS ${key}s }`;
  const paired = `CALL (${key}s) { UNWIND ${key}s AS a UNWIND ${key}s AS b WITH a, b WHERE a < b RETURN collect([a, b]) AS ${key}p }`;
  const values = pairs === true ? `${key}p` : `${key}s`;
  return `${all} ${pairs === true ? paired : ''} UNWIND CASE WHEN size(${values}) = 0 THEN [null] ELSE ${values} END AS ${key}`;
}

/** The clause that binds a value of the node, up to its name. */
function propertyAt(kind: NodeKind, value: string, node: string): string {
  if (value === 'id') return `WITH ${node}.id`;
  const type = nodeKindSpec(kind).properties[value]?.type;
  if (type !== 'text' && type !== 'texts')
    throw new TypeError(`aggregate: ${value} is no property of ${kind} of text or texts`);
  return `${type === 'text' ? 'WITH' : 'UNWIND'} ${node}.${quoted(value)}`;
}

function ownValue(dimension: Exclude<Dimension, PathDimension>, kind: NodeKind): string {
  if ('prop' in dimension) return textOf(kind, dimension.prop);
  return PERIODS[dimension.period](`coalesce(${dimension.dates.map((prop) => textOf(kind, prop)).join(', ')})`);
}

function textOf(kind: NodeKind, prop: string): string {
  if (nodeKindSpec(kind).properties[prop]?.type !== 'text')
    throw new TypeError(`aggregate: ${prop} is no text property of ${kind}`);
  return `n.${quoted(prop)}`;
}

/** The period of a partial date, which is the longer the more precise it is. */
const PERIODS: Readonly<Record<Period, (date: string) => string>> = {
  day: (date) => `CASE WHEN size(${date}) = 10 THEN ${date} END`,
  week: (date) =>
    `CASE WHEN size(${date}) = 10 THEN toString(date(${date}).weekYear) + '-W' + right('0' + toString(date(${date}).week), 2) END`,
  month: (date) => `CASE WHEN size(${date}) >= 7 THEN left(${date}, 7) END`,
  year: (date) => `left(${date}, 4)`,
};

/** The clause that follows the path from a variable, and the variable of what it ends at. */
function follow(path: Path, start: string, scope: Scope): { readonly match: string; readonly end: string } {
  let [end, pattern] = [start, `(${start})`];
  const conditions = path.map(({ edge, direction, to, where: filter }) => {
    const name = scope.fresh();
    end = scope.fresh();
    pattern += `${arrow(direction, `${name}:${edge}`)}(${end}:${to})`;
    return compileFilter(filter, edgeSubject(edge, name), scope);
  });
  return { match: `MATCH ${pattern}${where(conditions)}`, end };
}

function endKind([first, ...rest]: Path): NodeKind {
  return (rest.at(-1) ?? first).to;
}

function countMatches(filter: Filter, kind: NodeKind, scope: Scope): string {
  return `count(CASE WHEN ${compileFilter(filter, nodeSubject(kind, 'n'), scope)} THEN 1 END)`;
}

/** The subquery that counts what the path leads to from the nodes of a group, up to the name of the count. */
function countEnds(path: Path, scope: Scope): string {
  const { match, end } = follow(path, 'member', scope);
  return `CALL (row, nodes) { UNWIND nodes AS member ${match} RETURN count(DISTINCT ${end})`;
}

function rowOf({ reached: paths = {}, matching: filters = {} }: AggregateQuery, given: Given): AggregateRow {
  // The list that the statement returns.
  const [values, count, reached, matching] = given as Found;
  const counts = (names: object, all: readonly unknown[]) =>
    Object.fromEntries(Object.keys(names).map((name, at) => [name, Number(all[at])]));
  return { values, count: Number(count), reached: counts(paths, reached), matching: counts(filters, matching) };
}

type Found = readonly [
  values: readonly GroupValue[],
  count: unknown,
  reached: readonly unknown[],
  matching: readonly unknown[],
];
