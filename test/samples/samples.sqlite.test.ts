import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openGraph } from '../../src/graph/index.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { samplesSuite } from './samples-suite.ts';

let directory: TempDirectory | undefined;
afterAll(() => directory?.[Symbol.asyncDispose]());

samplesSuite('SQLite', async () => {
  directory = await tempDirectory();
  return openGraph(`sqlite:${join(directory.path, 'samples.db')}`);
});
