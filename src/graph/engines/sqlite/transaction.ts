import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EdgeKind, EdgeOf, NodeKind, NodeOf } from '../../model/index.ts';
import type { Bounds, GraphTransaction, GraphWrites } from '../../store.ts';
import { endsOf } from './compile.ts';
import type { Connection } from './connection.ts';
import { type KnownRows, knownRows } from './known-rows.ts';
import { ROW } from './row-numbers.ts';
import { columnsOf, edgeReader, nodeReader } from './rows.ts';
import { listOf, name, type Sql, sql } from './sql.ts';
import { edgeTable, nodeTable } from './tables.ts';
import { carryOut } from './write-rows.ts';

/** Short for a reader that waits, long beside what a pause costs. */
const LONGEST_HOLD_MS = 20;
const IDS_AT_ONCE = 1000;

/** Reads and writes of the one transaction that is open on the connection. */
export class SqliteTransaction implements GraphTransaction {
  readonly #connection: Connection;
  readonly #known: KnownRows;
  #isOver = false;
  /** Why a write failed; null while none has. */
  #failure: { readonly error: unknown } | null = null;
  #heldSince = performance.now();

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#known = knownRows(connection);
  }

  /** Whatever still holds the transaction can do nothing more with it. */
  end(): void {
    this.#isOver = true;
  }

  nodes<K extends NodeKind>(kind: K, ids: readonly string[]): Promise<readonly NodeOf<K>[]> {
    return this.#inPieces(ids, (piece) => {
      const found = this.#readNodes(kind, sql`n."id" IN ${listOf(piece)}`);
      this.#known.keepAbsent(piece);
      return found;
    });
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
    return this.#inPieces(ids, (piece) => {
      const found = this.#open().all(
        sql`SELECT ${columnsOf(edgeTable(kind), 'e')} FROM ${name(kind)} AS e WHERE ${near} IN ${this.#rowsOf(piece)}`,
      );
      const idOf = this.#known.idsIn(found.flatMap(([source, target]) => [Number(source), Number(target)]));
      return found.map(edgeReader(kind, idOf));
    });
  }

  async bounds(
    kind: EdgeKind,
    direction: 'out' | 'in',
    prop: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Bounds>> {
    const [near, value] = [name('e', endsOf(direction).near), name('e', prop)];
    const rows = this.#open().all(
      sql`SELECT ${near}, min(${value}), max(${value}) FROM ${name(kind)} AS e WHERE ${near} IN ${this.#rowsOf(ids)} GROUP BY ${near}`,
    );
    const idOf = this.#known.idsIn(rows.map(([row]) => Number(row)));
    return new Map(
      rows.map(([row, least, greatest]) => [idOf(Number(row)), { least: String(least), greatest: String(greatest) }]),
    );
  }

  /** @throws what a write failed with: work which outlives that must not commit the half of it. A savepoint would undo it, but costs each page that is written another. */
  assertWhole(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }

  async write(writes: GraphWrites): Promise<void> {
    await this.#breathe();
    const connection = this.#open();
    try {
      carryOut(connection, this.#known, writes);
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
      sql`SELECT ${name('n', ROW)}, ${columnsOf(nodeTable(kind), 'n')} FROM ${name(kind)} AS n WHERE ${condition}`,
    );
    const readNode = nodeReader(kind, 1);
    return rows.map((values) => {
      const node = readNode(values);
      this.#known.keep(node.id, Number(values[0]));
      return node;
    });
  }

  #rowsOf(ids: readonly string[]): Sql {
    return listOf(this.#known.rowsOf(ids));
  }

  #open(): Connection {
    if (this.#isOver) throw new TypeError('transaction: it is over; expected its use to be awaited within its work');
    this.assertWhole();
    return this.#connection;
  }
}
