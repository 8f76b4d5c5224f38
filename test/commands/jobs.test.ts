import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { jsonLines } from './articles.ts';

const run = promisify(execFile);
const COUNT = 60;
/** In all more than what is read before threads are started. */
const PADDING = 'The harvest was late this year, and the roads to the valley were closed for a week. '.repeat(70);
const article = (number: number) => ({
  id: number,
  text: `Norwegian envoy Ingrid Solheim${number % 7} met Irish minister Nora Quill${number % 9} in Geneva on 3 March 2024. ${PADDING}`,
});
const COUNTS = '{ articles { totalCount } meetings { totalCount nodes { id title claims { totalCount } } } }';

describe('whomet ingest --jobs', { timeout: 180_000 }, () => {
  let directory: TempDirectory;
  let cwd: string;
  beforeAll(async () => {
    directory = await tempDirectory({
      'news.jsonl': jsonLines(Array.from({ length: COUNT }, (_, number) => article(number))),
    });
    cwd = directory.path;
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  const inStore = async (store: string): Promise<unknown> => {
    const { out } = await runCli(['query', COUNTS, '--store', `sqlite:${store}`], { cwd });
    return JSON.parse(out);
  };

  it('keeps the same, whatever the number of threads', async () => {
    for (const jobs of ['1', '2']) {
      const { status, err } = await runCli(['ingest', 'news.jsonl', '--jobs', jobs, '--store', `sqlite:${jobs}.db`], {
        cwd,
      });
      expect({ status, err }).toEqual({ status: 0, err: expect.stringMatching(/^articles: 60 new$/m) });
    }
    const kept = await inStore('2.db');
    expect(kept).toMatchObject({ data: { articles: { totalCount: COUNT } } });
    expect(kept).toEqual(await inStore('1.db'));
  });

  it.each(['0', 'many'])('refuses %s as wrong use', async (jobs) => {
    const { status, err } = await runCli(['ingest', 'news.jsonl', '--jobs', jobs], { cwd });
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringContaining('Expected a whole number from 1 to 64.'),
    });
  });

  it('stops cleanly on Ctrl-C, and goes on from there when it is run again', async () => {
    const args = ['ingest', 'news.jsonl', '--jobs', '2', '--store', 'sqlite:stopped.db'];
    const more = jsonLines(Array.from({ length: 2_000 }, (_, number) => article(COUNT + number)));
    const running = startCli(['ingest', 'news.jsonl', '-', ...args.slice(2)], { cwd, input: more });
    await running.printed(/articles read/, 'err');
    const { status, err } = await running.stop('SIGINT');
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('stopped early') });
    expect(await runCli(args, { cwd })).toMatchObject({ status: 0 });
  });

  it('works as it is built', async () => {
    // Beside node_modules, where the built code finds its packages.
    const built = resolve('node_modules/.cache/whomet-built');
    await mkdir(built, { recursive: true });
    try {
      await run(process.execPath, [
        resolve('node_modules/typescript/bin/tsc'),
        '-p',
        'tsconfig.build.json',
        '--outDir',
        join(built, 'dist'),
      ]);
      await cp('package.json', join(built, 'package.json'));
      const args = ['ingest', 'news.jsonl', '--jobs', '2', '--store', 'sqlite:built.db'];
      const { stderr } = await run(process.execPath, [join(built, 'dist/cli.js'), ...args], { cwd });
      expect(stderr).toMatch(/^articles: 60 new$/m);
    } finally {
      await rm(built, { recursive: true });
    }
    expect(await inStore('built.db')).toEqual(await inStore('1.db'));
  });
});
