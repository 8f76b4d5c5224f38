import { join } from 'node:path';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import { tempDirectory } from './temp-directory.ts';
import type { TestDatabase } from './test-database.ts';

/** A file of its own in a folder of its own. */
export async function sqliteDatabase({ readers = 0 }: { readonly readers?: number } = {}): Promise<TestDatabase> {
  const directory = await tempDirectory();
  const url = `sqlite:${join(directory.path, 'graph.sqlite')}`;
  return {
    open: (options) => sqliteEngine.open(url, { password: null, readers, ...options }),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}
