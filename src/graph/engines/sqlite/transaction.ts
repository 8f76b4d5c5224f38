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
import { columnsOf, readEdge, readNode, writeProps } from './rows.ts';
import { listOf, name, type Param, type Sql, sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/** Reads and writes of the one transaction that is open on the connection. */
export class SqliteTransaction implements GraphTransaction {
  readonly #connection: Connection;
  #isOver = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whatever still holds the transaction can do nothing more with it. */
  end(): void {
    this.#isOver = true;
  }

  async nodes<K extends NodeKind>(kind: K, ids: readonly string[]): Promise<readonly NodeOf<K>[]> {
    return this.#readNodes(kind, sql`n."id" IN ${listOf(ids)}`);
  }

  async nodesWhere<K extends NodeKind>(
    kind: K,
    prop: string,
    values: readonly string[] | null,
  ): Promise<readonly NodeOf<K>[]> {
    return this.#readNodes(kind, values === null ? sql`1` : sql`${name('n', prop)} IN ${listOf(values)}`);
  }

  async edges<K extends EdgeKind>(
    kind: K,
    direction: 'out' | 'in',
    ids: readonly string[],
  ): Promise<readonly EdgeOf<K>[]> {
    const near = name('e', endsOf(direction).near);
    const rows = this.#open().all(
      sql`SELECT ${columnsOf(edgeTable(kind), 'e')} FROM ${name(kind)} AS e WHERE ${near} IN ${listOf(ids)}`,
    );
    return rows.map((values) => readEdge(kind, values));
  }

  async bounds(
    kind: EdgeKind,
    direction: 'out' | 'in',
    order: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Bounds>> {
    const near = name('e', endsOf(direction).near);
    const end = (way: string): Sql =>
      sql`(SELECT ${name('e', order)} FROM ${name(kind)} AS e WHERE ${near} = at.value ORDER BY ${name('e', order)} ${{ text: way, params: [] }} LIMIT 1)`;
    const rows = this.#open().all(
      sql`SELECT at.value, ${end('ASC')}, ${end('DESC')} FROM json_each(${JSON.stringify(ids)}) AS at`,
    );
    return new Map(
      rows.flatMap(([id, least, greatest]) =>
        typeof least === 'string' && typeof greatest === 'string' ? [[String(id), { least, greatest }] as const] : [],
      ),
    );
  }

  // Under a savepoint, so that work which outlives a failed write doesn't commit the half of it.
  async write({ unlink, drop, put, link }: GraphWrites): Promise<void> {
    const connection = this.#open();
    connection.run(sql`SAVEPOINT write`);
    try {
      for (const { kind, from, to } of unlink) connection.run(unlinking(kind, from, to));
      for (const { kind, id } of drop) for (const statement of dropping(kind, id)) connection.run(statement);
      for (const node of put) connection.run(putting(node));
      for (const edge of link) connection.run(linking(edge));
    } catch (error) {
      if (connection.inTransaction) connection.run(sql`ROLLBACK TO write`);
      throw error;
    }
    connection.run(sql`RELEASE write`);
  }

  #readNodes<K extends NodeKind>(kind: K, condition: Sql): readonly NodeOf<K>[] {
    const rows = this.#open().all(
      sql`SELECT ${columnsOf(nodeTable(kind), 'n')} FROM ${name(kind)} AS n WHERE ${condition}`,
    );
    return rows.map((values) => readNode(kind, values));
  }

  #open(): Connection {
    if (this.#isOver) throw new TypeError('transaction: it is over; expected its use to be awaited within its work');
    return this.#connection;
  }
}

function unlinking(kind: EdgeKind, from: string, to: string): Sql {
  return sql`DELETE FROM ${name(kind)} WHERE "source" = ${from} AND "target" = ${to}`;
}

function dropping(kind: NodeKind, id: string): readonly Sql[] {
  const edges = EDGE_KIND_NAMES.flatMap((edge) => {
    const { from, to } = edgeKindSpec(edge);
    return [
      ...(from.includes(kind) ? [sql`DELETE FROM ${name(edge)} WHERE "source" = ${id}`] : []),
      ...(to.includes(kind) ? [sql`DELETE FROM ${name(edge)} WHERE "target" = ${id}`] : []),
    ];
  });
  return [...edges, sql`DELETE FROM ${name(kind)} WHERE "id" = ${id}`];
}

function putting({ kind, id, props }: GraphNode): Sql {
  const table = nodeTable(kind);
  return upsert(table, [id, ...writeProps(table, props)]);
}

function linking({ kind, from, to, props }: GraphEdge): Sql {
  const table = edgeTable(kind);
  return upsert(table, [from, to, ...writeProps(table, props)]);
}

function upsert(table: Table, params: readonly Param[]): Sql {
  const known = UPSERTS.get(table) ?? upsertText(table);
  UPSERTS.set(table, known);
  return { text: known, params };
}

// Made once a table: making it for each row took longer than the row's insertion.
const UPSERTS = new Map<Table, string>();

function upsertText({ name: kind, keys, properties }: Table): string {
  const quoted = (names: Iterable<string>): readonly string[] => Array.from(names, (column) => `"${column}"`);
  const columns = [...quoted(keys), ...quoted(properties.keys())];
  const replaced = quoted(properties.keys()).map((column) => `${column} = excluded.${column}`);
  const onConflict = replaced.length === 0 ? 'DO NOTHING' : `DO UPDATE SET ${replaced.join(', ')}`;
  const values = columns.map(() => '?').join(', ');
  return `INSERT INTO "${kind}" (${columns.join(', ')}) VALUES (${values}) ON CONFLICT (${quoted(keys).join(', ')}) ${onConflict}`;
}
