import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import { tempDirectory } from '../support/temp-directory.ts';
import { madeNews } from './made-news.ts';
import { contentOf, KILL_MS, newsFiles, undisturbed, wholeRun } from './runs.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** Of 1024 bytes: more than an empty store has, and less than what is ingested. */
const BLOCKS = 2_000;

/** Runs `whomet ingest` where no file may grow longer. */
function ingestInto(
  cwd: string,
  store: string,
  path: string,
): Promise<{ readonly status: number; readonly err: string }> {
  const whomet = `'${process.execPath}' --import '${TSX}' '${resolve('src/cli.ts')}'`;
  const command = `ulimit -f ${BLOCKS} && exec ${whomet} ingest ${path} --store ${store} --jobs 1`;
  return new Promise((ended) => {
    const child = execFile('bash', ['-c', command], { cwd }, (_, _out, err) =>
      ended({ status: child.exitCode ?? -1, err }),
    );
  });
}

test.skipIf(process.platform === 'win32')(
  'where the disk is full, ingest ends with a line that says so, and goes on once there is room',
  async () => {
    await using directory = await tempDirectory();
    const cwd = directory.path;
    const url = `sqlite:${join(cwd, 'graph.db')}`;
    const paths = await newsFiles(cwd, madeNews(5, 300), 1);
    const full = await ingestInto(cwd, url, paths[0] ?? '');
    expect(full.status, full.err).toBe(1);
    expect(full.err).toMatch(/^whomet: sqlite:\S+: expected a disk with room that can be written \([^\n]+\n$/m);
    await wholeRun({ cwd, store: url, paths });
    await using store = await sqliteEngine.open(url, { password: null });
    expect(await contentOf(store)).toEqual(await undisturbed({ cwd, paths }));
  },
  5 * KILL_MS,
);
