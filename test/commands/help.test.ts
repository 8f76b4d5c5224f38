import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runCli, runMain } from '../support/run-cli.ts';

const cwd = tmpdir();

describe.concurrent('whomet', () => {
  it.each([
    [
      [],
      [
        'ingest',
        'serve',
        'met',
        'query',
        'review',
        'judgements',
        'undo',
        'reextract',
        'rebuild',
        'article',
        'extract',
        'schema',
      ],
    ],
    [
      ['ingest'],
      [
        '<path...>',
        '--store <url>',
        'sqlite:PATH',
        'neo4j://user:password@host:port/database',
        'WHOMET_STORE',
        'NEO4J_PASSWORD',
      ],
    ],
    [['serve'], ['--store <url>', '--host <address>', '--port <number>', '127.0.0.1', '4000']],
    [['quarantine'], ['list', 'show', 'retry', 'remove']],
    [
      ['quarantine', 'retry'],
      ['[id...]', '--allow-host', '--columns', '--extractor', '--store <url>'],
    ],
    [['met'], ['<name>', '--from <date>', '--to <date>', '--all', '--csv', '--json', '--store <url>']],
    [['query'], ['<operation>', '--variables <json>', '--store <url>']],
    [['review'], ['--actor <name>', 'y / n / u / undo / q', '--store <url>']],
    [['judgements'], ['--actor <name>', '--about <id>', '--standing', '--unbound', '--json', '--store <url>']],
    [['undo'], ['<id>', '--actor <name>', 'your user name', '--reason <text>', '--store <url>']],
    [['reextract'], ['--extractor <which>', '--jobs <number>', '--store <url>']],
    [['rebuild'], ['--check', '--store <url>']],
    [['article'], ['<path...>', '.html', 'JSON Lines']],
    [['extract'], ['<path...>']],
    [['schema'], ['schema']],
  ])('%j --help tells how to use it', async (command, words) => {
    const { status, out, err } = await runCli([...command, '--help'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(['Usage: whomet', ...command].join(' '));
    for (const word of words) expect(out.replace(/\s+/g, ' ')).toContain(word);
  });

  it('tells its version', async () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await runCli(['--version'], { cwd })).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('prints the schema that stands in schema.graphql', async () => {
    expect(await runCli(['schema'], { cwd })).toEqual({
      status: 0,
      out: readFileSync('schema.graphql', 'utf8'),
      err: '',
    });
  });

  it.each([
    [[], /Usage: whomet/],
    [['meet'], /^error: unknown command 'meet'/],
    [['met'], /^error: missing required argument 'name'/],
    [['met', 'A', '--nope'], /^error: unknown option '--nope'/],
    [['met', 'A', '--csv', '--json'], /^error: option '--csv' cannot be used with option '--json'/],
    [
      ['met', 'A', '--from', '2025-02-30'],
      /argument '2025-02-30' is invalid. Expected a real date as YYYY-MM-DD, YYYY-MM or YYYY/,
    ],
    [['ingest'], /^error: missing required argument 'path'/],
    [['undo'], /^error: missing required argument 'id'/],
    [
      ['ingest', 'a.txt', '--store', 'mongodb://user:secret@127.0.0.1'],
      /^whomet: store URL: expected sqlite:PATH or neo4j:\S+, got 127.0.0.1\n$/,
    ],
    [['query', '{ __typename }', '--variables', '[1]'], /^whomet: --variables: expected a JSON object, got \[1\]\n$/],
    [['serve', '--port', '65536'], /^whomet: port: expected a whole number from 0 to 65535, got 65536\n$/],
  ])('%j is wrong use: status 2, and nothing on standard output', async (args, message) => {
    const { status, out, err } = await runCli(args, { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });
});

describe.concurrent('npm start', () => {
  it('tells how to use it', async () => {
    const { status, out } = await runMain(['--help'], { cwd });
    expect(status).toBe(0);
    for (const word of ['npm start --', '--store <url>', '--host <address>', '--port <number>'])
      expect(out).toContain(word);
  });

  it.each([['--nope'], ['--port=x']])('%s is wrong use: status 2', async (option) => {
    expect(await runMain([option], { cwd })).toMatchObject({ status: 2, out: '' });
  });
});
