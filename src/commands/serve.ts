import { config } from '../config.ts';
import { WhometError } from '../errors.ts';
import type { Graph } from '../graph/index.ts';
import type { Fetch } from '../ingest/index.ts';
import { createServer, type Listening } from '../server/index.ts';
import { type FetchingTold, mayFetch } from './allow-fetch-option.ts';
import { ingestInto, ingestUrlInto, jobsExtractor, ownExtractor } from './ingest-into.ts';
import { ingestJobs } from './ingest-jobs.ts';
import { cachedCharactersOf, limitsOf } from './limits-option.ts';
import { madeOnce } from './made-once.ts';
import { operationsOf } from './operations.ts';
import type { OperationsTold } from './operations-option.ts';

const HIGHEST_PORT = 65_535;

/** A port as options and the environment give it. 0 asks for any free one. */
export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= HIGHEST_PORT))
    throw new WhometError('BAD_USAGE', `port: expected a whole number from 0 to ${HIGHEST_PORT}, got ${text}`);
  return port;
}

/** Serves the graph; the same function reads an article here as reads files. */
export async function serve(
  graph: Graph,
  host: string,
  port: number,
  told: OperationsTold & FetchingTold = {},
): Promise<Listening> {
  // What isn't set up is told before anybody asks.
  if (config.extractor !== 'rules') await ownExtractor();
  const stop = new AbortController();
  const ingestArticle = ingestInto(graph, stop.signal);
  const ingestUrl = mayFetch(told) ? ingestUrlInto(graph, told.allowHost, stop.signal) : undefined;
  const jobs = mayFetch(told)
    ? ingestJobs({ graph, fetch: await jobsFetch(told.allowHost), extractor: jobsExtractor })
    : undefined;
  const limits = limitsOf(config.limits);
  const operations = operationsOf(told);
  const server = createServer({
    graph,
    feed: graph.feed,
    judging: graph,
    ingestArticle,
    ingestUrl,
    jobs,
    hosts: config.hosts,
    limits,
    cachedCharacters: cachedCharactersOf(config.cachedCharacters),
    ...operations,
  });
  const listening = await server.listen({ host, port });
  return {
    ...listening,
    async close() {
      await listening.close();
      stop.abort();
      await jobs?.[Symbol.asyncDispose]();
    },
  };
}

/** Safely, but for the hosts that may be asked whatever their address, and politely. Hosts are checked before anybody asks. */
async function jobsFetch(allowHosts: readonly string[] = []): Promise<Fetch> {
  // Loaded with the first page, so that a server that only answers starts sooner.
  const loaded = madeOnce(async () => {
    const { politeFetch, safeFetch } = await import('../ingest/index.ts');
    return politeFetch(safeFetch({ allowHosts }));
  });
  if (allowHosts.length > 0) await loaded();
  return async (url, options) => (await loaded())(url, options);
}

/** Resolves when the process is asked to stop (Ctrl-C, SIGTERM). */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
