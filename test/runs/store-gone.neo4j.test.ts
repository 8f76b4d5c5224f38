import { join } from 'node:path';
import { expect, it } from 'vitest';
import { neo4jObtainable, startNeo4j } from '../../scripts/neo4j/server.ts';
import { neo4jEngine } from '../../src/graph/engines/neo4j/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { type IngestProgress, type IngestSummary, ingest } from '../../src/ingest/pipeline.ts';
import { sourcesOf } from '../../src/ingest/sources/sources-of.ts';
import { cableTo } from '../support/cable.ts';
import { describeOnNeo4j } from '../support/neo4j.ts';
import { tempDirectory } from '../support/temp-directory.ts';
import { madeNews } from './made-news.ts';
import { contentOf, newsFiles, undisturbed } from './runs.ts';

const LIMIT_MS = 600_000;
const BATCH = 16;

/** What can be away. */
interface Away {
  readonly url: string;
  leave(): Promise<unknown>;
  comeBack(): Promise<unknown>;
}

/** The store goes away when some is recorded; who is told to stop then stops. It is away when the next run goes on, and comes back. */
async function isWaitedFor({ url, leave, comeBack }: Away): Promise<void> {
  await using news = await tempDirectory();
  const paths = await newsFiles(news.path, madeNews(3, 150), 1);
  await using store = await neo4jEngine.open(url, { password: null });
  const graph = await projectedGraph(store);
  const run = (onProgress: (progress: IngestProgress) => void, signal?: AbortSignal): Promise<IngestSummary> =>
    ingest(sourcesOf(paths.map((path) => join(news.path, path))), { graph, batchSize: BATCH, onProgress, signal });

  const stop = new AbortController();
  let leaving: Promise<unknown> | null = null;
  let isAway = false;
  let stoppedAt = Number.POSITIVE_INFINITY;
  const stopped = await run(({ articles, waitingSince }) => {
    if (articles.new >= 2 * BATCH)
      leaving ??= leave().then(() => {
        isAway = true;
      });
    if (waitingSince === null || !isAway || stop.signal.aborted) return;
    stoppedAt = performance.now();
    stop.abort();
  }, stop.signal);
  expect(stopped.stopped).toBe(true);
  // As long as the driver tries by itself, at most.
  expect(performance.now() - stoppedAt).toBeLessThan(20_000);
  await leaving;

  let comingBack: Promise<unknown> | null = null;
  const waits: boolean[] = [];
  const summary = await run(({ waitingSince }) => {
    waits.push(waitingSince !== null);
    if (waitingSince !== null) comingBack ??= comeBack();
  });
  await comingBack;
  expect(summary.stopped).toBe(false);
  expect([waits.includes(true), waits.at(-1)]).toEqual([true, false]);
  expect(await contentOf(store)).toEqual(await undisturbed({ cwd: news.path, paths }));
}

describeOnNeo4j((make, url) => {
  it(
    'a Neo4j that cannot be reached for a while is waited for, and the graph is as if it had always been there',
    async () => {
      await using _database = await make();
      await using cable = await cableTo(Number(new URL(url).port));
      const far = Object.assign(new URL(url), { hostname: '127.0.0.1', port: `${cable.port}` }).href;
      await isWaitedFor({ url: far, leave: cable.cut, comeBack: cable.join });
    },
    LIMIT_MS,
  );
});

// Two starts of a server are long: by command only.
it.skipIf(process.env.WHOMET_KILLS === undefined || neo4jObtainable() !== null)(
  'a Neo4j that is stopped and started again is waited for likewise',
  async () => {
    await using home = await tempDirectory();
    const directory = home.path;
    let server = await startNeo4j({ directory });
    const { url } = server;
    const comeBack = async (): Promise<void> => {
      server = await startNeo4j({ directory, port: Number(new URL(url).port) });
    };
    try {
      await isWaitedFor({ url, leave: () => server.stop(), comeBack });
    } finally {
      await server.stop();
    }
  },
  LIMIT_MS,
);
