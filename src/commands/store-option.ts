import { Option } from 'commander';
import { config } from '../config.ts';
import { type Graph, type OpenOptions, openGraph, storeUrlForms } from '../graph/index.ts';

/** The user's own store where nothing else is said. */
const DEFAULT_STORE = 'sqlite:data/whomet.db';

/** `--store URL`. */
export function storeOption(): Option {
  const forms = storeUrlForms().join(' or ');
  return new Option('--store <url>', `where the graph is: ${forms}; a password may stand in NEO4J_PASSWORD instead`)
    .env('WHOMET_STORE')
    .default(DEFAULT_STORE);
}

/**
 * Does the work with the graph at the URL, and closes it whatever becomes of the work. Who only reads asks for a store that is there; a server
 * asks for one that is read and written in threads.
 */
export async function withStore<T>(
  url: string,
  work: (graph: Graph) => Promise<T>,
  options: Pick<OpenOptions, 'create' | 'inThreads'> = {},
): Promise<T> {
  const graph = await openGraph(url, { password: config.password, ...options });
  try {
    return await work(graph);
  } finally {
    await graph[Symbol.asyncDispose]();
  }
}
