import { open } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/ingest/sources/sources-of.ts';
import { inTempDirectory } from './in-temp-directory.ts';
import { bytesSource, readAll, refusals } from './read-all.ts';

const MEBIBYTE = 1024 * 1024;

describe('Bad input', () => {
  test('costs only itself, and each is refused with where and why', async () => {
    const files = {
      'a-empty.txt': '',
      'b-binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'c-latin.txt': Buffer.from('Zürich', 'latin1'),
      'd-blank.txt': ' \n\n',
      'e-truncated.jsonl': '{"text": "They met."}\n{"text": "They m',
      'f-without-text.json': '{"title": "They met"}',
      'g-future.json': '{"text": "They met.", "publishedAt": "2099-01-01"}',
      'h-impossible.json': '{"text": "They met.", "publishedAt": "2025-13-01"}',
      'i-url.json': '{"text": "They met.", "url": "news/1"}',
      'j-good.txt': 'They met.',
    };
    await inTempDirectory(files, async (path) => {
      const outcomes = await readAll(sourcesOf([path, join(path, 'missing.txt')]));
      expect(refusals(outcomes).map((message) => message.slice(path.length + 1))).toEqual([
        'a-empty.txt: expected an article, but it is empty',
        'b-binary.txt: expected text, but it is binary (it holds zero bytes)',
        'c-latin.txt: expected UTF-8, but byte 1 is not',
        'd-blank.txt: expected text, but it is blank',
        'e-truncated.jsonl:2: expected whole JSON, but it ends too early',
        'f-without-text.json: text: expected text, got nothing',
        'g-future.json: publishedAt: expected a time not after 2025-12-02T12:00:00.000Z, got "2099-01-01"',
        'h-impossible.json: publishedAt: expected an ISO 8601 date or date-time, got "2025-13-01"',
        'i-url.json: url: expected an absolute http or https URL, got "news/1"',
        'missing.txt: expected a file or directory, but there is none',
      ]);
      expect(outcomes.length - refusals(outcomes).length).toBe(2);
    });
  });

  test('of any bytes gives articles or refusals, and nothing else', async () => {
    const name = fc.constantFrom('a.txt', 'a.json', 'a.jsonl', 'stdin');
    const piece = fc.constantFrom(
      '{"text":',
      '"They met."',
      '}',
      '[',
      '\n',
      '\n\n',
      'July 10, 04:18 PM',
      'Kyiv • UNN',
      ' views',
      '3',
      '\r',
    );
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.array(piece).map((pieces) => Buffer.from(pieces.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(name, bytes, async (where, content) => {
        for (const outcome of await readAll([bytesSource(where, content)])) {
          expect(outcome.where.startsWith(where)).toBe(true);
          if ('article' in outcome) expect(outcome.article.text.trim()).not.toBe('');
          else
            expect(outcome).toMatchObject({
              code: 'DOCUMENT_REFUSED',
              message: expect.stringContaining(': expected '),
            });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of one line of 50 MB is refused without being held, and the lines after it are read', async () => {
    await inTempDirectory({}, async (path) => {
      const file = join(path, 'long.jsonl');
      await writeLongLine(file, 50, '\n{"text": "They met."}\n');
      const outcomes = await readAll(sourcesOf([file]));
      expect(refusals(outcomes)).toEqual([`${file}:1: expected a line of at most 10 MiB, but it is longer`]);
      expect(outcomes).toMatchObject([{}, { where: `${file}:2` }]);
    });
  });

  test('of 50 MB of text is refused', async () => {
    await inTempDirectory({}, async (path) => {
      const file = join(path, 'long.txt');
      await writeLongLine(file, 50, '');
      expect(refusals(await readAll(sourcesOf([file])))).toEqual([
        `${file}: expected at most 10 MiB, but it is longer`,
      ]);
    });
  });
});

async function writeLongLine(path: string, mebibytes: number, end: string): Promise<void> {
  await using file = await open(path, 'w');
  const part = 'x'.repeat(MEBIBYTE);
  for (let at = 0; at < mebibytes; at += 1) await file.write(part);
  await file.write(end);
}
