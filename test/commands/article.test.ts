import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { tempDirectory } from '../support/temp-directory.ts';

const PAGES = resolve('test/fixtures/pages/html');

describe('whomet article', () => {
  it('prints a JSON line an article, of any format, and names what it refuses', async () => {
    await using directory = await tempDirectory({
      'a.jsonl': '{"id": "x", "text": "They met."}\n{"text": ""}\n',
      'b.html': '<html><body>Nothing.</body></html>',
    });
    const page = 'wordpress-post';
    const { status, out, err } = await runCli(['article', 'a.jsonl', 'b.html', `${PAGES}/${page}.html`], {
      cwd: directory.path,
    });
    expect(status).toBe(1);
    const [first, second, ...more] = out.trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 'x', title: null, text: 'They met.', authors: [] });
    expect(JSON.parse(second ?? '')).toEqual(JSON.parse(readFileSync(`${PAGES}/${page}.json`, 'utf8')));
    expect(more).toEqual([]);
    expect(err.trim().split('\n')).toEqual([
      'refused: a.jsonl:2: text: expected text, but it is blank',
      'refused: b.html: expected an article, but the page has no running text',
    ]);
  });
});
