/**
 * How long a search takes, by how much it finds: the median of some runs, warm, each a page of 20, past GraphQL. Over a store that `npm run bench:graph` has
 * made, or over any.
 *
 *     npm run bench:search -- STORE_URL [TEXT…]
 */
import { neo4jEngine } from '../src/graph/engines/neo4j/index.ts';
import { sqliteEngine } from '../src/graph/engines/sqlite/index.ts';
import { parseSearch, SEARCHED_KINDS } from '../src/graph/index.ts';
import { timesOf } from './api/measure.ts';
import { cpuMsSince } from './cpu-ms-since.ts';

const RUNS = 21;
const WARM_UP_RUNS = 3;
/** Of the made graph, by how much they find: an article, a thousandth, an eighth, a fifth and all of the articles. */
const TEXTS = ['"report 512"', '"city fr 3" courier', 'courier 12', 'city us', 'report'];

const [url = 'sqlite:bench.db', ...texts] = process.argv.slice(2);
const engine = [sqliteEngine, neo4jEngine].find(({ schemes }) => schemes.some((scheme) => url.startsWith(scheme)));
if (engine === undefined) throw new Error(`store URL: expected sqlite:PATH or one of Neo4j, got ${url}`);
await using store = await engine.open(url, { password: process.env.NEO4J_PASSWORD ?? null });

for (const text of texts.length === 0 ? TEXTS : texts) {
  const query = { kinds: SEARCHED_KINDS, terms: parseSearch(text), page: { size: 20, from: 'start' } } as const;
  const [page] = await store.search([{ ...query, count: true }]);
  const [times, processorTimes]: [number[], number[]] = [[], []];
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await store.search([query]);
    const [ms, cpuMs] = [performance.now() - start, cpuMsSince(before)];
    if (run < WARM_UP_RUNS) continue;
    times.push(ms);
    processorTimes.push(cpuMs);
  }
  console.log(
    `${text}: ${page?.total} found, ${timesOf(times).p50.toFixed(1)} ms, ${timesOf(processorTimes).p50.toFixed(1)} ms of processor time here`,
  );
}
