import { groupBy } from '../../collect.ts';
import {
  EDGE_KIND_NAMES,
  type EdgeKind,
  edgeKindSpec,
  type GraphEdge,
  type GraphNode,
  type NodeKind,
} from '../../model/index.ts';
import type { GraphWrites } from '../../store.ts';
import type { Connection } from './connection.ts';
import type { KnownRows } from './known-rows.ts';
import { ROW, rowAfter } from './row-numbers.ts';
import { propsWriter } from './rows.ts';
import { name, type Param, sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/** What is bound for one row, in the order of the columns. */
type Row = readonly Param[];

/** Carries out the writes in the transaction that is open on the connection, whose known rows are kept up. */
export function carryOut(connection: Connection, known: KnownRows, { unlink, drop, put, link }: GraphWrites): void {
  for (const [kind, edges] of groupBy(unlink, ({ kind }) => kind)) unlinkAll(connection, known, kind, edges);
  for (const [kind, nodes] of groupBy(drop, ({ kind }) => kind)) dropAll(connection, known, kind, idsOf(nodes));
  for (const [kind, nodes] of groupBy(put, ({ kind }) => kind)) putAll(connection, known, kind, nodes);
  // The ends of all kinds of edges at once: most are those of several.
  const rowOf = known.find(endsOf(link));
  for (const [kind, edges] of groupBy(link, ({ kind }) => kind)) linkAll(connection, rowOf, kind, edges);
}

function idsOf(nodes: readonly { readonly id: string }[]): readonly string[] {
  return nodes.map(({ id }) => id);
}

function* endsOf(edges: Iterable<{ readonly from: string; readonly to: string }>): Generator<string> {
  for (const { from, to } of edges) {
    yield from;
    yield to;
  }
}

function unlinkAll(connection: Connection, known: KnownRows, kind: EdgeKind, edges: GraphWrites['unlink']): void {
  const rowOf = known.find(endsOf(edges));
  const ends = edges.map(({ from, to }): Row => [rowOf(from), rowOf(to)]);
  connection.runEach(`DELETE FROM "${kind}" WHERE "source" = ? AND "target" = ?`, inKeyOrder(ends));
}

function dropAll(connection: Connection, known: KnownRows, kind: NodeKind, ids: readonly string[]): void {
  const rows = inKeyOrder(known.rowsOf(ids).map((row) => [row]));
  for (const edge of EDGE_KIND_NAMES) {
    const { from, to } = edgeKindSpec(edge);
    if (from.includes(kind)) connection.runEach(`DELETE FROM "${edge}" WHERE "source" = ?`, rows);
    if (to.includes(kind)) connection.runEach(`DELETE FROM "${edge}" WHERE "target" = ?`, rows);
  }
  connection.runEach(`DELETE FROM "${kind}" WHERE "${ROW}" = ?`, rows);
  for (const id of ids) known.keep(id, null);
}

function putAll(connection: Connection, known: KnownRows, kind: NodeKind, nodes: readonly GraphNode[]): void {
  const table = nodeTable(kind);
  const writeProps = propsWriter(table);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rowOf = known.find(byId.keys());
  const standing: Row[] = [];
  const fresh: Row[] = [];
  for (const { id, props } of byId.values()) {
    const row = rowOf(id);
    if (row === null) fresh.push([id, ...writeProps(props)]);
    else standing.push([row, ...writeProps(props)]);
  }
  if (standing.length > 0) updateAll(connection, table, inKeyOrder(standing));
  if (fresh.length > 0) insertAll(connection, known, kind, inKeyOrder(fresh));
}

/** New rows follow the last one of their kind: what is written together lies together. */
function insertAll(connection: Connection, known: KnownRows, kind: NodeKind, rows: readonly Row[]): void {
  const columns = [ROW, 'id', ...nodeTable(kind).properties.keys()];
  const [last] = connection.all(sql`SELECT max(${name(ROW)}) FROM ${name(kind)}`);
  let row = last?.[0] == null ? null : Number(last[0]);
  const numbered = rows.map((values): Row => {
    row = rowAfter(kind, row);
    known.keep(String(values[0]), row);
    return [row, ...values];
  });
  connection.runEach(
    `INSERT INTO "${kind}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    numbered,
  );
}

/** An update writes every index of the columns that it sets, changed or not: those are set only where they change. */
function updateAll(connection: Connection, { name: kind, properties, indexed }: Table, rows: readonly Row[]): void {
  const columns = [ROW, ...properties.keys()];
  const same = columns.filter((column) => indexed.has(column));
  const set = columns.filter((column) => column !== ROW && !indexed.has(column));
  if (columns.length === 1) return;
  const update = (setting: readonly string[], requiring: readonly string[], given: readonly Row[]) =>
    connection.changedByEach(
      `UPDATE "${kind}" SET ${setting.map((column) => `"${column}" = ?`).join(', ')} WHERE "${ROW}" = ?${requiring.map((column) => ` AND "${column}" IS ?`).join('')}`,
      bindings(columns, [...setting, ROW, ...requiring], given),
    );
  const updated = set.length === 0 ? [] : update(set, same, rows);
  const others = rows.filter((_, at) => updated[at] !== true);
  if (others.length > 0) update([...set, ...same], [], others);
}

/** Of each row the values of those columns. */
function bindings(columns: readonly string[], bound: readonly string[], rows: readonly Row[]): readonly Row[] {
  const places = bound.map((column) => columns.indexOf(column));
  return rows.map((row) => places.map((at) => row[at] ?? null));
}

function linkAll(
  connection: Connection,
  rowOf: (id: string) => number | null,
  kind: EdgeKind,
  edges: readonly GraphEdge[],
): void {
  const table = edgeTable(kind);
  const writeProps = propsWriter(table);
  const rows = edges.map(({ from, to, props }): Row => {
    const [source, target] = [rowOf(from), rowOf(to)];
    if (source === null || target === null)
      throw new TypeError(`${kind} from ${from} to ${to}: expected both to be there`);
    return [source, target, ...writeProps(props)];
  });
  connection.runEach(upsertText(table), inKeyOrder(rows));
}

function upsertText({ name: kind, keys, properties }: Table): string {
  const quoted = (names: Iterable<string>): readonly string[] => Array.from(names, (column) => `"${column}"`);
  const columns = [...quoted(keys), ...quoted(properties.keys())];
  const replaced = quoted(properties.keys()).map((column) => `${column} = excluded.${column}`);
  const onConflict = replaced.length === 0 ? 'DO NOTHING' : `DO UPDATE SET ${replaced.join(', ')}`;
  const values = columns.map(() => '?').join(', ');
  return `INSERT INTO "${kind}" (${columns.join(', ')}) VALUES (${values}) ON CONFLICT (${quoted(keys).join(', ')}) ${onConflict}`;
}

/** Rows, each beginning with its key, as they lie in the table: a page is then come to once, not once a row. */
function inKeyOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(([a, b], [x, y]) => compare(a, x) || compare(b, y));
}

function compare(a: Param | undefined, b: Param | undefined): number {
  return a == null || b == null || a === b ? 0 : a < b ? -1 : 1;
}
