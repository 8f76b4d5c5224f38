import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDirectory } from '../support/temp-directory.ts';
import { madeNews } from './made-news.ts';
import { argsOf, contentOf, KILL_MS, newsFiles, undisturbed, wholeRun } from './runs.ts';

/** More than an empty store has, and less than what is ingested. */
const BLOCKS = 2_000;

test.skipIf(process.platform === 'win32')(
  'where the disk is full, ingest ends with a line that says so, and goes on once there is room',
  async () => {
    await using directory = await tempDirectory();
    const cwd = directory.path;
    const url = `sqlite:${join(cwd, 'graph.db')}`;
    const paths = await newsFiles(cwd, madeNews(5, 300), 1);
    const run = { cwd, store: url, paths };
    const full = await runCli(argsOf(run), { cwd, fileBlocks: BLOCKS });
    expect(full.status, full.err).toBe(1);
    expect(full.err).toMatch(/^whomet: sqlite:\S+: expected a disk with room that can be written \([^\n]+\n$/m);
    await wholeRun(run);
    await using store = await sqliteEngine.open(url, { password: null });
    expect(await contentOf(store)).toEqual(await undisturbed(run));
  },
  5 * KILL_MS,
);
