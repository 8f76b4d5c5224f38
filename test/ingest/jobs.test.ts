import { expect, test } from 'vitest';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { rulesExtractor } from '../../src/ingest/extract/index.ts';
import { openExtractorPool } from '../../src/ingest/extract/pool/extractor-pool.ts';
import { type IngestOptions, ingest } from '../../src/ingest/pipeline.ts';
import { sourcesOf } from '../../src/ingest/sources/sources-of.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

/** All that a store holds after the samples were ingested into it. */
async function ingested(options: Pick<IngestOptions, 'extractor' | 'concurrency'>): Promise<readonly string[]> {
  await using database = await sqliteDatabase();
  await using store = await database.open();
  const summary = await ingest(sourcesOf(['samples']), {
    ...options,
    graph: await projectedGraph(store),
    batchSize: 30,
  });
  expect(summary).toMatchObject({ articles: { new: 149 }, refused: [] });
  return dumpGraph(store);
}

test('the graph is the same, whether one thread reads, or several beside it', { timeout: 180_000 }, async () => {
  const module = new URL('../../src/ingest/extract/pool/rules-thread.ts', import.meta.url);
  await using pool = openExtractorPool(rulesExtractor, { module, jobs: 2, startAfterCharacters: 0 });
  const [alone, together] = [await ingested({}), await ingested({ extractor: pool, concurrency: pool.concurrency })];
  expect(together).toEqual(alone);
});
