import { findNeighbourhoods } from '../../find-neighbourhoods.ts';
import { findPaths } from '../../find-paths.ts';
import { selectTree } from '../../nested-selection.ts';
import type { CounterpartPage, CounterpartQuery, Page, Selection } from '../../query.ts';
import type { AggregateQuery, AggregateResult } from '../../query-aggregates.ts';
import type { GraphPath, Neighbourhood, NeighbourhoodQuery, PathQuery } from '../../query-paths.ts';
import type { GraphStore, GraphTransaction } from '../../store.ts';
import type { Connection } from './connection.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { selectAggregate } from './select-aggregate.ts';
import { selectCounterparts } from './select-counterparts.ts';
import { selectPage } from './select-page.ts';
import { sql } from './sql.ts';
import { SqliteTransaction } from './transaction.ts';
import { traversalOf } from './traversal.ts';
import { whileBusy } from './while-busy.ts';

/** A graph in one SQLite file: one connection reads what is committed while the other writes. */
export class SqliteStore implements GraphStore {
  readonly engine = 'sqlite';
  readonly #reader: Connection;
  readonly #writer: Connection;
  readonly #reading = oneAtATime();
  readonly #writing = oneAtATime();

  constructor(reader: Connection, writer: Connection) {
    this.#reader = reader;
    this.#writer = writer;
  }

  select(selections: readonly Selection[], signal?: AbortSignal): Promise<readonly Page[]> {
    return this.#read(signal, () =>
      selectTree(selections, async (level) => level.map((selection) => selectPage(this.#reader, selection))),
    );
  }

  counterparts(queries: readonly CounterpartQuery[], signal?: AbortSignal): Promise<readonly CounterpartPage[]> {
    return this.#read(signal, async () => queries.map((query) => selectCounterparts(this.#reader, query)));
  }

  aggregate(queries: readonly AggregateQuery[], signal?: AbortSignal): Promise<readonly AggregateResult[]> {
    return this.#read(signal, async () => queries.map((query) => selectAggregate(this.#reader, query)));
  }

  paths(queries: readonly PathQuery[], signal?: AbortSignal): Promise<readonly (readonly GraphPath[])[]> {
    return this.#read(signal, () => findPaths(traversalOf(this.#reader), queries));
  }

  neighbourhoods(queries: readonly NeighbourhoodQuery[], signal?: AbortSignal): Promise<readonly Neighbourhood[]> {
    return this.#read(signal, () => findNeighbourhoods(traversalOf(this.#reader), queries));
  }

  transact<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#writing(async () => {
      await whileBusy(() => this.#writer.run(sql`BEGIN IMMEDIATE`));
      return within(this.#writer, async () => {
        const transaction = new SqliteTransaction(this.#writer);
        try {
          return await work(transaction);
        } finally {
          transaction.end();
        }
      });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reading(async () => this.#reader[Symbol.dispose]());
    // The writer is the last to close: it brings the log into the file.
    await this.#writing(async () => this.#writer[Symbol.dispose]());
  }

  // In one transaction, so that all levels of a tree see the same commit; one at a time, so that none sees an older one.
  #read<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    return this.#reading(async () => {
      signal?.throwIfAborted();
      this.#reader.run(sql`BEGIN`);
      return within(this.#reader, work);
    });
  }
}

/** Ends the transaction that is open on the connection: commits where the work resolves, else rolls back. */
async function within<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    connection.run(sql`COMMIT`);
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.run(sql`ROLLBACK`);
    throw error;
  }
}
