import { expect, it } from 'vitest';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { metExtractor } from '../ingest/met-extractor.ts';
import { bytesSource, NOW } from '../ingest/read-all.ts';
import { entriesOf } from '../support/entries-of.ts';
import { describeOnNeo4j } from '../support/neo4j.ts';
import { withStore } from '../support/test-database.ts';

/** More than an index of Neo4j holds. */
const LONG = 'a'.repeat(20_000);

describeOnNeo4j((make) => {
  it('an article that Neo4j cannot hold costs only itself, and is in quarantine', async () => {
    await withStore(make, async (store) => {
      const graph = await projectedGraph(store);
      const lines = ['1', '2', LONG, '4', '5'].map((name) =>
        JSON.stringify({
          text: `Ada Vale met Ben Holm. So says ${name.length > 1 ? 3 : name}.`,
          url: `https://e.example/${name}`,
        }),
      );
      const source = bytesSource('a.jsonl', lines.join('\n'), 4096);
      const summary = await ingest([source], { graph, extractor: metExtractor, now: () => NOW });
      expect(summary).toMatchObject({ articles: { new: 4 }, quarantine: { kept: 1, left: 0 } });
      expect(summary.refused).toMatchObject([
        { code: 'DOCUMENT_REFUSED', reason: expect.stringContaining('too large to index') },
      ]);
      expect(await entriesOf(graph.quarantine)).toMatchObject([{ place: expect.stringMatching(/a\.jsonl:3$/) }]);
      expect(await graph.verify()).toEqual([]);
    });
  });
});
