import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neo4jObtainable, startNeo4j } from '../../scripts/neo4j/server.ts';
import { neo4jEngine } from '../../src/graph/engines/neo4j/index.ts';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import type { GraphStore } from '../../src/graph/index.ts';
import { STORE_FORMAT } from '../../src/graph/model/index.ts';
import { DEFAULT_SIZE, GENERATOR_VERSION } from './made-graph.ts';
import { writeMadeGraph } from './write-made-graph.ts';

/** A store that holds the made graph. */
export interface PreparedStore extends AsyncDisposable {
  readonly store: GraphStore;
  /** A path, or a URL of Bolt. */
  readonly at: string;
}

type Report = (line: string) => void;

/** Kept between runs: writing takes some minutes. */
const FOLDER = join(tmpdir(), `whomet-bench-${GENERATOR_VERSION}-${STORE_FORMAT}`);

/** The file that holds the made graph; written where it isn't there yet. */
export async function preparedSqlite(report: Report): Promise<PreparedStore> {
  const at = join(FOLDER, 'graph.db');
  return filled(at, 'sqlite', await sqliteEngine.open(`sqlite:${at}`, { password: null }), report, async () => {});
}

/** A Neo4j that runs already and holds the made graph, by `npm run bench:graph`. */
export async function runningNeo4j(url: string): Promise<PreparedStore> {
  return closing(url, await neo4jEngine.open(url, { password: process.env.NEO4J_PASSWORD ?? null }));
}

/** A running Neo4j that holds it, on what is kept of the last run; null with the reason where none can be had. */
export async function preparedNeo4j(version: 'newest' | 'lts', report: Report): Promise<PreparedStore | null> {
  const lack = neo4jObtainable(version);
  if (lack !== null) {
    report(`no Neo4j: ${lack}`);
    return null;
  }
  const directory = join(FOLDER, `neo4j-${version}`);
  mkdirSync(directory, { recursive: true });
  const server = await startNeo4j({ version, directory, memory: { heap: '1536m', pageCache: '1g' }, report });
  const store = await neo4jEngine.open(server.url, { password: null });
  return filled(server.url, `neo4j-${version}`, store, report, () => server.stop());
}

async function filled(
  at: string,
  name: string,
  store: GraphStore,
  report: Report,
  stop: () => Promise<void>,
): Promise<PreparedStore> {
  const mark = join(FOLDER, `${name}.whole`);
  if (!existsSync(mark)) {
    await writeMadeGraph(store, DEFAULT_SIZE, report);
    writeFileSync(mark, '');
  }
  return closing(at, store, stop);
}

/** The store, which is closed at the end; then comes `end`. */
export function closing(at: string, store: GraphStore, end: () => Promise<void> = async () => {}): PreparedStore {
  return {
    store,
    at,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await end();
    },
  };
}
