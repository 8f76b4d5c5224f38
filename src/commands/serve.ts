import { config } from '../config.ts';
import { WhometError } from '../errors.ts';
import type { Graph } from '../graph/index.ts';
import type { IngestArticle } from '../schema/index.ts';
import { createServer, type Listening } from '../server/index.ts';

const HIGHEST_PORT = 65_535;

/** A port as options and the environment give it. 0 asks for any free one. */
export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= HIGHEST_PORT))
    throw new WhometError('BAD_USAGE', `port: expected a whole number from 0 to ${HIGHEST_PORT}, got ${text}`);
  return port;
}

/** Serves the graph; the same function reads an article here as reads files. */
export async function serve(graph: Graph, host: string, port: number): Promise<Listening> {
  return createServer({ graph, ingestArticle: ingestInto(graph), hosts: config.hosts }).listen({ host, port });
}

/** How the API takes an article in. */
export function ingestInto(graph: Graph): IngestArticle {
  return async (input) => {
    // Loaded with the first article, so that a server that only answers starts sooner.
    const { articleFromInput, readOut, rulesExtractor } = await import('../ingest/index.ts');
    const [recorded] = await graph.record([await readOut(articleFromInput(input), rulesExtractor)]);
    if (recorded === undefined) throw new TypeError('recording an article says what became of it');
    return recorded;
  };
}

/** Resolves when the process is asked to stop (Ctrl-C, SIGTERM). */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
