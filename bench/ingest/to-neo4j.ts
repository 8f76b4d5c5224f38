import { neo4jEngine } from '../../src/graph/engines/neo4j/index.ts';
import { writeStatements } from '../../src/graph/engines/neo4j/write-statements.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { ingest, openRulesPool, sourcesOf } from '../../src/ingest/index.ts';
import { secondsOfBareMerge } from './bare-merge.ts';
import { watchedStore } from './watched-store.ts';

/** As `ingest` takes them. */
const BATCH = 256;
/** The first statements are planned, and the server's code is cold. */
const WARM_UP_BATCHES = 2;

/** Takes the file in, then merges the same rows barely, and prints how the one compares with the other. The database must be empty, and is emptied in between. */
export async function ingestToNeo4j(url: string, path: string, jobs: number): Promise<void> {
  const watched = watchedStore(await neo4jEngine.open(url, { password: process.env.NEO4J_PASSWORD ?? null }), {
    keep: true,
  });
  await using store = watched.store;
  const graph = await projectedGraph(store);
  await using pool = openRulesPool(jobs);
  let [start, batches] = [performance.now(), 0];
  const { articles } = await ingest(sourcesOf([path]), {
    ...{ graph, extractor: pool, concurrency: pool.concurrency, batchSize: BATCH },
    onProgress() {
      batches += 1;
      if (batches !== WARM_UP_BATCHES) return;
      start = performance.now();
      watched.forget();
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const { reads, transactionMs } = watched.counts;
  const measured = articles.new - WARM_UP_BATCHES * BATCH;
  if (measured <= 0) throw new RangeError(`expected more than ${WARM_UP_BATCHES * BATCH} new articles: is it empty?`);
  // The first transaction is that of the rules.
  const written = watched.written.slice(1);
  const bare = await secondsOfBareMerge(url, written, WARM_UP_BATCHES);
  const writes = written.slice(WARM_UP_BATCHES).flat().flatMap(writeStatements).length;
  const perBatch = (count: number) => Math.round((count * BATCH) / measured);
  const line = (what: string, took: number) =>
    console.log(`  ${what}: ${(measured / took).toFixed(0)} articles/s, ${(bare / took).toFixed(2)} of bare MERGE`);
  console.log(`Neo4j, ${measured} articles behind the first ${WARM_UP_BATCHES * BATCH}:`);
  line('the whole pipeline', seconds);
  line('recording alone', transactionMs / 1000);
  line('bare UNWIND … MERGE of the same rows', bare);
  console.log(`  ${perBatch(reads)} reading and ${perBatch(writes)} writing statements a batch of ${BATCH}`);
}
