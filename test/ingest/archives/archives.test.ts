import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { describe, expect, test } from 'vitest';
import { WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio';
import { ZipFile } from 'yazl';
import { WhometError } from '../../../src/errors.ts';
import { sourcesOf } from '../../../src/ingest/sources/sources-of.ts';
import { inTempDirectory } from '../in-temp-directory.ts';
import { bytesSource, NOW, readAll, refusals } from '../read-all.ts';

const LINES = ['one', 'two', 'three']
  .map((id) => JSON.stringify({ id, text: `The ministers met, said ${id}.` }))
  .join('\n');

/** Those lines, as `zstd` packs them. */
const ZSTANDARD = Buffer.from(
  'KLUv/QRYTQIAQkQOFLClOU4InIzluN5PcSRZbMEEQ3AQq8NGd6NL9VQPVodPWsEhmbiNJeQnPGjMJ5T0AL+iPlnSgg0EBADWQA7ADeDG2ExBAUayMc8=',
  'base64',
);

const TAR_BLOCK = 512;

describe('archives', () => {
  test.each([
    ['gzip', 'news.jsonl.gz', gzipSync(LINES)],
    ['gzip in parts', 'news.jsonl.gz', Buffer.concat([gzipSync(LINES.slice(0, 20)), gzipSync(LINES.slice(20))])],
    ['Zstandard', 'news.jsonl.zst', ZSTANDARD],
  ])('%s holds one document', async (_, name, bytes) => {
    expect(await found(name, bytes)).toEqual([`${name}:1 one`, `${name}:2 two`, `${name}:3 three`]);
  });

  test('tar holds files, of which those that may be articles are read, hidden ones not', async () => {
    const bytes = await packTar([
      file('news/a.jsonl', LINES),
      file('news/.b.jsonl', LINES),
      file('.git/c.jsonl', LINES),
      file('news/logo.png', 'PNG'),
      file('news/d.txt', 'The ministers met.'),
    ]);
    expect(await found('news.tar', bytes)).toEqual([
      'news.tar!news/a.jsonl:1 one',
      'news.tar!news/a.jsonl:2 two',
      'news.tar!news/a.jsonl:3 three',
      'news.tar!news/d.txt null',
    ]);
    expect(await found('news.tgz', gzipSync(bytes))).toHaveLength(4);
  });

  test.each([['as a stream'], ['from a file']])('ZIP holds files, %s', async (how) => {
    const bytes = await zipOf({ 'a/b.jsonl': LINES, '__MACOSX/a/._b.jsonl': 'x', 'a/c.jsonl.gz': gzipSync(LINES) });
    await inTempDirectory({ 'news.zip': bytes }, async (folder) => {
      const path = join(folder, 'news.zip');
      const outcomes = await readAll(how === 'from a file' ? sourcesOf([path]) : [bytesSource(path, bytes)]);
      expect(outcomes.map(told)).toEqual([
        ...[1, 2, 3].map((line) => expect.stringContaining(`news.zip!a/b.jsonl:${line}`)),
        ...[1, 2, 3].map((line) => expect.stringContaining(`news.zip!a/c.jsonl.gz:${line}`)),
      ]);
    });
  });

  test('a directory is read with the archives in it', async () => {
    const files = {
      'a.jsonl.gz': gzipSync(LINES),
      'b.zip': await zipOf({ 'c.jsonl': LINES }),
      'd.png.gz': gzipSync('PNG'),
    };
    await inTempDirectory(files, async (folder) => {
      expect(await readAll(sourcesOf([folder]))).toHaveLength(6);
    });
  });
});

describe('WARC', () => {
  test.each([
    ['plain', false],
    ['compressed by record', true],
  ])('%s holds the pages that answered, however they were sent', async (_, gzip) => {
    const bytes = await warcOf(
      [
        record({ type: 'warcinfo', warcHeaders: { 'Content-Type': 'application/warc-fields' } }, 'software: x\r\n'),
        response('/plain', {}, page('plain')),
        response('/image', { 'content-type': 'image/png' }, 'PNG'),
        record({ ...TOLD, url: 'https://courier.example/gone', statusline: 'HTTP/1.1 404 Not Found' }, page('gone')),
        response('/gzip', { 'content-encoding': 'gzip' }, gzipSync(page('gzip'))),
        response('/brotli', { 'content-encoding': 'br' }, brotliCompressSync(page('brotli'))),
        response('/unpacked', { 'content-encoding': 'gzip' }, page('unpacked by the crawler')),
        response('/chunked', { 'transfer-encoding': 'chunked' }, chunked(page('chunked'))),
        record(
          { type: 'conversion', url: 'https://courier.example/text', warcHeaders: { 'Content-Type': 'text/plain' } },
          'Ministers meet\n\nThe ministers met in Vienna.',
        ),
      ],
      gzip,
    );
    const name = gzip ? 'crawl.warc.gz' : 'crawl.warc';
    const paths = ['plain', 'gzip', 'brotli', 'unpacked', 'chunked', 'text'];
    const outcomes = await readAll([bytesSource(name, bytes, 4096)]);
    expect(outcomes.map((outcome) => (outcome instanceof WhometError ? outcome.message : outcome.where))).toEqual(
      paths.map((path) => `${name}!https://courier.example/${path}`),
    );
    expect(outcomes[0]).toMatchObject({ article: { url: 'https://courier.example/plain', source: 'courier.example' } });
  });

  test('that ends within a record keeps what stands before it', async () => {
    const bytes = await warcOf([response('/a', {}, page('a')), response('/b', {}, page('b'))], false);
    const outcomes = await readAll([bytesSource('crawl.warc', bytes.subarray(0, bytes.length - 100), 4096)]);
    expect(outcomes[0]).toMatchObject({ where: 'crawl.warc!https://courier.example/a' });
    expect(refusals(outcomes).at(-1)).toBe('crawl.warc: expected WARC, but it is broken: it ends within a record');
  });
});

describe('an archive that is broken', () => {
  test.each([
    ['news.jsonl.gz', gzipSync(LINES.repeat(200)).subarray(0, -20), 'news.jsonl.gz: expected gzip, but it is broken: '],
    [
      'news.csv.gz',
      gzipSync(`text\n${'They met.\n'.repeat(9_000)}`).subarray(0, -20),
      'news.csv.gz: expected gzip, but it is broken: ',
    ],
    ['news.jsonl.zst', ZSTANDARD.subarray(0, 40), 'news.jsonl.zst: expected Zstandard, but it is broken: '],
    ['news.zip', Buffer.from('PK\u0003\u0004 and no more'), 'news.zip: expected ZIP, but it is broken: '],
  ])('%s is refused, with its name and what was expected', async (name, bytes, message) => {
    expect(refusals(await readAll([bytesSource(name, bytes, 4096)])).at(-1)).toContain(message);
  });

  test('keeps what stands before the break', async () => {
    const whole = await packTar([file('a.txt', 'The ministers met.'), file('b.txt', 'They met again.'.repeat(100))]);
    const outcomes = await readAll([bytesSource('news.tar', whole.subarray(0, 3 * TAR_BLOCK), 4096)]);
    expect(outcomes[0]).toMatchObject({ where: 'news.tar!a.txt' });
    expect(refusals(outcomes).join()).toContain('news.tar: expected tar, but it is broken: ');
  });

  test('of one file costs only that', async () => {
    const bytes = await zipOf({ 'a.txt': 'The ministers met in Vienna.', 'b.txt': 'They met again in Graz.' });
    bytes[bytes.indexOf('a.txt') + 'a.txt'.length + 3] = 0xff;
    const outcomes = await readAll([bytesSource('news.zip', bytes)]);
    expect(refusals(outcomes)).toEqual([expect.stringContaining('news.zip!a.txt: expected ZIP, but it is broken: ')]);
    expect(outcomes.at(-1)).toMatchObject({ where: 'news.zip!b.txt' });
  });

  test('because it was made to unpack to far too much is given up', async () => {
    const bytes = gzipSync(Buffer.alloc(100 * 1024 * 1024, 'x'));
    expect(refusals(await readAll([bytesSource('bomb.jsonl.gz', bytes, 4096)]))).toEqual([
      'bomb.jsonl.gz: expected at most 200 times as much as it is packed into',
    ]);
  });

  test('because it holds archives without end is given up', async () => {
    const deep = Array.from({ length: 5 }).reduce<Buffer>((bytes) => gzipSync(bytes), Buffer.from(LINES));
    expect(refusals(await readAll([bytesSource('deep.jsonl.gz', deep, 4096)]))).toEqual([
      'deep.jsonl.gz: expected archives at most 4 deep',
    ]);
  });
});

async function found(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  return (await readAll([bytesSource(name, bytes, 4096)], { now: () => NOW })).map(told);
}

function told(outcome: Awaited<ReturnType<typeof readAll>>[number]): string {
  return outcome instanceof WhometError ? outcome.message : `${outcome.where} ${outcome.article.sourceId}`;
}

function file(name: string, body: string) {
  return { header: { name, size: Buffer.byteLength(body), type: 'file' as const }, body };
}

async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TOLD: WARCRecordOpts = { type: 'response', httpHeaders: HTML, statusline: 'HTTP/1.1 200 OK' };

function response(path: string, headers: Readonly<Record<string, string>>, body: string | Buffer): WARCRecord {
  return record({ ...TOLD, url: `https://courier.example${path}`, httpHeaders: { ...HTML, ...headers } }, body);
}

function record(options: WARCRecordOpts, body: string | Buffer): WARCRecord {
  return WARCRecord.create({ date: '2025-03-05T00:00:00Z', ...options }, [new Uint8Array(Buffer.from(body))]);
}

async function warcOf(records: readonly WARCRecord[], gzip: boolean): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (const one of records) parts.push(await WARCSerializer.serialize(one, { gzip }));
  return Buffer.concat(parts);
}

function page(name: string): string {
  const story = 'The ministers met in Vienna on Tuesday, in the old customs house, and talked for four hours about it';
  return `<!doctype html><meta property="article:published_time" content="2025-03-04"><p>${story}, said the ${name}.</p>`;
}

function chunked(text: string): string {
  return `5\r\n${text.slice(0, 5)}\r\n${(text.length - 5).toString(16)}\r\n${text.slice(5)}\r\n0\r\n\r\n`;
}
