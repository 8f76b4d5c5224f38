import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import type { Extractor } from '../../src/ingest/extract/index.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import type { Source } from '../../src/ingest/source.ts';
import { sourcesOf } from '../../src/ingest/sources/sources-of.ts';
import { inTempDirectory } from './in-temp-directory.ts';
import { FOREIGN_TEXTS } from './language/foreign-texts.ts';
import { metExtractor } from './met-extractor.ts';
import { bytesSource, NOW } from './read-all.ts';

const now = () => NOW;

async function withGraph(test: (graph: Graph, path: string) => Promise<void>): Promise<void> {
  await inTempDirectory({}, async (path) => {
    await using graph = await openGraph(`sqlite:${join(path, 'graph.db')}`);
    await test(graph, path);
  });
}

async function articleCount(graph: Graph): Promise<number | null | undefined> {
  const [page] = await graph.select([{ kinds: ['Article'], page: { size: 0, from: 'start' }, count: true }]);
  return page?.total;
}

function articleLines(count: number, from = 0): string {
  const line = (_: unknown, at: number) =>
    JSON.stringify({ id: from + at, text: `Ada Vale met Ben Holm. Number ${from + at}.` });
  return Array.from({ length: count }, line).join('\n');
}

/** One article after another, as long as somebody asks. */
function endlessSource(onArticle: (number: number) => void): Source {
  return {
    name: 'endless',
    async *documents(signal) {
      for (let number = 0; ; number += 1) {
        onArticle(number);
        yield* bytesSource(`${number}.jsonl`, articleLines(1, number)).documents(signal);
      }
    },
  };
}

describe('ingest', () => {
  test('records what it reads, and says what it did', async () => {
    await withGraph(async (graph) => {
      const sources = [bytesSource('a.jsonl', articleLines(5)), bytesSource('b.txt', 'No meeting here.')];
      const summary = await ingest(sources, { graph, extractor: metExtractor, now, batchSize: 2 });
      expect(summary).toMatchObject({
        articles: { new: 6, updated: 0, unchanged: 0, older: 0, retracted: 0, purged: 0 },
        refused: [],
        claims: 5,
        stopped: false,
      });
      expect(await articleCount(graph)).toBe(6);
    });
  });

  test('changes nothing the second time', async () => {
    await withGraph(async (graph) => {
      const options = { graph, extractor: metExtractor, now };
      await ingest([bytesSource('a.jsonl', articleLines(3))], options);
      const again = await ingest([bytesSource('a.jsonl', articleLines(3))], options);
      expect(again.articles).toEqual({ new: 0, updated: 0, unchanged: 3, older: 0, retracted: 0, purged: 0 });
    });
  });

  test('reads nothing again that the graph has, and writes nothing then', async () => {
    await withGraph(async (graph) => {
      const reads: string[] = [];
      const extractor: Extractor = {
        name: metExtractor.name,
        extract(article) {
          reads.push(article.text);
          return metExtractor.extract(article);
        },
      };
      const options = { graph, extractor, now, batchSize: 2 };
      await ingest([bytesSource('a.jsonl', articleLines(3))], options);
      reads.length = 0;
      const again = await ingest(
        [bytesSource('b.jsonl', articleLines(3)), bytesSource('a.jsonl', articleLines(3))],
        options,
      );
      expect(again.articles).toMatchObject({ new: 3, unchanged: 3 });
      expect(reads).toHaveLength(3);
      const head = await graph.feed.head();
      const third = await ingest([bytesSource('a.jsonl', articleLines(3))], options);
      expect([third.articles.unchanged, reads.length]).toEqual([3, 3]);
      expect(await graph.feed.head()).toBe(head);
    });
  });

  test('goes on after what is refused, and after an extractor that fails, and names each', async () => {
    await withGraph(async (graph, path) => {
      const sources = [
        bytesSource('a.jsonl', `${articleLines(2)}\n{"text": 1}\n{"text": "FAIL"}\n${articleLines(1, 2)}`),
        ...sourcesOf([join(path, 'missing')]),
        bytesSource('b.txt', ''),
        bytesSource('c.txt', 'Cy Dorn met Di Esk.'),
      ];
      const summary = await ingest(sources, { graph, extractor: metExtractor, now });
      expect(summary.articles.new).toBe(4);
      expect(summary.refused.map(({ where, code }) => [where, code])).toEqual([
        ['a.jsonl:3', 'DOCUMENT_REFUSED'],
        ['a.jsonl:4', 'DOCUMENT_REFUSED'],
        [join(path, 'missing'), 'SOURCE_UNREADABLE'],
        ['b.txt', 'DOCUMENT_REFUSED'],
      ]);
      expect(summary.refused[1]?.reason).toBe('a.jsonl:4: met@1 failed: told to fail');
    });
  });

  test('counts the articles that another extractor had to read, by reason', async () => {
    await withGraph(async (graph) => {
      const extractor: Extractor = {
        name: 'asked@1',
        async extract(article) {
          const reason = /Number [12]\./.test(article.text) ? 'it was busy' : 'it was shut';
          return { ...(await metExtractor.extract(article)), fallback: { asked: 'asked@1', reason } };
        },
      };
      const summary = await ingest([bytesSource('a.jsonl', articleLines(3))], { graph, extractor, now });
      expect(summary).toMatchObject({ articles: { new: 3 }, claims: 3, refused: [] });
      expect(summary.fellBack).toEqual([
        { reason: 'it was busy', articles: 2 },
        { reason: 'it was shut', articles: 1 },
      ]);
    });
  });

  test('stores what is not English with its language and no claims, and counts it by language', async () => {
    await withGraph(async (graph) => {
      const french = FOREIGN_TEXTS.fr?.join(' ') ?? '';
      const told = { text: 'Ada Vale met Ben Holm.', language: 'de' };
      const sources = [
        bytesSource('a.txt', `${french} Cy Dorn met Di Esk.`),
        bytesSource('b.jsonl', [told, { text: french }].map((article) => JSON.stringify(article)).join('\n')),
        bytesSource('c.jsonl', articleLines(1)),
      ];
      const summary = await ingest(sources, { graph, extractor: metExtractor, now });
      expect(summary).toMatchObject({ articles: { new: 4 }, refused: [], claims: 1 });
      expect(summary.unread).toEqual([
        { language: 'fr', articles: 2 },
        { language: 'de', articles: 1 },
      ]);
      const [page] = await graph.select([
        {
          kinds: ['Article'],
          where: { prop: 'language', op: 'eq', value: 'fr' },
          page: { size: 9, from: 'start' },
        },
      ]);
      expect(page?.rows).toHaveLength(2);
    });
  });

  test('tells its progress as it goes, in numbers that only grow', async () => {
    await withGraph(async (graph) => {
      const seen: number[] = [];
      await ingest([bytesSource('a.jsonl', articleLines(7))], {
        graph,
        extractor: metExtractor,
        now,
        batchSize: 3,
        onProgress: ({ articles }) => seen.push(articles.new),
      });
      expect(seen).toEqual([3, 6, 7]);
    });
  });

  test('never reads more than a few batches ahead of what is recorded, and stops when told with all that it counted recorded', async () => {
    await withGraph(async (graph) => {
      const [batchSize, concurrency] = [4, 3];
      const stop = new AbortController();
      let handedOut = 0;
      let mostAhead = 0;
      let recorded = 0;
      const source = endlessSource((number) => {
        handedOut = number + 1;
        mostAhead = Math.max(mostAhead, handedOut - recorded);
      });
      const summary = await ingest([source], {
        graph,
        extractor: metExtractor,
        now,
        batchSize,
        concurrency,
        signal: stop.signal,
        onProgress: ({ articles }) => {
          recorded = articles.new;
          if (recorded >= 40) stop.abort();
        },
      });
      expect(summary.stopped).toBe(true);
      expect(await articleCount(graph)).toBe(summary.articles.new);
      expect(mostAhead).toBeLessThanOrEqual(3 * batchSize + concurrency + 2);
      expect(handedOut).toBeGreaterThanOrEqual(40);
    });
  });

  test('rejects when the store fails, and what was committed stays', async () => {
    await inTempDirectory({}, async (path) => {
      const url = `sqlite:${join(path, 'graph.db')}`;
      const failing = await openGraph(url);
      let recorded = 0;
      const run = ingest([endlessSource(() => undefined)], {
        graph: failing,
        extractor: metExtractor,
        now,
        batchSize: 2,
        onProgress: ({ articles }) => {
          recorded = articles.new;
          if (recorded === 4) void failing[Symbol.asyncDispose]();
        },
      });
      await expect(run).rejects.toThrow();
      await using graph = await openGraph(url);
      expect(recorded).toBeGreaterThanOrEqual(4);
      expect(await articleCount(graph)).toBe(recorded);
    });
  });

  test('stops before it begins where the signal is aborted already', async () => {
    await withGraph(async (graph) => {
      const summary = await ingest([bytesSource('a.jsonl', articleLines(3))], {
        graph,
        extractor: metExtractor,
        now,
        signal: AbortSignal.abort(),
      });
      expect(summary).toMatchObject({ stopped: true, articles: { new: 0 } });
    });
  });
});
