import type { NodeKind } from '../../model/index.ts';
import type {
  AggregateQuery,
  AggregateResult,
  AggregateRow,
  Dimension,
  GroupValue,
  Path,
  Period,
} from '../../query-aggregates.ts';
import {
  allOf,
  compileFilter,
  edgeSubject,
  endsOf,
  farKinds,
  isOfKinds,
  nodeSubject,
  type Subject,
} from './compile.ts';
import type { Connection } from './connection.ts';
import { GOING, going } from './going.ts';
import { idOfRow, ROW } from './row-numbers.ts';
import type { Values } from './rows.ts';
import { atMost, join, name, type Sql, sql } from './sql.ts';
import { nodeTable } from './tables.ts';

/** The groups that one query asks for. One statement, one more to count them all. */
export function selectAggregate(connection: Connection, query: AggregateQuery): AggregateResult {
  const { statement, count } = aggregateStatements(query);
  const rows = connection.all(statement).map((values) => rowOf(query, values));
  return { rows, total: query.count === true ? Number(connection.all(count)[0]?.[0]) : null };
}

/** The statements of a query: for its rows, and for the number of all groups. */
export function aggregateStatements(query: AggregateQuery): { readonly statement: Sql; readonly count: Sql } {
  const { by, orderBy, size, reached = {}, matching = {} } = query;
  const keys = by.flatMap(keysOf);
  const ends = Object.values(reached);
  const matches = Object.keys(matching).map((_, at) => name(`m${at}`));
  const counts = [
    sql`count("node") AS "count"`,
    ...ends.map((_, at) => sql`count(DISTINCT ${name(`r${at}`)})`),
    ...matches.map((match) => sql`count(${match})`),
  ];
  const groups = keys.length === 0 ? NOTHING : sql` GROUP BY ${list(keys)}`;
  const order = [
    ...(orderBy === 'count' ? [sql`"count" DESC`] : []),
    ...keys.map((_, at) => sql`${{ text: String(at + 1), params: [] }} ASC NULLS LAST`),
    ...(orderBy === 'values' && keys.length === 0 ? [sql`"count"`] : []),
  ];
  const tables = tablesOf(query, keys, matches);
  const counted = countedRows(ends, keys, matches);
  return {
    statement: sql`${tables} SELECT ${list([...by.flatMap(shownKeysOf), ...counts])} FROM (${counted})${groups} ORDER BY ${list(order)} ${atMost(size)}`,
    count: keys.length === 0 ? sql`SELECT 1` : sql`${tables} SELECT count(*) FROM (SELECT 1 FROM "placed"${groups})`,
  };
}

const NOTHING: Sql = { text: '', params: [] };
const NULL: Sql = { text: 'NULL', params: [] };
const FOUND = name('found', ROW);

function list(pieces: readonly Sql[]): Sql {
  return join(pieces, ', ');
}

type PathDimension = Extract<Dimension, { readonly path: Path }>;

/** The columns that hold a dimension's value. */
function keysOf(dimension: Dimension, at: number): readonly Sql[] {
  const isPair = 'path' in dimension && dimension.pairs === true;
  return isPair ? [name(`k${at}`), name(`l${at}`)] : [name(`k${at}`)];
}

/** Its value as it is told: by an id what a row is grouped by. */
function shownKeysOf(dimension: Dimension, at: number): readonly Sql[] {
  const keys = keysOf(dimension, at);
  return 'path' in dimension && isByRow(dimension) ? keys.map((key) => idOfRow(key, [endKind(dimension.path)])) : keys;
}

// Of pairs each two are put in the order of their ids.
function isByRow({ value, pairs }: PathDimension): boolean {
  return value === 'id' && pairs !== true;
}

/** `found`: the nodes. `v…`: what they have along a path. `placed`: each node in each of its groups. */
function tablesOf(query: AggregateQuery, keys: readonly Sql[], matches: readonly Sql[]): Sql {
  const { kind, where, by, reached = {}, matching = {} } = query;
  const subject = nodeSubject(kind, 'n');
  const own = by.flatMap((dimension, at) =>
    'path' in dimension ? [] : [sql`${ownValue(dimension, subject)} AS ${name(`k${at}`)}`],
  );
  const matched = Object.values(matching).map(
    (filter, at) => sql`CASE WHEN ${compileFilter(filter, subject, 'probe')} THEN 1 END AS ${name(`m${at}`)}`,
  );
  const along = by.flatMap((dimension, at) => ('path' in dimension ? [{ dimension, at }] : []));
  const found = sql`SELECT ${list([sql`${name('n', ROW)}`, ...own, ...matched])} FROM ${name(kind)} AS n WHERE ${going('n')} AND ${compileFilter(where, subject, 'seek')}`;
  const joins = along.map(({ at }) => sql` LEFT JOIN ${name(`v${at}`)} ON ${name(`v${at}`, ROW)} = ${FOUND}`);
  const placed = sql`SELECT ${list([FOUND, ...keys, ...matches])} FROM "found"${join(joins, '')} WHERE ${going('found')}`;
  const tables = [
    sql`"found" AS ${keptIf(along.length > 0)} (${found})`,
    ...along.flatMap(({ dimension, at }) => valuesAlong(dimension, at)),
    sql`"placed" AS ${keptIf(Object.keys(reached).length > 0)} (${placed})`,
  ];
  return sql`WITH ${list(tables)}`;
}

// What is read more than once is found only once: SQLite would rather look for it each time.
function keptIf(isReadAgain: boolean): Sql {
  return { text: isReadAgain ? 'MATERIALIZED' : 'NOT MATERIALIZED', params: [] };
}

function ownValue(dimension: Exclude<Dimension, PathDimension>, subject: Subject): Sql {
  if ('prop' in dimension) return textColumn(subject, dimension.prop);
  const dates = dimension.dates.map((prop) => textColumn(subject, prop));
  const [first = NULL, ...others] = dates;
  return PERIODS[dimension.period](others.length === 0 ? first : sql`coalesce(${list(dates)})`);
}

function textColumn({ table, alias }: Subject, prop: string): Sql {
  if (table.properties.get(prop)?.type !== 'text') {
    throw new TypeError(`aggregate: ${prop} is no text property of ${table.name}`);
  }
  return name(alias, prop);
}

/** The period of a partial date, which is the longer the more precise it is. */
const PERIODS: Readonly<Record<Period, (date: Sql) => Sql>> = {
  day: (date) => sql`CASE WHEN length(${date}) = 10 THEN ${date} END`,
  week: (date) => sql`CASE WHEN length(${date}) = 10 THEN strftime('%G-W%V', ${date}) END`,
  month: (date) => sql`CASE WHEN length(${date}) >= 7 THEN substr(${date}, 1, 7) END`,
  year: (date) => sql`substr(${date}, 1, 4)`,
};

/** The tables of what the nodes have along a path, each value once. */
function valuesAlong(dimension: PathDimension, at: number): readonly Sql[] {
  const { path, pairs } = dimension;
  const [key, pairKey] = [name(`k${at}`), name(`l${at}`)];
  const row = name(ROW);
  const [values, singles] = [name(`v${at}`), name(`s${at}`)];
  const { from, where, end } = follow(path, FOUND);
  const found = valueAt(dimension, end);
  const distinct = sql`SELECT DISTINCT ${FOUND}, ${found.value} AS ${key} FROM "found"${from}${found.from} WHERE ${allOf([going('found'), where, sql`${found.value} IS NOT NULL`])}`;
  if (pairs !== true) return [sql`${values} AS (${distinct})`];
  return [
    sql`${singles} AS (${distinct})`,
    sql`${values} AS (SELECT a.${row}, a.${key} AS ${key}, b.${key} AS ${pairKey} FROM ${singles} AS a JOIN ${singles} AS b ON b.${row} = a.${row} AND a.${key} < b.${key} WHERE ${GOING})`,
  ];
}

/** The joins that lead along the path, and the row of what it ends at. */
function follow(path: Path, start: Sql): { readonly from: Sql; readonly where: Sql; readonly end: Sql } {
  let end = start;
  const conditions: Sql[] = [];
  // CROSS JOIN: from the nodes that were found, whatever SQLite thinks of it.
  const joins = path.map(({ edge, direction, to, where }, at) => {
    const alias = `p${at}`;
    const { near, far } = endsOf(direction);
    const step = sql` CROSS JOIN ${name(edge)} AS ${name(alias)} ON ${name(alias, near)} = ${end}`;
    end = name(alias, far);
    conditions.push(
      isOfKinds(end, [to], farKinds(edge, direction)),
      compileFilter(where, edgeSubject(edge, alias), 'probe'),
    );
    return step;
  });
  return { from: join(joins, ''), where: allOf(conditions), end };
}

function valueAt(dimension: PathDimension, end: Sql): { readonly from: Sql; readonly value: Sql } {
  if (isByRow(dimension)) return { from: NOTHING, value: end };
  const { path, value } = dimension;
  const kind = endKind(path);
  const type = value === 'id' ? 'text' : nodeTable(kind).properties.get(value)?.type;
  const from = sql` CROSS JOIN ${name(kind)} AS f ON ${name('f', ROW)} = ${end}`;
  if (type === 'text') return { from, value: name('f', value) };
  if (type !== 'texts') throw new TypeError(`aggregate: ${value} is no property of ${kind} of text or texts`);
  return { from: sql`${from} CROSS JOIN json_each(${name('f', value)}) AS item`, value: sql`item.value` };
}

function endKind([first, ...rest]: Path): NodeKind {
  return (rest.at(-1) ?? first).to;
}

/** A row for each node in a group, and one for each end of a path from it. */
function countedRows(ends: readonly Path[], keys: readonly Sql[], matches: readonly Sql[]): Sql {
  const blanks = ends.map((_, at) => sql`NULL AS ${name(`r${at}`)}`);
  const nodes = sql`SELECT ${list([...keys, ...matches, sql`1 AS "node"`, ...blanks])} FROM "placed"`;
  const reached = ends.map((path, at) => {
    const { from, where, end } = follow(path, name('placed', ROW));
    const columns = ends.map((_, other) => (other === at ? end : NULL));
    return sql`SELECT ${list([...keys, ...matches.map(() => NULL), NULL, ...columns])} FROM "placed"${from} WHERE ${allOf([going('placed'), where])}`;
  });
  return join([nodes, ...reached], ' UNION ALL ');
}

function rowOf({ by, reached = {}, matching = {} }: AggregateQuery, row: Values): AggregateRow {
  let at = 0;
  const next = (): unknown => row[at++];
  const values = by.map((dimension, index): GroupValue => {
    const [value, other] = keysOf(dimension, index).map(next);
    if (value === null) return null;
    return other === undefined ? String(value) : [String(value), String(other)];
  });
  const count = Number(next());
  const counts = (names: object) => Object.fromEntries(Object.keys(names).map((key) => [key, Number(next())]));
  return { values, count, reached: counts(reached), matching: counts(matching) };
}
