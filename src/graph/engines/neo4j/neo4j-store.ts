import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { findNeighbourhoods } from '../../find-neighbourhoods.ts';
import { findPaths } from '../../find-paths.ts';
import type { CounterpartPage, CounterpartQuery, Page, Selection } from '../../query.ts';
import type { AggregateQuery, AggregateResult } from '../../query-aggregates.ts';
import type { GraphPath, Neighbourhood, NeighbourhoodQuery, PathQuery } from '../../query-paths.ts';
import type { SearchPage, SearchQuery } from '../../query-search.ts';
import type { GraphStore, GraphTransaction } from '../../store.ts';
import type { Run } from './ask.ts';
import { fieldsOf } from './fields-of.ts';
import { orAborted } from './or-aborted.ts';
import type { Properties } from './properties.ts';
import { readOnce } from './read-once.ts';
import { STORE_LABEL } from './schema.ts';
import { selectAggregates } from './select-aggregates.ts';
import { selectCounterparts } from './select-counterparts.ts';
import { selectSearches } from './select-searches.ts';
import { selectWhole } from './select-whole.ts';
import { storeError, writeError } from './store-error.ts';
import { Neo4jTransaction } from './transaction.ts';
import { traversalOf } from './traversal.ts';
import { withoutTrace } from './without-trace.ts';

/** An open database. */
export interface Connected {
  readonly driver: Driver;
  readonly database: string | null;
  /** For messages; holds no password. */
  readonly address: string;
}

/** A graph in one Neo4j database. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #connected: Connected;
  /** In a cluster: what this store has written, its reads see, whichever member answers. */
  readonly #bookmarkManager = neo4j.bookmarkManager();
  readonly #runs = new WeakMap<AbortSignal, Run>();
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(connected: Connected) {
    this.#connected = connected;
  }

  select(selections: readonly Selection[], signal?: AbortSignal): Promise<readonly Page[]> {
    return selectWhole(this.#until(signal), selections);
  }

  counterparts(queries: readonly CounterpartQuery[], signal?: AbortSignal): Promise<readonly CounterpartPage[]> {
    return selectCounterparts(this.#until(signal), queries);
  }

  aggregate(queries: readonly AggregateQuery[], signal?: AbortSignal): Promise<readonly AggregateResult[]> {
    return selectAggregates(this.#until(signal), queries);
  }

  search(queries: readonly SearchQuery[], signal?: AbortSignal): Promise<readonly SearchPage[]> {
    return selectSearches(this.#until(signal), queries);
  }

  paths(queries: readonly PathQuery[], signal?: AbortSignal): Promise<readonly (readonly GraphPath[])[]> {
    return findPaths(traversalOf(this.#until(signal)), queries);
  }

  neighbourhoods(queries: readonly NeighbourhoodQuery[], signal?: AbortSignal): Promise<readonly Neighbourhood[]> {
    return findNeighbourhoods(traversalOf(this.#until(signal)), queries);
  }

  /** Reads what is committed, with one statement. */
  readonly run: Run = (statement, parameters) => this.#run(statement, parameters);

  /** The same until the signal is aborted: the statement that runs then is ended in the database. */
  #until(signal: AbortSignal | undefined): Run {
    if (signal === undefined) return this.run;
    const run: Run =
      this.#runs.get(signal) ??
      ((statement, parameters) => orAborted(signal, () => this.#run(statement, parameters, signal)));
    this.#runs.set(signal, run);
    return run;
  }

  async #run(statement: string, parameters: Properties, signal?: AbortSignal): Promise<readonly Properties[]> {
    const { driver, database, address } = this.#connected;
    try {
      return await readOnce(
        { driver, database, bookmarkManager: this.#bookmarkManager },
        statement,
        parameters,
        signal,
      );
    } catch (error) {
      throw storeError(error, address);
    }
  }

  // One at a time within the process too: waiting writers would else hold all connections.
  transact<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(() => this.#transact(work));
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async #transact<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const { driver, database, address } = this.#connected;
    const session = driver.session({ ...(database !== null && { database }), bookmarkManager: this.#bookmarkManager });
    try {
      return await session.executeWrite(async (transaction) => {
        await transaction.run(TAKE_TURN);
        return whole(new Neo4jTransaction(runIn(transaction)), work);
      });
    } catch (error) {
      throw writeError(error, address);
    } finally {
      await session.close();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#lastWrite;
    await this.#connected.driver.close();
  }
}

/** Neo4j reads what is committed at each statement, so that the lock comes before all reading; it is held until the end. Nothing stays changed. */
const TAKE_TURN = `MATCH (s:${STORE_LABEL} {id: 'store'}) SET s.locked = true REMOVE s.locked`;

/** What the work gives, once all that it wrote is carried out; where that fails, why: what failed behind it only says that the transaction is over. */
async function whole<T>(
  transaction: Neo4jTransaction,
  work: (transaction: GraphTransaction) => Promise<T>,
): Promise<T> {
  const [worked] = await Promise.allSettled([work(transaction)]);
  await transaction.whole();
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

function runIn(transaction: ManagedTransaction): Run {
  return async (statement, parameters) => {
    const { records } = await withoutTrace(() => transaction.run(statement, parameters));
    return records.map(fieldsOf);
  };
}
