import { groupBy } from '../../collect.ts';
import { kindOfId, type NodeKind } from '../../model/index.ts';
import type { Connection } from './connection.ts';
import { kindOfRow, ROW } from './row-numbers.ts';
import { listOf, name, sql } from './sql.ts';

/** Which nodes stand in which rows, as far as one transaction has asked: what it has seen once isn't looked for again. */
export interface KnownRows {
  /** The rows of those that there are, in no order. */
  rowsOf(ids: readonly string[]): readonly number[];
  /** The rows of all of these; null for what isn't there. */
  find(ids: Iterable<string>): (id: string) => number | null;
  /** The ids of the nodes in these rows, which are there. */
  idsIn(rows: Iterable<number>): (row: number) => string;
  /** Keeps where a node stands, or that it isn't there. */
  keep(id: string, row: number | null): void;
  /** Keeps that those of these that aren't known yet aren't there. */
  keepAbsent(ids: Iterable<string>): void;
}

/** What is known of the transaction that is open on the connection: to be dropped with it. */
export function knownRows(connection: Connection): KnownRows {
  const rows = new Map<string, number | null>();
  const ids = new Map<number, string>();

  function keep(id: string, row: number | null): void {
    rows.set(id, row);
    if (row !== null) ids.set(row, id);
  }

  function keepAbsent(wanted: Iterable<string>): void {
    for (const id of wanted) if (!rows.has(id)) rows.set(id, null);
  }

  function find(wanted: Iterable<string>): (id: string) => number | null {
    const unknown = new Set<string>();
    for (const id of wanted) if (!rows.has(id)) unknown.add(id);
    keepAbsent(unknown);
    for (const [kind, own] of groupBy(unknown, kindOfId)) if (kind !== null) read(kind, 'id', own);
    return (id) => rows.get(id) ?? null;
  }

  function idsIn(wanted: Iterable<number>): (row: number) => string {
    const unknown = new Set<number>();
    for (const row of wanted) if (!ids.has(row)) unknown.add(row);
    for (const [kind, own] of groupBy(unknown, kindOfRow)) read(kind, ROW, own);
    return (row) => ids.get(row) ?? noNode(row);
  }

  function read(kind: NodeKind, column: string, values: readonly unknown[]): void {
    const found = connection.all(
      sql`SELECT "id", ${name(ROW)} FROM ${name(kind)} WHERE ${name(column)} IN ${listOf(values)}`,
    );
    for (const [id, row] of found) keep(String(id), Number(row));
  }

  function rowsOf(wanted: readonly string[]): readonly number[] {
    const rowOf = find(wanted);
    return wanted.map(rowOf).filter((row) => row !== null);
  }

  return { rowsOf, find, idsIn, keep, keepAbsent };
}

function noNode(row: number): never {
  throw new TypeError(`row ${row}: an edge leads to it, but no node is there`);
}
