import { availableParallelism } from 'node:os';
import { WhometError } from '../errors.ts';
import { neo4jEngine } from './engines/neo4j/index.ts';
import { sqliteEngine } from './engines/sqlite/index.ts';
import type { Graph } from './graph.ts';
import { projectedGraph } from './project/index.ts';
import type { Engine } from './store.ts';
import { writeApart } from './write-apart.ts';

/** All engines. A new one is a folder and a line here. */
const ENGINES: readonly Engine[] = [sqliteEngine, neo4jEngine];

export interface OpenOptions {
  /** Password for a store URL that has none. */
  readonly password?: string | null;
  /** Whether a store that isn't there is made. Default: true. */
  readonly create?: boolean;
  /**
   * Whether an embedded engine reads and writes in threads of its own: for who has other things to do meanwhile, as a server has. They take some
   * tenths of a second to start, and copy what they give. Default: false.
   */
  readonly inThreads?: boolean;
}

/** Each takes some 20 MB. */
const MOST_READERS = 8;
/** One more than there are cores, so that what is quickly read gets a turn beside what takes long. */
const READERS = Math.min(availableParallelism() + 1, MOST_READERS);

/** The forms of store URLs that are understood, one an engine, for help texts. */
export function storeUrlForms(): readonly string[] {
  return ENGINES.map((engine) => engine.urlForm);
}

/**
 * Opens the graph that stands at the URL, making it where it is absent unless told not to.
 *
 * @throws WhometError BAD_USAGE, STORE_UNREACHABLE, STORE_DENIED, STORE_NEWER, STORE_BROKEN.
 */
export async function openGraph(
  url: string,
  { password = null, create = true, inThreads = false }: OpenOptions = {},
): Promise<Graph> {
  const engine = ENGINES.find(({ schemes }) => schemes.some((scheme) => url.startsWith(scheme)));
  if (engine === undefined)
    throw new WhometError(
      'BAD_USAGE',
      `store URL: expected ${storeUrlForms().join(' or ')}, got ${url.split('@').at(-1)}`,
    );
  const isApart = inThreads && engine.isEmbedded;
  const graph = await projectedGraph(await engine.open(url, { password, create, readers: isApart ? READERS : 0 }));
  return isApart ? writeApart(graph, url) : graph;
}
