import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const PAGE = resolve('samples/scraped/2025-07-10-isw-rubio-lavrov.txt');

interface Line {
  readonly doc: string;
  readonly meetings: readonly { readonly evidence: readonly { quote: string; start: number; end: number }[] }[];
  readonly mentions: readonly { readonly kind: string; readonly name: string; start: number; end: number }[];
}

describe('whomet extract', () => {
  let directory: TempDirectory;
  let ended: Ended;
  let lines: readonly Line[];
  beforeAll(async () => {
    directory = await tempDirectory({
      'articles.jsonl': jsonLines(ARTICLES.slice(0, 2)),
      'without-id.json': JSON.stringify({ text: 'Nobody met anybody.' }),
      'empty.txt': '',
    });
    ended = await runCli(['extract', 'articles.jsonl', 'without-id.json', 'empty.txt', PAGE], { cwd: directory.path });
    lines = ended.out
      .trim()
      .split('\n')
      .map((line): Line => JSON.parse(line));
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  it('prints a line an article, under its id, else its path', () => {
    expect(lines.map(({ doc }) => doc)).toEqual(['kuala-lumpur', 'riyadh', 'without-id.json', PAGE]);
  });

  it('names what it refuses, and then ends with 1', () => {
    const { status, err } = ended;
    expect({ status, err }).toEqual({
      status: 1,
      err: 'refused: empty.txt: expected an article, but it is empty\n',
    });
  });

  it('prints meetings and mentions in the shape that is documented', () => {
    const { text } = ARTICLES[0];
    expect(lines[0]).toEqual({
      doc: 'kuala-lumpur',
      language: null,
      meetings: [
        {
          participants: [
            { name: 'Marco Rubio', type: 'person' },
            { name: 'Sergey Lavrov', type: 'person' },
          ],
          place: 'Kuala Lumpur',
          placeDetail: null,
          date: '2025-07-10',
          status: 'held',
          format: 'in_person',
          confidence: expect.any(Number),
          extractor: expect.stringMatching(/^rules@\d+$/),
          evidence: [{ quote: text, start: 0, end: text.length }],
        },
      ],
      mentions: expect.arrayContaining([
        { kind: 'person', name: 'Marco Rubio', start: text.indexOf('Marco'), end: text.indexOf(' met') },
        { kind: 'place', name: 'Kuala Lumpur', start: text.indexOf('Kuala'), end: text.indexOf(' on 10') },
      ]),
    });
    expect(lines[2]).toEqual({ doc: 'without-id.json', language: null, meetings: [], mentions: [] });
  });

  it('says which articles are not in English, and reads nothing out of them', async () => {
    const input = 'Путин провёл переговоры с Си Цзиньпином в Пекине.';
    const { status, out, err } = await runCli(['extract', '-'], { cwd: directory.path, input });
    expect({ status, err }).toEqual({ status: 0, err: 'not read: <stdin>: not in English (ru)\n' });
    expect(JSON.parse(out)).toEqual({ doc: '<stdin>', language: 'ru', meetings: [], mentions: [] });
  });

  it('counts offsets in the file where that is plain text', () => {
    const text = readFileSync(PAGE, 'utf8');
    const page = lines[3];
    const evidence = page?.meetings.flatMap((meeting) => meeting.evidence) ?? [];
    expect(evidence.length).toBeGreaterThanOrEqual(3);
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
    const mentioned = page?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];
    for (const name of ['Marco Rubio', 'Lavrov', 'Malaysia', 'ISW']) expect(mentioned).toContain(name);
  });

  it('needs no store, makes none, and reads standard input for -', async () => {
    const options = { cwd: directory.path, env: { WHOMET_STORE: 'bolt://127.0.0.1:1' }, input: 'Nobody met anybody.' };
    const { status, out, err } = await runCli(['extract', '-'], options);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ doc: '<stdin>', language: null, meetings: [], mentions: [] });
    expect(() => readFileSync(join(directory.path, 'data/whomet.db'))).toThrow('ENOENT');
  });
});
