import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A checkout of one source, beside the packages. */
let checkout = '';

beforeAll(async () => {
  await mkdir('node_modules/.cache', { recursive: true });
  checkout = await mkdtemp(resolve('node_modules/.cache/checkout-'));
  await mkdir(join(checkout, 'src'));
  for (const path of ['scripts/compiled.mjs', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    await cp(path, join(checkout, path));
  await symlink(resolve('node_modules'), join(checkout, 'node_modules'));
});

afterAll(() => rm(checkout, { recursive: true }));

const writeSource = (text: string) => writeFile(join(checkout, 'src/cli.ts'), text);

function run(...args: readonly string[]): Promise<{ out: string; err: string; failed: boolean }> {
  return new Promise((done) => {
    const program = [join(checkout, 'scripts/compiled.mjs'), 'cli.js', ...args];
    execFile(process.execPath, program, (error, out, err) => done({ out, err, failed: error !== null }));
  });
}

describe('a program that runs compiled', () => {
  it('is compiled once, and anew where a source is newer', async () => {
    await writeSource('const words: string[] = process.argv.slice(2);\nconsole.log(words.join("+"));\n');
    expect(await run('a', 'b')).toEqual({ out: 'a+b\n', err: 'Compiling whomet…\n', failed: false });
    expect(await run('c')).toEqual({ out: 'c\n', err: '', failed: false });
    await writeSource('console.log("other");\n');
    expect(await run()).toEqual({ out: 'other\n', err: 'Compiling whomet…\n', failed: false });
  });

  it('is not run where a source is wrong', async () => {
    await writeSource('const count: number = "none";\nconsole.log(count);\n');
    expect(await run()).toMatchObject({ out: '', failed: true, err: expect.stringContaining('src/cli.ts') });
    expect(await run()).toMatchObject({ out: '', failed: true });
  });
});
