import type { Page, Selection } from '../../src/graph/query.ts';
import type { GraphStore, StoreOptions } from '../../src/graph/store.ts';

/** A database of an engine's own for one test, empty at first. */
export interface TestDatabase extends AsyncDisposable {
  /** Opens it, as it was made or with so many threads that read; each store is a writer of its own. The test disposes of the store. */
  open(options?: Pick<StoreOptions, 'readers'>): Promise<GraphStore>;
}

export type MakeDatabase = () => Promise<TestDatabase>;

/** Runs the test on an opened empty database. */
export async function withStore(
  make: MakeDatabase,
  test: (store: GraphStore, database: TestDatabase) => Promise<void>,
): Promise<void> {
  await using database = await make();
  await using store = await database.open();
  await test(store, database);
}

/** The page of one selection. */
export async function pageOf(store: GraphStore, selection: Selection): Promise<Page> {
  const [page] = await store.select([selection]);
  if (page === undefined) throw new Error('expected a page');
  return page;
}

/** The ids of its rows, in order. */
export function idsOf(page: Pick<Page, 'rows'> | undefined): readonly string[] {
  return (page?.rows ?? []).map((row) => row.node.id);
}

/** All rows of a short list. */
export const WHOLE = { size: 100, from: 'start' } as const;
