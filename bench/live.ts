/**
 * What a bulk ingest costs a server that many follow: another process records made articles, a third holds subscribers, half of articles over Server-Sent
 * Events, half of meetings over WebSocket; one stops reading half-way until all is recorded. Prints the server's memory, and whether anybody missed anything.
 *
 *     npm run bench:live                                              10,000 articles, 100 subscribers, some minutes
 *     npm run bench:live -- --articles 1000 --subscribers 20
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openGraph } from '../src/graph/index.ts';
import { createServer } from '../src/server/index.ts';

const EVERY_MS = 10_000;
const MB = 1e6;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    subscribers: { type: 'string', default: '100' },
  },
});

function child(name: string, ...args: readonly string[]) {
  return fork(fileURLToPath(new URL(`live/${name}.ts`, import.meta.url)), args, { execArgv: ['--import', 'tsx'] });
}

const folder = await mkdtemp(join(tmpdir(), 'whomet-bench-'));
const store = `sqlite:${join(folder, 'graph.db')}`;
try {
  await using graph = await openGraph(store);
  const server = createServer({
    graph,
    feed: graph.feed,
    judging: graph,
    ingestArticle: () => Promise.reject(new Error('not here')),
  });
  const listening = await server.listen({ host: '127.0.0.1', port: 0 });
  const subscribers = child('subscribers', listening.url, values.subscribers, values.articles);
  await once(subscribers, 'message');
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  const memory = () => {
    const { rss, heapUsed } = process.memoryUsage();
    console.log(`${seconds()} s: ${Math.round(rss / MB)} MB, of which ${Math.round(heapUsed / MB)} of JavaScript`);
  };
  memory();
  const timer = setInterval(memory, EVERY_MS);
  const writer = child('writer', store, values.articles);
  const [status] = await once(writer, 'exit');
  console.log(`${seconds()} s: recorded${status === 0 ? '' : `, with status ${status}`}`);
  subscribers.send('recorded');
  const [told] = await once(subscribers, 'message');
  clearInterval(timer);
  memory();
  const [page] = await graph.select([{ kinds: ['Meeting'], page: { size: 1, from: 'start' }, count: true }]);
  console.log(`${seconds()} s: all is told. Meetings in the store: ${page?.total}`);
  console.log(told);
  subscribers.disconnect();
  await listening.close();
} finally {
  await rm(folder, { recursive: true });
}
