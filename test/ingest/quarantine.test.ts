import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Graph, openGraph, type Quarantined } from '../../src/graph/index.ts';
import type { Fetch } from '../../src/ingest/fetch/index.ts';
import { FetchRefused } from '../../src/ingest/fetch/index.ts';
import { type IngestOptions, ingest } from '../../src/ingest/pipeline.ts';
import { retryQuarantined } from '../../src/ingest/retry-quarantined.ts';
import { sourcesOf } from '../../src/ingest/sources/sources-of.ts';
import { entriesOf } from '../support/entries-of.ts';
import { inTempDirectory } from './in-temp-directory.ts';
import { metExtractor } from './met-extractor.ts';
import { bytesSource, NOW } from './read-all.ts';

const GOOD = JSON.stringify({ id: 1, text: 'Ada Vale met Ben Holm.' });
const OTHER = JSON.stringify({ id: 2, text: 'Cy Dorn met Di Esk.' });
const BAD = '{"text": 1}';
const FAILING = '{"text": "FAIL"}';

/** A desk where files are ingested, and tried again. */
async function atDesk(
  work: (desk: {
    readonly graph: Graph;
    readonly path: (name: string) => string;
    readonly put: (name: string, content: string | Uint8Array) => Promise<void>;
    readonly take: (...names: readonly string[]) => ReturnType<typeof ingest>;
    readonly retry: (fetch?: Fetch) => ReturnType<typeof retryQuarantined>;
    readonly entries: () => Promise<readonly Quarantined[]>;
    readonly places: () => Promise<readonly string[]>;
  }) => Promise<void>,
): Promise<void> {
  await inTempDirectory({}, async (folder) => {
    await using graph = await openGraph(`sqlite:${join(folder, 'graph.db')}`);
    const path = (name: string) => join(folder, name);
    const options: Omit<IngestOptions, 'sources'> = { graph, extractor: metExtractor, now: () => NOW };
    const entries = () => entriesOf(graph.quarantine);
    await work({
      graph,
      path,
      put: (name, content) => writeFile(path(name), content),
      take: (...names) => ingest(sourcesOf(names.map(path)), options),
      retry: async (fetch = nothing) => retryQuarantined(await entries(), { ...options, fetch, fetchNamed: fetch }),
      entries,
      places: async () => (await entries()).map(({ place }) => place.replace(`${folder}/`, '')).sort(),
    });
  });
}

const nothing: Fetch = async (url) => {
  throw new FetchRefused('URL_UNREADABLE', url, 'expected an answer', { retriable: true });
};

/** A site that has just these pages; `asked` tells what was fetched. */
function site(pages: Readonly<Record<string, string>>): { readonly fetch: Fetch; readonly asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = async (url, options) => {
    asked.push(url);
    const page = pages[url];
    if (page === undefined) return nothing(url, options);
    const validators = { etag: null, lastModified: null };
    return { url, bytes: Buffer.from(page), mediaType: null, charset: null, validators };
  };
  return { fetch, asked };
}

describe('what is refused', () => {
  test('is kept once, with where it is, why, when and how often; the same again adds only a try', async () => {
    await atDesk(async ({ put, path, take, entries }) => {
      await put('a.jsonl', [GOOD, BAD, FAILING].join('\n'));
      const first = await take('a.jsonl', 'missing.txt');
      expect(first.quarantine).toEqual({ kept: 3, left: 0 });
      const [before, again] = [await entries(), await take('a.jsonl', 'missing.txt')];
      expect(again.quarantine).toEqual({ kept: 3, left: 0 });
      const after = (await entries()).toSorted((one, other) => (one.place < other.place ? -1 : 1));
      const [a, missing] = [path('a.jsonl'), path('missing.txt')];
      expect(after).toMatchObject([
        { source: a, place: `${a}:2`, code: 'DOCUMENT_REFUSED', reason: 'text: expected text, got 1', tries: 2 },
        { source: a, place: `${a}:3`, reason: 'met@1 failed: told to fail', tries: 2 },
        { source: missing, place: missing, code: 'SOURCE_UNREADABLE', tries: 2 },
      ]);
      expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
    });
  });

  test('leaves when it is taken in later, line by line, as a file, and as an archive', async () => {
    await atDesk(async ({ put, take, places }) => {
      const packed = gzipSync([GOOD, BAD].join('\n'));
      await put('a.jsonl', [BAD, FAILING, GOOD].join('\n'));
      await put('b.txt', '');
      await put('c.jsonl.gz', packed.subarray(0, packed.length - 12));
      await take('a.jsonl', 'b.txt', 'c.jsonl.gz');
      expect(await places()).toEqual(['a.jsonl:1', 'a.jsonl:2', 'b.txt', 'c.jsonl.gz']);
      await put('a.jsonl', [OTHER, FAILING, GOOD].join('\n'));
      await put('b.txt', 'Ada Vale met Cy Dorn.');
      await put('c.jsonl.gz', packed);
      expect((await take('a.jsonl', 'b.txt', 'c.jsonl.gz')).quarantine).toEqual({ kept: 2, left: 3 });
      expect(await places()).toEqual(['a.jsonl:2', 'c.jsonl.gz:2']);
    });
  });

  test('keeps its place whether its file is named, or its directory', async () => {
    await atDesk(async ({ put, take, places }) => {
      await put('a.jsonl', BAD);
      await take('a.jsonl', '');
      expect(await places()).toEqual(['a.jsonl:1']);
    });
  });

  test('does not fill the memory', async () => {
    await inTempDirectory({}, async (folder) => {
      await using graph = await openGraph(`sqlite:${join(folder, 'graph.db')}`);
      const source = bytesSource('a.jsonl', `${BAD}\n`.repeat(2_500), 4096);
      const summary = await ingest([source], { graph, extractor: metExtractor });
      expect(summary.refused).toHaveLength(1_000);
      expect(summary.quarantine.kept).toBe(2_500);
    });
  });
});

describe('trying again', () => {
  test('takes in what is good now, and only that', async () => {
    await atDesk(async ({ graph, put, take, retry, places }) => {
      await put('a.jsonl', [BAD, FAILING].join('\n'));
      await take('a.jsonl');
      await put('a.jsonl', [OTHER, FAILING, GOOD].join('\n'));
      expect(await retry()).toMatchObject({ taken: 1, still: [{ tries: 2 }], stopped: false });
      expect(await places()).toEqual(['a.jsonl:2']);
      const [page] = await graph.select([{ kinds: ['Article'], page: { size: 9, from: 'start' } }]);
      expect(page?.rows).toHaveLength(1);
    });
  });

  test('takes in all of an archive that had been broken as a whole', async () => {
    await atDesk(async ({ put, take, retry, places }) => {
      const packed = gzipSync([GOOD, OTHER].join('\n'));
      await put('a.jsonl.gz', Buffer.concat([packed.subarray(0, 10), Buffer.alloc(50, 7)]));
      await take('a.jsonl.gz');
      expect(await places()).toEqual(['a.jsonl.gz']);
      await put('a.jsonl.gz', packed);
      expect(await retry()).toMatchObject({ taken: 1, still: [] });
      const again = await take('a.jsonl.gz');
      expect(again.articles).toMatchObject({ new: 0, unchanged: 2 });
    });
  });

  test('says what is not there any more, and keeps it', async () => {
    await atDesk(async ({ put, path, take, retry, entries }) => {
      await put('a.jsonl', [GOOD, BAD].join('\n'));
      await put('b.txt', '');
      await take('a.jsonl', 'b.txt');
      await put('a.jsonl', GOOD);
      await rm(path('b.txt'));
      await retry();
      expect(await entries()).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ place: path('a.jsonl:2'), code: 'NOT_FOUND', tries: 2 }),
          expect.objectContaining({ place: path('b.txt'), code: 'SOURCE_UNREADABLE', tries: 2 }),
        ]),
      );
    });
  });

  test('fetches of a list only what was refused; a page that it names no more, by itself', async () => {
    await atDesk(async ({ graph, retry, entries }) => {
      const [list, one, two, three] = ['list', '1', '2', '3'].map((name) => `https://e.example/${name}`);
      const urls = (...all: readonly (string | undefined)[]) => all.join('\n');
      const before = site({ [list ?? '']: urls(one, two, three), [one ?? '']: GOOD });
      const options = { graph, extractor: metExtractor, fetch: before.fetch };
      await ingest(sourcesOf([list ?? ''], before.fetch), options);
      expect(await entries()).toMatchObject([
        { source: list, code: 'URL_UNREADABLE' },
        { source: list, code: 'URL_UNREADABLE' },
      ]);
      const after = site({ [list ?? '']: urls(one, two), [two ?? '']: OTHER, [three ?? '']: GOOD });
      expect(await retry(after.fetch)).toMatchObject({ taken: 2, still: [] });
      expect(after.asked).toEqual([list, two, three]);
    });
  });

  test('asks a list as who names it, and a page that it names no more politely', async () => {
    await atDesk(async ({ graph, entries }) => {
      const [list = '', one = '', two = ''] = ['list', '1', '2'].map((name) => `https://e.example/${name}`);
      const options = { graph, extractor: metExtractor };
      const before = site({ [list]: `${one}\n${two}` });
      await ingest(sourcesOf([list], before.fetch), { ...options, fetch: before.fetch });
      const [polite, named] = [site({ [one]: GOOD, [two]: OTHER }), site({ [list]: 'https://e.example/3\n' })];
      const retrying = { ...options, fetch: polite.fetch, fetchNamed: named.fetch };
      expect(await retryQuarantined(await entries(), retrying)).toMatchObject({ taken: 2, still: [] });
      expect({ polite: polite.asked.sort(), named: named.asked }).toEqual({ polite: [one, two], named: [list] });
    });
  });

  test('fetches no address that was only a place in what another gave', async () => {
    await atDesk(async ({ graph, retry, entries }) => {
      const all = ['a.jsonl', 'b.json', 'c.jsonl.tar'].map((name) => `https://e.example/${name}`);
      const [lines = '', items = '', packed = ''] = all;
      const refusal = { code: 'DOCUMENT_REFUSED', reason: 'expected text' };
      const tried = [`${lines}:2`, `${items}[1]`, `${packed}!d.jsonl:1`].map((place, at) => ({
        source: all[at] ?? '',
        place,
        refusal,
      }));
      await graph.quarantine.settle(tried, NOW);
      const after = site({ [lines]: GOOD, [items]: `[${OTHER}]`, [packed]: GOOD });
      expect(await retry(after.fetch)).toMatchObject({ taken: 0 });
      expect(after.asked).toEqual(all);
      const gone = { code: 'NOT_FOUND', tries: 2, lastSeen: NOW.toISOString() };
      expect(await entries()).toMatchObject([gone, gone, gone]);
    });
  });

  test('finds a line of what a list names, and of what it names no more', async () => {
    await atDesk(async ({ graph, retry, entries }) => {
      const [list = '', one = '', two = ''] = ['list', '1', '2'].map((name) => `https://e.example/${name}`);
      const lines = `${GOOD}\n${BAD}\n${FAILING}\n`;
      const before = site({ [list]: `${one}\n${two}`, [one]: lines, [two]: lines });
      await ingest(sourcesOf([list], before.fetch), { graph, extractor: metExtractor, fetch: before.fetch });
      expect((await entries()).map(({ source, place }) => [source, place])).toEqual(
        expect.arrayContaining([one, two].flatMap((page) => [2, 3].map((line) => [list, `${page}:${line}`]))),
      );
      const mended = `${GOOD}\n${OTHER}\n${FAILING}\n`;
      const after = site({ [list]: `${one}\nhttps://e.example/3`, [one]: mended, [two]: mended });
      expect(await retry(after.fetch)).toMatchObject({ taken: 2, still: [{ tries: 2 }, { tries: 2 }] });
      expect(after.asked).toEqual([list, one, two]);
    });
  });

  test('leaves what came from standard input as it is', async () => {
    await atDesk(async ({ graph, retry }) => {
      const source = { ...bytesSource('<stdin>', BAD), name: '-' };
      await ingest([source], { graph, extractor: metExtractor });
      expect(await retry()).toMatchObject({ taken: 0, still: [{ source: '-', place: '<stdin>:1', tries: 1 }] });
    });
  });
});
