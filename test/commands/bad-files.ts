import { open } from 'node:fs/promises';
import { ARTICLES, jsonLines } from './articles.ts';

const [, good] = ARTICLES;
const article = (fields: Readonly<Record<string, unknown>>) => JSON.stringify({ text: 'They met.', ...fields });

/** A directory `bad` of files that are bad; in one of them, the first line is good. `writeLongLine` makes the last of REFUSALS. */
export const BAD_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'bad/a-empty.txt': '',
  'bad/b-binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
  'bad/c-latin.txt': Buffer.from('Zürich', 'latin1'),
  'bad/d-truncated.jsonl': `${jsonLines([good])}{"text": "They m`,
  'bad/e-without-text.json': '{"title": "They met"}',
  'bad/f-future.json': article({ publishedAt: '2199-01-01' }),
  'bad/g-impossible.json': article({ publishedAt: '2025-02-30' }),
  'bad/h-url.json': article({ url: 'news/1' }),
};

const MEBIBYTE = 1024 * 1024;
const LINE_MEBIBYTES = 50;

/** A file whose first line has 50 MB, and after it the lines. */
export async function writeLongLine(path: string, lines: string): Promise<void> {
  await using file = await open(path, 'w');
  const part = 'x'.repeat(MEBIBYTE);
  for (let at = 0; at < LINE_MEBIBYTES; at += 1) await file.write(part);
  await file.write(`\n${lines}`);
}

/** What is said of each, in order. */
export const REFUSALS: readonly RegExp[] = [
  /a-empty.txt: expected an article, but it is empty$/,
  /b-binary.txt: expected text, but it is binary \(it holds zero bytes\)$/,
  /c-latin.txt: expected UTF-8, but byte 1 is not$/,
  /d-truncated.jsonl:2: expected whole JSON, but it ends too early$/,
  /e-without-text.json: text: expected text, got nothing$/,
  /f-future.json: publishedAt: expected a time not after \S+, got "2199-01-01"$/,
  /g-impossible.json: publishedAt: expected an ISO 8601 date or date-time, got "2025-02-30"$/,
  /h-url.json: url: expected an absolute http or https URL, got "news\/1"$/,
  /i-long-line.jsonl:1: expected a line of at most 10 MiB, but it is longer$/,
];
