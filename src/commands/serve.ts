import { config } from '../config.ts';
import { WhometError } from '../errors.ts';
import type { Article, Graph, Recorded } from '../graph/index.ts';
import type { IngestArticle, IngestUrl } from '../schema/index.ts';
import { createServer, type Listening } from '../server/index.ts';
import { type FetchingTold, mayFetch } from './allow-fetch-option.ts';
import { type ChosenExtractor, extractorOf } from './extractor-option.ts';
import { cachedCharactersOf, limitsOf } from './limits-option.ts';
import { type OperationsTold, operationsOf } from './operations-option.ts';

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
  const limits = limitsOf(config.limits);
  const operations = operationsOf(told);
  const server = createServer({
    graph,
    feed: graph.feed,
    judging: graph,
    ingestArticle,
    ingestUrl,
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
    },
  };
}

let extractor: Promise<ChosenExtractor> | undefined;

/** The extractor of the environment: one a process, so that what it may spend is for all that the API takes in. */
function ownExtractor(): Promise<ChosenExtractor> {
  extractor ??= extractorOf(config.extractor);
  return extractor;
}

/** How the API takes an article in; an aborted signal ends what is under way. */
export function ingestInto(graph: Graph, signal?: AbortSignal): IngestArticle {
  return async (input) => {
    // Loaded with the first article, so that a server that only answers starts sooner.
    const { articleFromInput } = await import('../ingest/index.ts');
    return recordIn(graph, articleFromInput(input), signal);
  };
}

/** Callers wait for the answer. */
const FETCH_MS = 20_000;

/** How the API takes in what a URL names: fetched safely, but for the hosts that may be asked whatever their address. */
export function ingestUrlInto(graph: Graph, allowHosts: readonly string[] = [], signal?: AbortSignal): IngestUrl {
  return async (url) => {
    const { oneArticleAt, safeFetch } = await import('../ingest/index.ts');
    return recordIn(graph, await oneArticleAt(url, safeFetch({ allowHosts, totalMs: FETCH_MS }), signal), signal);
  };
}

async function recordIn(graph: Graph, article: Article, signal?: AbortSignal): Promise<Recorded> {
  const { readOut } = await import('../ingest/index.ts');
  const [recorded] = await graph.record([await readOut(article, await ownExtractor(), signal)]);
  if (recorded === undefined) throw new TypeError('recording an article says what became of it');
  return recorded;
}

/** Resolves when the process is asked to stop (Ctrl-C, SIGTERM). */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
