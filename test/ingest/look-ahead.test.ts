import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleIdOf, type Graph, judgementOf } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { type IngestSummary, ingest } from '../../src/ingest/pipeline.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';
import { metExtractor } from './met-extractor.ts';
import { articlesIn, bytesSource, NOW } from './read-all.ts';

const RUNS = Number(process.env.WHOMET_RUNS ?? 12);

const people = fc.constantFrom('Ada Vale', 'Ben Holm', 'Cy Dorn', 'Di Esk');
const line = fc
  .record({ id: fc.integer({ min: 1, max: 6 }), version: fc.integer({ min: 1, max: 3 }), a: people, b: people })
  .map(({ id, version, a, b }) =>
    JSON.stringify({
      url: `https://example.org/${id}`,
      publishedAt: `2025-07-0${version}T12:00:00Z`,
      text: `${a} met ${b}. So says version ${version}.`,
      ...(id === 6 ? { language: 'de' } : {}),
    }),
  );
const refused = fc.constantFrom('{"text": 1}', '{"text": ""}');
const lines = fc.array(fc.oneof({ weight: 6, arbitrary: line }, refused), { maxLength: 12 });
const run = fc.record({
  lines,
  verdict: fc.constantFrom('ARTICLE_RETRACTED' as const, 'ARTICLE_PURGED' as const, null),
  batchSize: fc.integer({ min: 1, max: 5 }),
});

type Run = typeof run extends fc.Arbitrary<infer T> ? T : never;
type Told = Omit<IngestSummary, 'durationMs'>;

/** What runs, one after the other, say and leave behind; after each, something is judged of the first article that it read. */
async function outcomeOf(
  runs: readonly Run[],
  seenBy: (graph: Graph) => Pick<Graph, 'known' | 'record' | 'quarantine'>,
): Promise<readonly [readonly Told[], readonly string[]]> {
  await using database = await sqliteDatabase();
  await using store = await database.open();
  const graph = await projectedGraph(store);
  const summaries: Told[] = [];
  for (const { lines: told, verdict, batchSize } of runs) {
    const source = bytesSource('news.jsonl', told.join('\n'), 4096);
    const options = { graph: seenBy(graph), extractor: metExtractor, now: () => NOW, batchSize };
    const { durationMs, ...summary } = await ingest(told.length === 0 ? [] : [source], options);
    summaries.push(summary);
    const first = told.find((one) => one.includes('"url"'));
    if (verdict === null || first === undefined) continue;
    const [article] = await articlesIn('first.jsonl', first);
    if (article === undefined) throw new Error('an article was written');
    const by = { actor: 'ann', madeAt: '2025-08-01T00:00:00Z' };
    await graph.adopt([judgementOf({ verdict, articleId: articleIdOf(article) }, by)]);
  }
  return [summaries, await dumpGraph(store)];
}

test('what is known is passed over with the same summaries and the same graph as if all were read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 2, maxLength: 3 }), async (runs) => {
      const readingAll = await outcomeOf(runs, (graph) => ({
        known: async (articles) => articles.map(() => null),
        record: graph.record,
        quarantine: graph.quarantine,
      }));
      expect(await outcomeOf(runs, (graph) => graph)).toEqual(readingAll);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
