import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import type { TestDatabase } from './test-database.ts';

/** A file of its own in a folder of its own. */
export async function sqliteDatabase({ readers = 0 }: { readonly readers?: number } = {}): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-sqlite-'));
  return {
    open: (options) =>
      sqliteEngine.open(`sqlite:${join(folder, 'graph.sqlite')}`, { password: null, readers, ...options }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
