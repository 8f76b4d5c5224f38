import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { sqliteEngine } from '../../../src/graph/engines/sqlite/index.ts';
import { projectionProperties } from '../../support/projection-properties.ts';

const directory = mkdtempSync(join(tmpdir(), 'whomet-'));
let count = 0;
afterAll(() => rmSync(directory, { recursive: true, force: true }));

projectionProperties('SQLite', () => {
  count += 1;
  return sqliteEngine.open(`sqlite:${join(directory, `${count}.db`)}`, { password: null });
});
