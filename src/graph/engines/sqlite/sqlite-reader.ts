import { findNeighbourhoods } from '../../find-neighbourhoods.ts';
import { findPaths } from '../../find-paths.ts';
import type { CounterpartPage, CounterpartQuery, Page, Selection } from '../../query.ts';
import type { AggregateQuery, AggregateResult } from '../../query-aggregates.ts';
import type { GraphPath, Neighbourhood, NeighbourhoodQuery, PathQuery } from '../../query-paths.ts';
import type { SearchPage, SearchQuery } from '../../query-search.ts';
import type { GraphReader } from '../../store.ts';
import type { Connection } from './connection.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { selectAggregate } from './select-aggregate.ts';
import { selectCounterparts } from './select-counterparts.ts';
import { selectPages } from './select-pages.ts';
import { selectSearch } from './select-search.ts';
import { sql } from './sql.ts';
import { traversalOf } from './traversal.ts';
import { within } from './within.ts';

/** Reads what is committed, in this thread: an aborted read that has begun holds it until a statement ends. */
export class SqliteReader implements GraphReader, AsyncDisposable {
  readonly #connection: Connection;
  readonly #reading = oneAtATime();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  select(selections: readonly Selection[], signal?: AbortSignal): Promise<readonly Page[]> {
    return this.#read(signal, async () => selectPages(this.#connection, selections));
  }

  counterparts(queries: readonly CounterpartQuery[], signal?: AbortSignal): Promise<readonly CounterpartPage[]> {
    return this.#read(signal, async () => queries.map((query) => selectCounterparts(this.#connection, query)));
  }

  aggregate(queries: readonly AggregateQuery[], signal?: AbortSignal): Promise<readonly AggregateResult[]> {
    return this.#read(signal, async () => queries.map((query) => selectAggregate(this.#connection, query)));
  }

  search(queries: readonly SearchQuery[], signal?: AbortSignal): Promise<readonly SearchPage[]> {
    return this.#read(signal, async () => queries.map((query) => selectSearch(this.#connection, query)));
  }

  paths(queries: readonly PathQuery[], signal?: AbortSignal): Promise<readonly (readonly GraphPath[])[]> {
    return this.#read(signal, () => findPaths(traversalOf(this.#connection), queries));
  }

  neighbourhoods(queries: readonly NeighbourhoodQuery[], signal?: AbortSignal): Promise<readonly Neighbourhood[]> {
    return this.#read(signal, () => findNeighbourhoods(traversalOf(this.#connection), queries));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reading(async () => this.#connection[Symbol.dispose]());
  }

  // In one transaction, so that all levels of a tree see the same commit; one at a time, so that none sees an older one.
  #read<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    return this.#reading(async () => {
      signal?.throwIfAborted();
      this.#connection.run(sql`BEGIN`);
      return within(this.#connection, work);
    });
  }
}
