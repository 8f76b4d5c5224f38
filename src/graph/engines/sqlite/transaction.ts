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
import { columnsOf, readEdge, readNode, writeProps } from './rows.ts';
import { listOf, name, type Sql, sql } from './sql.ts';
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

  // Under a savepoint, so that work which outlives a failed write doesn't commit the half of it.
  async write({ unlink, drop, put, link }: GraphWrites): Promise<void> {
    const connection = this.#open();
    connection.run(sql`SAVEPOINT write`);
    try {
      for (const [kind, edges] of groupBy(unlink, ({ kind }) => kind)) unlinkAll(connection, kind, edges);
      for (const [kind, nodes] of groupBy(drop, ({ kind }) => kind)) dropAll(connection, kind, nodes);
      for (const [kind, nodes] of groupBy(put, ({ kind }) => kind)) putAll(connection, kind, nodes);
      for (const [kind, edges] of groupBy(link, ({ kind }) => kind)) linkAll(connection, kind, edges);
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

function unlinkAll(connection: Connection, kind: EdgeKind, edges: GraphWrites['unlink']): void {
  connection.runEach(
    `DELETE FROM "${kind}" WHERE "source" = ? AND "target" = ?`,
    edges.map(({ from, to }) => [from, to]),
  );
}

function dropAll(connection: Connection, kind: NodeKind, nodes: GraphWrites['drop']): void {
  const ids = nodes.map(({ id }) => [id]);
  for (const edge of EDGE_KIND_NAMES) {
    const { from, to } = edgeKindSpec(edge);
    if (from.includes(kind)) connection.runEach(`DELETE FROM "${edge}" WHERE "source" = ?`, ids);
    if (to.includes(kind)) connection.runEach(`DELETE FROM "${edge}" WHERE "target" = ?`, ids);
  }
  connection.runEach(`DELETE FROM "${kind}" WHERE "id" = ?`, ids);
}

function putAll(connection: Connection, kind: NodeKind, nodes: readonly GraphNode[]): void {
  const table = nodeTable(kind);
  connection.runEach(
    upsertText(table),
    nodes.map(({ id, props }) => [id, ...writeProps(table, props)]),
  );
}

function linkAll(connection: Connection, kind: EdgeKind, edges: readonly GraphEdge[]): void {
  const table = edgeTable(kind);
  connection.runEach(
    upsertText(table),
    edges.map(({ from, to, props }) => [from, to, ...writeProps(table, props)]),
  );
}

function upsertText({ name: kind, keys, properties }: Table): string {
  const quoted = (names: Iterable<string>): readonly string[] => Array.from(names, (column) => `"${column}"`);
  const columns = [...quoted(keys), ...quoted(properties.keys())];
  const replaced = quoted(properties.keys()).map((column) => `${column} = excluded.${column}`);
  const onConflict = replaced.length === 0 ? 'DO NOTHING' : `DO UPDATE SET ${replaced.join(', ')}`;
  const values = columns.map(() => '?').join(', ');
  return `INSERT INTO "${kind}" (${columns.join(', ')}) VALUES (${values}) ON CONFLICT (${quoted(keys).join(', ')}) ${onConflict}`;
}
