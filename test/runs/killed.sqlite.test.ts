import { join } from 'node:path';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import { killedRuns } from './killed-suite.ts';

killedRuns('SQLite', async (cwd) => {
  const url = `sqlite:${join(cwd, 'graph.db')}`;
  return {
    url,
    open: () => sqliteEngine.open(url, { password: null }),
    [Symbol.asyncDispose]: async () => undefined,
  };
});
