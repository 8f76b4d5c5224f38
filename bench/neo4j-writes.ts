/**
 * How fast articles are recorded in Neo4j, against a bare `UNWIND … MERGE` of the same rows: everything else that recording does is the difference.
 * Made articles, already read. The database must be empty, and is emptied in between.
 *
 *     npm run bench:neo4j -- bolt://127.0.0.1:7687 [ARTICLES]
 */
import neo4j from 'neo4j-driver';
import { neo4jEngine } from '../src/graph/engines/neo4j/index.ts';
import { writeStatements } from '../src/graph/engines/neo4j/write-statements.ts';
import type { GraphStore, GraphWrites } from '../src/graph/index.ts';
import { projectedGraph } from '../src/graph/project/index.ts';
import { newsArticle } from './identity/news.ts';

/** As `ingest` takes them. */
const BATCH = 256;
const DEFAULT_ARTICLES = 1024;
/** The first statements are planned, and the server's code is cold. */
const WARM_UP_BATCHES = 2;

const [url = 'bolt://127.0.0.1:7687', count = DEFAULT_ARTICLES] = process.argv.slice(2);
const password = process.env.NEO4J_PASSWORD ?? null;
const calls = { reads: 0, writes: 0 };
const written: GraphWrites[][] = [];

/** Keeps what each transaction writes. */
function watchedStore(store: GraphStore): GraphStore {
  return {
    engine: store.engine,
    select: (all) => store.select(all),
    counterparts: (all) => store.counterparts(all),
    paths: (all) => store.paths(all),
    neighbourhoods: (all) => store.neighbourhoods(all),
    aggregate: (all) => store.aggregate(all),
    search: (all) => store.search(all),
    transact: (work) =>
      store.transact((transaction) => {
        const own: GraphWrites[] = [];
        written.push(own);
        const read = <T>(answer: T): T => {
          calls.reads += 1;
          return answer;
        };
        return work({
          nodes: (kind, ids) => read(transaction.nodes(kind, ids)),
          nodesWhere: (kind, prop, values) => read(transaction.nodesWhere(kind, prop, values)),
          edges: (kind, direction, ids) => read(transaction.edges(kind, direction, ids)),
          bounds: (kind, direction, prop, ids) => read(transaction.bounds(kind, direction, prop, ids)),
          write: (writes) => {
            own.push(writes);
            calls.writes += writeStatements(writes).length;
            return transaction.write(writes);
          },
        });
      }),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

async function secondsToRecord(): Promise<number> {
  await using store = watchedStore(await neo4jEngine.open(url, { password }));
  const graph = await projectedGraph(store);
  const batches = Array.from({ length: Math.ceil(Number(count) / BATCH) + WARM_UP_BATCHES }, (_, at) =>
    Array.from({ length: BATCH }, (__, index) => newsArticle(at * BATCH + index)),
  );
  let start = performance.now();
  for (const [at, batch] of batches.entries()) {
    if (at === WARM_UP_BATCHES) {
      start = performance.now();
      Object.assign(calls, { reads: 0, writes: 0 });
    }
    await graph.record(batch);
  }
  return (performance.now() - start) / 1000;
}

/** One transaction a batch, one statement a kind of row; only what stands at the end of the batch. */
async function secondsBare(): Promise<number> {
  const driver = neo4j.driver(url, password === null ? undefined : neo4j.auth.basic('neo4j', password));
  const session = driver.session();
  await session.run('MATCH (n) WHERE NOT n:WhometStore CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  let start = performance.now();
  // The first transaction is that of the rules.
  for (const [at, own] of written.slice(1).entries()) {
    if (at === WARM_UP_BATCHES) start = performance.now();
    const all = { unlink: [], drop: [], put: own.flatMap(({ put }) => put), link: own.flatMap(({ link }) => link) };
    await session.executeWrite(async (transaction) => {
      for (const { statement, rows } of writeStatements(all)) await transaction.run(statement, { rows });
    });
  }
  const seconds = (performance.now() - start) / 1000;
  await session.close();
  await driver.close();
  return seconds;
}

const recorded = await secondsToRecord();
const bare = await secondsBare();
const batches = Math.ceil(Number(count) / BATCH);
const articles = batches * BATCH;
console.log(
  `recorded: ${(articles / recorded).toFixed(0)} articles/s, ${Math.round(calls.reads / batches)} reading and ${Math.round(calls.writes / batches)} writing statements a batch of ${BATCH}`,
);
console.log(`bare UNWIND … MERGE of the same rows: ${(articles / bare).toFixed(0)} articles/s`);
console.log(`recording reaches ${(bare / recorded).toFixed(2)} of it`);
