import type { CounterpartPage, CounterpartQuery, Page, Selection } from '../../query.ts';
import type { AggregateQuery, AggregateResult } from '../../query-aggregates.ts';
import type { GraphPath, Neighbourhood, NeighbourhoodQuery, PathQuery } from '../../query-paths.ts';
import type { SearchPage, SearchQuery } from '../../query-search.ts';
import type { GraphReader, GraphStore, GraphTransaction } from '../../store.ts';
import type { Connection } from './connection.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { sql } from './sql.ts';
import { SqliteTransaction } from './transaction.ts';
import { whileBusy } from './while-busy.ts';
import { within } from './within.ts';

/** A graph in one SQLite file: what is committed is read, here or in threads, while one connection writes. */
export class SqliteStore implements GraphStore {
  readonly engine = 'sqlite';
  readonly #reader: GraphReader & AsyncDisposable;
  readonly #writer: Connection;
  readonly #writing = oneAtATime();

  constructor(reader: GraphReader & AsyncDisposable, writer: Connection) {
    this.#reader = reader;
    this.#writer = writer;
  }

  select(selections: readonly Selection[], signal?: AbortSignal): Promise<readonly Page[]> {
    return this.#reader.select(selections, signal);
  }

  counterparts(queries: readonly CounterpartQuery[], signal?: AbortSignal): Promise<readonly CounterpartPage[]> {
    return this.#reader.counterparts(queries, signal);
  }

  aggregate(queries: readonly AggregateQuery[], signal?: AbortSignal): Promise<readonly AggregateResult[]> {
    return this.#reader.aggregate(queries, signal);
  }

  search(queries: readonly SearchQuery[], signal?: AbortSignal): Promise<readonly SearchPage[]> {
    return this.#reader.search(queries, signal);
  }

  paths(queries: readonly PathQuery[], signal?: AbortSignal): Promise<readonly (readonly GraphPath[])[]> {
    return this.#reader.paths(queries, signal);
  }

  neighbourhoods(queries: readonly NeighbourhoodQuery[], signal?: AbortSignal): Promise<readonly Neighbourhood[]> {
    return this.#reader.neighbourhoods(queries, signal);
  }

  transact<T>(work: (transaction: GraphTransaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#writing(async () => {
      await whileBusy(() => this.#writer.run(sql`BEGIN IMMEDIATE`), signal);
      return within(this.#writer, async () => {
        const transaction = new SqliteTransaction(this.#writer);
        try {
          const result = await work(transaction);
          transaction.assertWhole();
          return result;
        } finally {
          transaction.end();
        }
      });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reader[Symbol.asyncDispose]();
    // The writer is the last to close: it brings the log into the file.
    await this.#writing(async () => this.#writer[Symbol.dispose]());
  }
}
