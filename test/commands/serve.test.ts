import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, runCli, startCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)\/graphql/;

describe('whomet serve', () => {
  let directory: TempDirectory;
  let running: Running;
  let url: string;
  let port: string;
  beforeAll(async () => {
    directory = await tempDirectory();
    const options = { cwd: directory.path, env: { WHOMET_STORE: 'sqlite:of-the-environment.db', WHOMET_PORT: '0' } };
    await runCli(['ingest', '-'], { ...options, input: jsonLines(ARTICLES) });
    running = startCli(['serve'], options);
    [url = '', port = ''] = ADDRESS.exec(await running.printed(ADDRESS)) ?? [];
  });
  afterAll(async () => {
    await running[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return response.json();
  };
  const TITLES = '{ meetings(filter: { status: [HELD] }) { nodes { date } } }';

  it('answers over HTTP out of the store of the environment, and leads from / to GraphiQL', async () => {
    const dates = [{ date: '2025-07-10' }, { date: '2025-03-11' }, { date: '2025-02-18' }];
    expect(await ask(TITLES)).toEqual({ data: { meetings: { nodes: dates } } });
    const page = await fetch(new URL('/', url), { headers: { accept: 'text/html' } });
    expect(page.url).toBe(url);
    expect(await page.text()).toContain('<title>whomet</title>');
  });

  it('sees what another process ingests meanwhile', async () => {
    const text = 'British Prime Minister Keir Starmer met French President Emmanuel Macron in London on 10 July 2024.';
    const store = ['--store', 'sqlite:of-the-environment.db'];
    await runCli(['ingest', '-', ...store], { cwd: directory.path, input: text });
    const answer = await ask('{ person(name: "Keir Starmer") { metWith { nodes { name } } } }');
    expect(answer).toEqual({ data: { person: { metWith: { nodes: [{ name: 'Emmanuel Macron' }] } } } });
  });

  it('names a port that is in use, and then ends with 1', async () => {
    expect(await runCli(['serve', '--port', port], { cwd: directory.path })).toEqual({
      status: 1,
      out: '',
      err: `whomet: port ${port} of 127.0.0.1 is in use: give another with --port\n`,
    });
  });

  it('ends with 0 on SIGTERM, and then answers no more', async () => {
    expect(await running.stop('SIGTERM')).toMatchObject({ status: 0, err: '' });
    await expect(ask(TITLES)).rejects.toThrow();
  });
});
