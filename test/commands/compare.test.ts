import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

describe('whomet compare', () => {
  let directory: TempDirectory;
  beforeAll(async () => {
    directory = await tempDirectory();
  });
  afterAll(() => directory[Symbol.asyncDispose]());
  const compare = (input: string) => runCli(['compare'], { cwd: directory.path, input });

  it('writes each pair with its score and whether it is a match, under the header if there was one', async () => {
    const { status, out, err } = await compare(
      'kind,name1,name2\nperson,Yuri Zharkov,Iouri Jarkov\norganization,Bank of Ghana,Bank of Guinea\nplace,Wien,Vienna\n',
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('kind,name1,name2,score,match');
    expect(lines.slice(1).map((line) => line.replace(/,(?:0|1|0\.\d+),/u, ',…,'))).toEqual([
      'person,Yuri Zharkov,Iouri Jarkov,…,true',
      'organization,Bank of Ghana,Bank of Guinea,…,false',
      'place,Wien,Vienna,…,true',
    ]);
  });

  it('reads and writes quoted names with commas, quotes and line breaks, a BOM and a kind in capitals', async () => {
    const { status, out } = await compare(
      '\ufeffPERSON,"Okafor, Ngozi",Ngozi Okafor\norganization,"A ""B"" C","A\nB C"\n',
    );
    expect(status).toBe(0);
    expect(out).toMatch(
      /^PERSON,"Okafor, Ngozi",Ngozi Okafor,[\d.]+,true\norganization,"A ""B"" C","A\nB C",[\d.]+,\w+\n$/u,
    );
  });

  it('writes nothing for nothing', async () => {
    expect(await compare('')).toEqual({ status: 0, out: '', err: '' });
  });

  it.each([
    [
      'a kind that it does not know',
      'ship,Aurora,Avrora',
      '<stdin>:2: expected a kind (person, organization or place), got “ship”',
    ],
    ['an empty name', 'person,Aurora, ', '<stdin>:2: expected kind,name1,name2'],
    ['a cell too many', 'person,A,B,C', '<stdin>:2: expected kind,name1,name2'],
    ['a quote that is not closed', 'person,"A,B', '<stdin>: expected CSV'],
  ])('names the line of %s, after the pairs before it', async (_, bad, message) => {
    const { status, out, err } = await compare(`place,Paris,Paris\n${bad}\n`);
    expect(status).toBe(2);
    expect(out).toBe('place,Paris,Paris,1,true\n');
    expect(err).toContain(message);
  });

  it('ends quietly when nobody reads on', async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const child = spawn(process.execPath, ['--import', tsx, resolve('src/cli.ts'), 'compare'], { cwd: directory.path });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('place,Paris,Lyon\n'.repeat(50_000));
    await new Promise((end) => child.once('close', end));
    expect(err).toBe('');
  });
});
