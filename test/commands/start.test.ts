import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, startMain } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const READY = /Then serve them: .*\n/;

/** In order, as each start builds on what the one before left. */
describe('npm start', () => {
  let directory: TempDirectory;
  let cwd: string;
  beforeAll(async () => {
    directory = await tempDirectory();
    cwd = directory.path;
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  const start = async (...args: readonly string[]) => {
    await using running = startMain(['--port', '0', ...args], { cwd });
    const printed = await running.printed(READY);
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(printed) ?? [];
    const response = await fetch(`${url}?query={articles{totalCount}}`);
    const answer = await response.json();
    return { printed, answer, ended: await running.stop('SIGINT') };
  };

  it('ingests the samples at first, shows an answer with its quote, the address, and how to ingest more', async () => {
    const { printed, answer, ended } = await start();
    expect(printed).toMatch(/^Reading the sample articles…\narticles: \d+ new\n/);
    expect(printed).toMatch(/\n.*Marco Rubio.*Sergey Lavrov.*\n {4}“.+”\n {4}— \S/);
    expect(printed).toContain('npm run -s whomet -- ingest PATH… --store ');
    expect(answer.data.articles.totalCount).toBeGreaterThanOrEqual(60);
    expect(ended).toMatchObject({ status: 0 });
    expect(existsSync(join(cwd, 'data/samples.db'))).toBe(true);
  });

  it('ingests nothing when started again, and shows the same answer', async () => {
    const { size } = statSync(join(cwd, 'data/samples.db'));
    const { printed, answer } = await start();
    expect(printed).not.toContain('Reading');
    expect(printed).toMatch(/\n.*Marco Rubio.*Sergey Lavrov.*\n {4}“.+”\n {4}— \S/);
    expect(answer.data.articles.totalCount).toBeGreaterThanOrEqual(60);
    expect(statSync(join(cwd, 'data/samples.db')).size).toBe(size);
  });

  it('serves the store that is named as it is: the samples never come into it', async () => {
    await runCli(['ingest', '-', '--store', 'sqlite:own.db'], { cwd, input: jsonLines(ARTICLES) });
    const { printed, answer } = await start('--store', 'sqlite:own.db');
    expect(answer).toEqual({ data: { articles: { totalCount: ARTICLES.length } } });
    expect(printed).not.toContain('Rubio');
  });
});
