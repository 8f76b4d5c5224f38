import { ingestInto } from '../../src/commands/ingest-into.ts';
import type { Graph } from '../../src/graph/index.ts';
import { ingest, sourcesOf } from '../../src/ingest/index.ts';
import { createServer, type Server } from '../../src/server/index.ts';
import { askOf } from '../support/small-api.ts';

/** The API over a graph that holds the samples. */
export interface SamplesApi {
  readonly server: Server;
  /** The data of an operation, in the shape that the operation gives it; fails on any error. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

/** Ingests the samples, all of which must be taken in, and asks through the server as clients do. */
export async function ingestSamples(graph: Graph): Promise<SamplesApi> {
  const { refused } = await ingest(sourcesOf(['samples']), { graph });
  if (refused.length > 0) throw new Error(refused.map(({ reason }) => reason).join('\n'));
  const server = createServer({ graph, feed: graph.feed, judging: graph, ingestArticle: ingestInto(graph) });
  return {
    server,
    async data<T>(query: string, variables: Record<string, unknown> = {}) {
      const { data, errors } = await askOf(server, query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data as T;
    },
  };
}

/** A connection's part that tests read. */
export interface Nodes<T> {
  readonly nodes: readonly T[];
}
