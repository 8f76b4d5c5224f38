/**
 * Writes a made graph into a store, past reading and projecting: 20,000 people, 50,000 meetings, 100,000 articles; the same at each run. Where others are to be
 * measured on it; `npm run bench:api` makes its own.
 *
 *     npm run bench:graph -- STORE_URL [PEOPLE MEETINGS ARTICLES [SEED]]
 */
import { neo4jEngine } from '../src/graph/engines/neo4j/index.ts';
import { sqliteEngine } from '../src/graph/engines/sqlite/index.ts';
import { DEFAULT_SIZE } from './api/made-graph.ts';
import { writeMadeGraph } from './api/write-made-graph.ts';

const [url = 'sqlite:bench.db', ...sizes] = process.argv.slice(2);
const [people, meetings, articles, seed] = sizes.map(Number);
const size = {
  people: people ?? DEFAULT_SIZE.people,
  meetings: meetings ?? DEFAULT_SIZE.meetings,
  articles: articles ?? DEFAULT_SIZE.articles,
  seed: seed ?? DEFAULT_SIZE.seed,
};
const engine = [sqliteEngine, neo4jEngine].find(({ schemes }) => schemes.some((scheme) => url.startsWith(scheme)));
if (engine === undefined) throw new Error(`store URL: expected sqlite:PATH or one of Neo4j, got ${url}`);
const start = performance.now();
await using store = await engine.open(url, { password: process.env.NEO4J_PASSWORD ?? null });
await writeMadeGraph(store, size, (line) => console.error(line));
console.log(`${url}: written in ${((performance.now() - start) / 1000).toFixed(0)} s`);
