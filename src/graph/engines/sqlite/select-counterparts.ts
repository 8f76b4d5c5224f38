import { decodeRank, encodeRank, type Rank } from '../../cursor.ts';
import type { GraphNode } from '../../model/index.ts';
import { limitOf, trimPage } from '../../paging.ts';
import type { CounterpartPage, CounterpartQuery, CounterpartRow } from '../../query.ts';
import { allOf, compileFilter, edgeSubject, farKinds, isOfKinds, nodeSubject, rowOfId } from './compile.ts';
import { nodeIn } from './compile-page.ts';
import type { Connection } from './connection.ts';
import { going } from './going.ts';
import { idOfRow, ROW } from './row-numbers.ts';
import type { Values } from './rows.ts';
import { anyNodeReader } from './select-pages.ts';
import { atMost, name, type Sql, sql } from './sql.ts';

/** The page of counterparts that one query asks for. One statement, one more to count. */
export function selectCounterparts(connection: Connection, query: CounterpartQuery): CounterpartPage {
  const { orderBy, direction, page } = query;
  const all = counterparts(query);
  const backwards = page.from === 'end';
  const bounds = [
    ...(page.after === undefined ? [] : [beyond(decodeRank(orderBy, page.after), query, false)]),
    ...(page.before === undefined ? [] : [beyond(decodeRank(orderBy, page.before), query, true)]),
  ];
  const [key, id] = [name('c', orderBy), idOfCounterpart(query)];
  const [nulls, keys, ids] = [order(!backwards), order((direction === 'asc') !== backwards), order(!backwards)];
  const cut = sql`SELECT * FROM (${all}) AS c WHERE ${allOf(bounds)} ORDER BY ${key} IS NULL ${nulls}, ${key} ${keys}, ${id} ${ids} ${atMost(limitOf(query))}`;
  const node = nodeIn(name('cut', ROW), query.kinds, query.props);
  const [found] = connection.all(
    sql`SELECT json_group_array(json_array(${node}, cut."count", cut."least", cut."greatest")) FROM (${cut}) AS cut`,
  );
  const fetched: readonly Values[] = JSON.parse(String(found?.[0]));
  const total = query.count === true ? Number(connection.all(sql`SELECT count(*) FROM (${all})`)[0]?.[0]) : null;
  const { rows, ...rest } = trimPage(fetched, page);
  const readNode = anyNodeReader(query.props);
  return { rows: rows.map((values) => rowOf(readNode, orderBy, values)), ...rest, total };
}

/** Each counterpart with what it is ordered by. */
export function counterparts({ edge, parent, shared, where, kinds, counterpartEdge, measure }: CounterpartQuery): Sql {
  const subject = nodeSubject(shared, 'n', name('mine', 'target'));
  if (subject.table.properties.get(measure)?.type !== 'text') {
    throw new TypeError(`counterparts: ${measure} is no text property of ${shared}`);
  }
  const other = name('other', 'source');
  const conditions = allOf([
    going('n'),
    sql`mine."source" = ${rowOfId(parent)} AND ${other} <> mine."source"`,
    isOfKinds(other, kinds, farKinds(edge, 'in')),
    compileFilter(where, subject, 'probe'),
    compileFilter(counterpartEdge, edgeSubject(edge, 'other'), 'probe'),
  ]);
  return sql`SELECT ${other} AS ${name(ROW)}, count(*) AS "count", min(${name('n', measure)}) AS "least", max(${name('n', measure)}) AS "greatest"
    FROM ${name(edge)} AS mine CROSS JOIN ${name(shared)} AS n ON ${name('n', ROW)} = mine."target" CROSS JOIN ${name(edge)} AS other ON other."target" = mine."target"
    WHERE ${conditions} GROUP BY ${other}`;
}

function idOfCounterpart({ kinds }: CounterpartQuery): Sql {
  return idOfRow(name('c', ROW), kinds);
}

/** That a counterpart stands strictly after the rank, or before it. */
function beyond({ value, id }: Rank, query: CounterpartQuery, before: boolean): Sql {
  const { orderBy, direction } = query;
  const key = name('c', orderBy);
  const further = { text: before ? '<' : '>', params: [] };
  const tie = sql`(${key} IS ${value} AND ${idOfCounterpart(query)} ${further} ${id})`;
  // Null stands last whatever the direction.
  if (value === null) return before ? sql`(${key} IS NOT NULL OR ${tie})` : tie;
  const past = { text: (direction === 'asc') === before ? '<' : '>', params: [] };
  return before ? sql`(${key} ${past} ${value} OR ${tie})` : sql`(${key} ${past} ${value} OR ${key} IS NULL OR ${tie})`;
}

function order(ascending: boolean): Sql {
  return { text: ascending ? 'ASC' : 'DESC', params: [] };
}

function rowOf(
  readNode: (values: Values) => GraphNode,
  orderBy: CounterpartQuery['orderBy'],
  [found, count, least, greatest]: Values,
): CounterpartRow {
  const node = readNode(found as Values);
  const row = { count: Number(count), least: textOrNull(least), greatest: textOrNull(greatest) };
  return { node, ...row, cursor: encodeRank(orderBy, { value: row[orderBy], id: node.id }) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
