import { setImmediate as nextTurn } from 'node:timers/promises';
import { groupBy } from '../../collect.ts';
import {
  EDGE_KIND_NAMES,
  type EdgeKind,
  type EdgeOf,
  edgeKindSpec,
  type GraphEdge,
  type GraphNode,
  type NodeKind,
  type NodeOf,
} from '../../model/index.ts';
import type { Bounds, GraphTransaction, GraphWrites } from '../../store.ts';
import { endsOf } from './compile.ts';
import type { Connection } from './connection.ts';
import { columnsOf, edgeReader, nodeReader, propsWriter } from './rows.ts';
import { listOf, name, type Param, type Sql, sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/** Short for a reader that waits, long beside what a pause costs. */
const LONGEST_HOLD_MS = 20;
const IDS_AT_ONCE = 1000;

/** What is bound for one row: its key, then its properties. */
type Row = readonly Param[];

/** Reads and writes of the one transaction that is open on the connection. */
export class SqliteTransaction implements GraphTransaction {
  readonly #connection: Connection;
  #isOver = false;
  /** Why a write failed; null while none has. */
  #failure: { readonly error: unknown } | null = null;
  #heldSince = performance.now();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whatever still holds the transaction can do nothing more with it. */
  end(): void {
    this.#isOver = true;
  }

  nodes<K extends NodeKind>(kind: K, ids: readonly string[]): Promise<readonly NodeOf<K>[]> {
    return this.#inPieces(ids, (piece) => this.#readNodes(kind, sql`n."id" IN ${listOf(piece)}`));
  }

  async nodesWhere<K extends NodeKind>(
    kind: K,
    prop: string,
    values: readonly string[] | null,
  ): Promise<readonly NodeOf<K>[]> {
    return this.#readNodes(kind, values === null ? sql`1` : sql`${name('n', prop)} IN ${listOf(values)}`);
  }

  edges<K extends EdgeKind>(kind: K, direction: 'out' | 'in', ids: readonly string[]): Promise<readonly EdgeOf<K>[]> {
    const near = name('e', endsOf(direction).near);
    return this.#inPieces(ids, (piece) =>
      this.#open()
        .all(sql`SELECT ${columnsOf(edgeTable(kind), 'e')} FROM ${name(kind)} AS e WHERE ${near} IN ${listOf(piece)}`)
        .map(edgeReader(kind)),
    );
  }

  async bounds(
    kind: EdgeKind,
    direction: 'out' | 'in',
    prop: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Bounds>> {
    const [near, value] = [name('e', endsOf(direction).near), name('e', prop)];
    const rows = this.#open().all(
      sql`SELECT ${near}, min(${value}), max(${value}) FROM ${name(kind)} AS e WHERE ${near} IN ${listOf(ids)} GROUP BY ${near}`,
    );
    return new Map(
      rows.map(([id, least, greatest]) => [String(id), { least: String(least), greatest: String(greatest) }]),
    );
  }

  /** @throws what a write failed with: work which outlives that must not commit the half of it. A savepoint would undo it, but costs each page that is written another. */
  assertWhole(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }

  async write({ unlink, drop, put, link }: GraphWrites): Promise<void> {
    await this.#breathe();
    const connection = this.#open();
    try {
      for (const [kind, edges] of groupBy(unlink, ({ kind }) => kind)) unlinkAll(connection, kind, edges);
      for (const [kind, nodes] of groupBy(drop, ({ kind }) => kind)) dropAll(connection, kind, nodes);
      for (const [kind, nodes] of groupBy(put, ({ kind }) => kind)) putAll(connection, kind, nodes);
      for (const [kind, edges] of groupBy(link, ({ kind }) => kind)) linkAll(connection, kind, edges);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  /** What the work gives for all of the ids, each once. */
  async #inPieces<T>(ids: readonly string[], work: (piece: readonly string[]) => readonly T[]): Promise<readonly T[]> {
    this.#open();
    const wanted = [...new Set(ids)];
    const found: T[] = [];
    for (let at = 0; at < wanted.length; at += IDS_AT_ONCE) {
      await this.#breathe();
      for (const item of work(wanted.slice(at, at + IDS_AT_ONCE))) found.push(item);
    }
    return found;
  }

  /** SQLite answers in this thread: lets others have it for a moment where the transaction has held it for long. */
  async #breathe(): Promise<void> {
    if (performance.now() - this.#heldSince < LONGEST_HOLD_MS) return;
    await nextTurn();
    this.#heldSince = performance.now();
  }

  #readNodes<K extends NodeKind>(kind: K, condition: Sql): readonly NodeOf<K>[] {
    const rows = this.#open().all(
      sql`SELECT ${columnsOf(nodeTable(kind), 'n')} FROM ${name(kind)} AS n WHERE ${condition}`,
    );
    return rows.map(nodeReader(kind));
  }

  #open(): Connection {
    if (this.#isOver) throw new TypeError('transaction: it is over; expected its use to be awaited within its work');
    this.assertWhole();
    return this.#connection;
  }
}

function unlinkAll(connection: Connection, kind: EdgeKind, edges: GraphWrites['unlink']): void {
  connection.runEach(
    `DELETE FROM "${kind}" WHERE "source" = ? AND "target" = ?`,
    inKeyOrder(edges.map(({ from, to }) => [from, to])),
  );
}

function dropAll(connection: Connection, kind: NodeKind, nodes: GraphWrites['drop']): void {
  const ids = inKeyOrder(nodes.map(({ id }) => [id]));
  for (const edge of EDGE_KIND_NAMES) {
    const { from, to } = edgeKindSpec(edge);
    if (from.includes(kind)) connection.runEach(`DELETE FROM "${edge}" WHERE "source" = ?`, ids);
    if (to.includes(kind)) connection.runEach(`DELETE FROM "${edge}" WHERE "target" = ?`, ids);
  }
  connection.runEach(`DELETE FROM "${kind}" WHERE "id" = ?`, ids);
}

function putAll(connection: Connection, kind: NodeKind, nodes: readonly GraphNode[]): void {
  const table = nodeTable(kind);
  const writeProps = propsWriter(table);
  const rows = inKeyOrder(nodes.map(({ id, props }) => [id, ...writeProps(props)]));
  connection.runEach(upsertText(table), table.indexed.size === 0 ? rows : notUpdated(connection, table, rows));
}

function linkAll(connection: Connection, kind: EdgeKind, edges: readonly GraphEdge[]): void {
  const table = edgeTable(kind);
  const writeProps = propsWriter(table);
  connection.runEach(
    upsertText(table),
    inKeyOrder(edges.map(({ from, to, props }) => [from, to, ...writeProps(props)])),
  );
}

/**
 * The rows but for those that stand with the same values in all indexes, which are brought up to date: an upsert writes every index of the columns that
 * it sets, changed or not. What doesn't stand isn't tried: its texts would be bound for nothing.
 */
function notUpdated(
  connection: Connection,
  { name: kind, properties, indexed }: Table,
  rows: readonly Row[],
): readonly Row[] {
  const columns = ['id', ...properties.keys()];
  const set = columns.filter((column) => column !== 'id' && !indexed.has(column));
  if (set.length === 0) return rows;
  const ids = rows.map(([id]) => String(id));
  const found = connection.all(sql`SELECT n."id" FROM ${name(kind)} AS n WHERE n."id" IN ${listOf(ids)}`);
  const standing = new Set(found.map(([id]) => id));
  if (standing.size === 0) return rows;
  const same = columns.filter((column) => indexed.has(column));
  const text = `UPDATE "${kind}" SET ${set.map((column) => `"${column}" = ?`).join(', ')} WHERE "id" = ?${same.map((column) => ` AND "${column}" IS ?`).join('')}`;
  const bound = [...set, 'id', ...same].map((column) => columns.indexOf(column));
  const tried = rows.filter(([id]) => standing.has(id));
  const updated = connection.changedByEach(
    text,
    tried.map((row) => bound.map((at) => row[at] ?? null)),
  );
  const done = new Set(tried.filter((_, at) => updated[at]));
  return rows.filter((row) => !done.has(row));
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
