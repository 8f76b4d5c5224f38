import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteEngine } from '../../../src/graph/engines/sqlite/index.ts';
import { storeConformance } from '../../support/store-conformance.ts';
import type { TestDatabase } from '../../support/test-database.ts';

async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-sqlite-'));
  return {
    open: () => sqliteEngine.open(`sqlite:${join(folder, 'graph.sqlite')}`, { password: null }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

storeConformance('SQLite', sqliteDatabase);
