import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const [first, second] = ARTICLES;

test('whomet quarantine lists, shows, tries again and forgets what ingest refused', async () => {
  await using directory = await tempDirectory({ 'news.jsonl': `${jsonLines([first])}{"text": 1}\n`, 'empty.txt': '' });
  const cwd = directory.path;
  const whomet = (...args: readonly string[]) => runCli([...args, '--store', 'sqlite:news.db'], { cwd });
  const taken = await whomet('ingest', 'news.jsonl', 'empty.txt');
  expect(taken).toMatchObject({ status: 1, err: expect.stringMatching(/^in quarantine: 2; see whomet quarantine/m) });

  const listed = await whomet('quarantine', 'list', '--json');
  const entries: readonly { readonly id: string; readonly place: string }[] = listed.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries.map(({ place }) => place).sort()).toEqual([join(cwd, 'empty.txt'), join(cwd, 'news.jsonl:2')]);
  const line = entries.find(({ place }) => place.endsWith(':2'));
  const shown = await whomet('quarantine', 'show', line?.id ?? '');
  expect(shown.out).toMatch(
    /^place: +\S+news.jsonl:2\nread from: +\S+news.jsonl\nreason: +text: expected text, got 1\n/,
  );

  await writeFile(join(cwd, 'news.jsonl'), jsonLines([first, second]));
  const retried = await whomet('quarantine', 'retry');
  expect(retried.status).toBe(1);
  expect(retried.err).toMatch(/^still refused: quarantined_\w+ {2}\S+empty.txt: .*\(tried 2 times\)\n/);
  expect(retried.err).toMatch(/^taken in now, and out of quarantine: 1; still there: 1$/m);
  const met = await whomet('met', 'Sergey Lavrov', 'Marco Rubio');
  expect(met.out).toContain('Riyadh');

  const unknown = await whomet('quarantine', 'remove', line?.id ?? '');
  expect(unknown).toMatchObject({
    status: 1,
    err: expect.stringContaining('expected the id of what is in quarantine'),
  });
  expect(await whomet('quarantine', 'remove', '--all')).toMatchObject({ status: 0, err: 'removed: 1\n' });
  expect(await whomet('quarantine', 'list')).toEqual({ status: 0, out: '', err: 'nothing is in quarantine\n' });
}, 120_000);
