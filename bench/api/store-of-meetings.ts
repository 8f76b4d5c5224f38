import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../../scripts/neo4j/server.ts';
import { neo4jEngine } from '../../src/graph/engines/neo4j/index.ts';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import type { GraphStore } from '../../src/graph/index.ts';
import type { Parts } from './made-entities.ts';
import { DEFAULT_SIZE, madeCast } from './made-graph.ts';
import { madeMeeting } from './made-meetings.ts';
import { randomOf } from './made-random.ts';
import { closing, type PreparedStore } from './prepared-stores.ts';

const BATCH = 10_000;
const REPORT_EVERY = 100_000;

/** A store of its own that holds so many meetings, without who took part in them; gone at the end. */
export async function storeOfMeetings(
  wanted: string,
  count: number,
  report: (line: string) => void,
): Promise<PreparedStore> {
  const opened = await (wanted === 'sqlite' ? openSqlite() : openNeo4j(wanted === 'lts' ? 'lts' : 'newest', report));
  await writeMeetings(opened.store, count, report);
  return opened;
}

async function openSqlite(): Promise<PreparedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-bench-'));
  const at = join(folder, 'graph.db');
  const store = await sqliteEngine.open(`sqlite:${at}`, { password: null });
  return closing(at, store, () => rm(folder, { recursive: true }));
}

async function openNeo4j(version: 'newest' | 'lts', report: (line: string) => void): Promise<PreparedStore> {
  const server = await startNeo4j({ version, memory: { heap: '1536m', pageCache: '1g' }, report });
  return closing(server.url, await neo4jEngine.open(server.url, { password: null }), () => server.stop());
}

async function writeMeetings(store: GraphStore, count: number, report: (line: string) => void): Promise<void> {
  const [cast, random] = [madeCast(DEFAULT_SIZE), randomOf(DEFAULT_SIZE.seed)];
  for (let from = 0; from < count; from += BATCH) {
    const parts: Parts = { put: [], link: [] };
    for (let at = from; at < Math.min(count, from + BATCH); at += 1) madeMeeting(parts, at, cast, random);
    const put = parts.put.filter(({ kind }) => kind === 'Meeting');
    await store.transact((transaction) => transaction.write({ unlink: [], drop: [], put, link: [] }));
    if ((from + BATCH) % REPORT_EVERY === 0) report(`${from + BATCH} meetings`);
  }
}
