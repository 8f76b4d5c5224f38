import type { GraphStore, GraphTransaction, GraphWrites } from '../../src/graph/index.ts';

/** What a store has been asked to do since it was opened, or since {@link WatchedStore.forget}. */
export interface WatchedStore {
  readonly store: GraphStore;
  /** Rows written, reading statements, and milliseconds in transactions. */
  readonly counts: { rows: number; reads: number; transactionMs: number };
  /** What each transaction that was committed wrote; nothing unless it is kept. */
  readonly written: readonly (readonly GraphWrites[])[];
  forget(): void;
}

/** The store, with an eye on what is written; `keep`: all of it is kept in memory. */
export function watchedStore(store: GraphStore, { keep = false } = {}): WatchedStore {
  const counts = { rows: 0, reads: 0, transactionMs: 0 };
  const written: GraphWrites[][] = [];
  const watched = (transaction: GraphTransaction, own: GraphWrites[]): GraphTransaction => {
    const read = <T>(answer: T): T => {
      counts.reads += 1;
      return answer;
    };
    return {
      nodes: (kind, ids) => read(transaction.nodes(kind, ids)),
      nodesWhere: (kind, prop, values) => read(transaction.nodesWhere(kind, prop, values)),
      edges: (kind, direction, ids) => read(transaction.edges(kind, direction, ids)),
      bounds: (kind, direction, prop, ids) => read(transaction.bounds(kind, direction, prop, ids)),
      write(writes) {
        if (keep) own.push(writes);
        counts.rows += Object.values(writes).reduce((sum, rows) => sum + rows.length, 0);
        return transaction.write(writes);
      },
    };
  };
  return {
    counts,
    written,
    forget: () => {
      Object.assign(counts, { rows: 0, reads: 0, transactionMs: 0 });
    },
    store: {
      ...{ engine: store.engine, select: (all, signal) => store.select(all, signal) },
      counterparts: (all, signal) => store.counterparts(all, signal),
      paths: (all, signal) => store.paths(all, signal),
      neighbourhoods: (all, signal) => store.neighbourhoods(all, signal),
      aggregate: (all, signal) => store.aggregate(all, signal),
      search: (all, signal) => store.search(all, signal),
      async transact(work, signal) {
        let own: GraphWrites[] = [];
        const start = performance.now();
        try {
          const result = await store.transact((transaction) => {
            own = [];
            return work(watched(transaction, own));
          }, signal);
          if (keep) written.push(own);
          return result;
        } finally {
          counts.transactionMs += performance.now() - start;
        }
      },
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    },
  };
}
