import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WhometError } from '../../src/errors.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { recordEach } from '../../src/ingest/record-each.ts';
import { entriesOf } from '../support/entries-of.ts';
import { told, toldArticle } from '../support/told-article.ts';
import { inTempDirectory } from './in-temp-directory.ts';
import { metExtractor } from './met-extractor.ts';
import { bytesSource } from './read-all.ts';

describe('an article that the store cannot keep', () => {
  const batch = Array.from({ length: 9 }, (_, id) => toldArticle(id, [told('Ada Vale')]));
  const refusing = (graph: Graph, isRefused: (text: string) => boolean, error: Error): Pick<Graph, 'record'> => ({
    record: async (given) => {
      if (given.some(({ article }) => isRefused(article.text))) throw error;
      return graph.record(given);
    },
  });
  const withGraph = (work: (graph: Graph) => Promise<void>) =>
    inTempDirectory({}, async (folder) => {
      await using graph = await openGraph(`sqlite:${join(folder, 'graph.db')}`);
      await work(graph);
    });

  test('costs only itself, wherever it stands in its batch', () =>
    withGraph(async (graph) => {
      const error = new WhometError('STORE_REFUSED', 'expected less');
      const parts = await recordEach(
        batch,
        refusing(graph, (text) => /article [37]/.test(text), error),
      );
      expect(parts.flatMap(({ articles }) => articles)).toEqual(batch);
      const refused = parts.flatMap((part) => ('cause' in part ? [[part.articles, part.cause]] : []));
      expect(refused).toEqual([
        [[batch[3]], error],
        [[batch[7]], error],
      ]);
      expect(await graph.known(batch.map(({ article }) => article))).toEqual(
        batch.map((_, at) => (at === 3 || at === 7 ? null : expect.objectContaining({ outcome: 'UNCHANGED' }))),
      );
    }));

  test.each([
    ['refuses them all', new WhometError('STORE_REFUSED', 'expected less')],
    ['is full', new WhometError('STORE_UNREACHABLE', 'expected room')],
    ['is busy', new WhometError('CONFLICT', 'busy', { retriable: true })],
  ])('is not looked for where the store %s', (_, error) =>
    withGraph(async (graph) => {
      await expect(
        recordEach(
          batch,
          refusing(graph, () => true, error),
        ),
      ).rejects.toBe(error);
      expect((await graph.known(batch.map(({ article }) => article))).every((known) => known === null)).toBe(true);
    }),
  );

  test('is not looked for long where the store refuses them all', async () => {
    const many = Array.from({ length: 256 }, (_, at) => batch[at % batch.length]).flatMap((read) => read ?? []);
    let tries = 0;
    const record = async () => {
      tries += 1;
      throw new WhometError('STORE_REFUSED', 'expected less');
    };
    await expect(recordEach(many, { record })).rejects.toThrow('expected less');
    expect(tries).toBeLessThan(30);
  });

  test('is refused by where it was found as messages say, and kept by where it is, wherever it stands in its batch', () =>
    withGraph(async (graph) => {
      const error = new WhometError('STORE_REFUSED', 'expected less');
      const { record } = refusing(graph, (text) => /number [26]/.test(text), error);
      const lines = batch.map((_, id) => JSON.stringify({ id, text: `Ada Vale met Ben Holm, number ${id}.` }));
      const source = { ...bytesSource('news.jsonl', lines.join('\n')), name: 'news.jsonl' };
      const summary = await ingest([source], { graph: { ...graph, record }, extractor: metExtractor });
      const reason = 'expected an article that the store can keep: expected less';
      expect(summary).toMatchObject({ articles: { new: batch.length - 2 }, quarantine: { kept: 2, left: 0 } });
      expect(summary.refused).toEqual(
        [3, 7].map((line) => ({
          where: `news.jsonl:${line}`,
          code: 'DOCUMENT_REFUSED',
          reason: `news.jsonl:${line}: ${reason}`,
        })),
      );
      const kept = (await entriesOf(graph.quarantine)).map(({ source, place, reason }) => ({ source, place, reason }));
      const path = resolve('news.jsonl');
      expect(kept).toEqual(
        expect.arrayContaining([3, 7].map((line) => ({ source: path, place: `${path}:${line}`, reason }))),
      );
    }));
});
