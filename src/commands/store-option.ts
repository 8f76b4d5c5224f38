import { Option } from 'commander';
import { config } from '../config.ts';
import { type Graph, openGraph, storeUrlForms } from '../graph/index.ts';

/** The user's own store where nothing else is said. */
const DEFAULT_STORE = 'sqlite:data/whomet.db';

/** `--store URL`. */
export function storeOption(): Option {
  const forms = storeUrlForms().join(' or ');
  return new Option('--store <url>', `where the graph is: ${forms}; a password may stand in NEO4J_PASSWORD instead`)
    .env('WHOMET_STORE')
    .default(DEFAULT_STORE);
}

/** Does the work with the graph at the URL, and closes it whatever becomes of the work. Who only reads asks for a store that is there. */
export async function withStore<T>(
  url: string,
  work: (graph: Graph) => Promise<T>,
  { create = true }: { readonly create?: boolean } = {},
): Promise<T> {
  const graph = await openGraph(url, { password: config.password, create });
  try {
    return await work(graph);
  } finally {
    await graph[Symbol.asyncDispose]();
  }
}
