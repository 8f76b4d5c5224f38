import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { projectedGraph } from '../../src/graph/project/index.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { sourcesOf } from '../../src/ingest/sources/sources-of.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { entriesOf } from '../support/entries-of.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

/** Few with all tests; `WHOMET_KILLS=200 npx vitest run test/runs` for long. */
export const KILLS = Number(process.env.WHOMET_KILLS ?? 2);

/** Of one kill, on a busy machine. */
export const KILL_MS = 30_000;

/** Another row of kills each time that is asked for. */
export const SEED = Number(process.env.WHOMET_SEED ?? 7);

/** A store and what is ingested into it, by processes of their own. */
export interface Run {
  readonly cwd: string;
  readonly store: string;
  readonly paths: readonly string[];
}

/** Files of those lines in the directory, as many as asked for. */
export async function newsFiles(cwd: string, lines: readonly string[], count: number): Promise<readonly string[]> {
  const size = Math.ceil(lines.length / count);
  const names = Array.from({ length: count }, (_, at) => `news-${at}.jsonl`);
  for (const [at, name] of names.entries())
    await writeFile(join(cwd, name), lines.slice(at * size, (at + 1) * size).join('\n'));
  return names;
}

/** Of the command that ingests it. */
export function argsOf({ store, paths }: Run): readonly string[] {
  return ['ingest', ...paths, '--store', store, '--jobs', '1'];
}

/** Starts `whomet ingest`, and kills it, or stops it as Ctrl-C does, at a moment: at any from its start, or soon after the first that it says. */
export async function killedRun(run: Run, random: () => number): Promise<void> {
  const running = startCli(argsOf(run), { cwd: run.cwd });
  const early = random() < 0.25;
  // One that has ended by then was as quick as that.
  if (!early) await running.printed(/./, 'err').catch(() => undefined);
  await pause(random() * (early ? 3_000 : 800));
  await running.stop(random() < 0.25 ? 'SIGINT' : 'SIGKILL');
}

/** Runs it to its end. */
export async function wholeRun(run: Run): Promise<void> {
  const { status, err } = await runCli(argsOf(run), { cwd: run.cwd });
  // Where there are bad lines, they are refused.
  expect(status, err).toBe(/^refused: /m.test(err) ? 1 : 0);
  expect(err).toMatch(/^articles: /m);
}

/** What a store holds: the graph, and what is in quarantine. */
export async function contentOf(store: GraphStore): Promise<readonly string[]> {
  const { quarantine, verify } = await projectedGraph(store);
  expect(await verify()).toEqual([]);
  const refused = (await entriesOf(quarantine)).map(({ place, code, reason }) => `${place}: ${code} ${reason}`);
  return [...(await dumpGraph(store)), ...refused.sort()];
}

/** What one undisturbed run leaves. */
export async function undisturbed({ cwd, paths }: Omit<Run, 'store'>): Promise<readonly string[]> {
  await using database = await sqliteDatabase();
  await using store = await database.open();
  const graph = await projectedGraph(store);
  await ingest(sourcesOf(paths.map((path) => join(cwd, path))), { graph });
  const content = await contentOf(store);
  expect(content.length).toBeGreaterThan(300);
  return content;
}
