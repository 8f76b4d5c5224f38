import { statSync } from 'node:fs';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { type IngestSummary, ingest, openRulesPool, sourcesOf } from '../../src/ingest/index.ts';
import { cpuMsSince } from '../cpu-ms-since.ts';
import { growth, type Step } from './growth.ts';
import { stageCosts } from './stages.ts';
import { watchedStore } from './watched-store.ts';

/** Steps of a run; of a long one each is as the issue of its flatness has it. */
const STEPS = 10;
const LONGEST_STEP = 10_000;
const MOST_SAMPLED = 1_000;

interface Run {
  readonly summary: IngestSummary;
  readonly seconds: number;
  /** Of all threads, in milliseconds. */
  readonly cpuMs: number;
  readonly steps: readonly Step[];
}

/** Takes the file of so many articles in, twice, and prints how fast, where the time goes, and what the second time writes. */
export async function ingestToSqlite(folder: string, path: string, count: number, jobs: number): Promise<void> {
  const file = `${folder}/graph.db`;
  const watched = watchedStore(await sqliteEngine.open(`sqlite:${file}`, { password: null }));
  await using store = watched.store;
  const graph = await projectedGraph(store);
  const size = Math.min(LONGEST_STEP, Math.ceil(count / STEPS));
  console.log(`SQLite, ${count} articles, ${jobs} ${jobs === 1 ? 'thread' : 'threads'} beside the one that records:`);
  const first = await run(graph, path, jobs, size, ({ articles, perSecond, cpuMs, megabytes }) =>
    console.log(
      `  ${articles}: ${Math.round(perSecond)} articles/s, ${cpuMs.toFixed(1)} ms of processor time each, ${Math.round(megabytes)} MB, store ${megabytesOf(file)} MB`,
    ),
  );
  await printStages(first, path, count);
  watched.forget();
  const second = await run(graph, path, jobs, count);
  const { rows, transactionMs } = watched.counts;
  console.log(
    `again: ${Math.round(count / second.seconds)} articles/s, ${(first.seconds / second.seconds).toFixed(1)} times as fast (by processor time ${(first.cpuMs / second.cpuMs).toFixed(1)} times); ${second.summary.articles.unchanged} unchanged, ${rows} rows written, ${Math.round(transactionMs)} ms in writing transactions`,
  );
}

async function run(
  graph: Graph,
  path: string,
  jobs: number,
  stepSize: number,
  onStep: (step: Step) => void = () => undefined,
): Promise<Run> {
  const steps: Step[] = [];
  await using pool = openRulesPool(jobs);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const summary = await ingest(sourcesOf([path]), {
    ...{ graph, extractor: pool, concurrency: pool.concurrency },
    onProgress: growth(stepSize, (step) => {
      steps.push(step);
      onStep(step);
    }),
  });
  return { summary, seconds: (performance.now() - start) / 1000, cpuMs: cpuMsSince(cpu), steps };
}

async function printStages({ summary, seconds, cpuMs, steps }: Run, path: string, count: number): Promise<void> {
  const { durationMs, articles, entities, meetings, claims } = summary;
  const each = cpuMs / count;
  const { read, extract } = await stageCosts(path, Math.min(count, MOST_SAMPLED));
  const rest = each - read - extract;
  const [firstStep, lastStep] = [steps[0], steps.at(-1)];
  console.log(
    `all: ${Math.round(count / seconds)} articles/s; ${articles.new} new, ${entities.new} entities, ${meetings.new} meetings from ${claims} claims`,
  );
  console.log(
    `waited for: ${Object.entries(durationMs)
      .map(([stage, ms]) => `${stage} ${(ms / 1000).toFixed(1)} s`)
      .join(', ')}`,
  );
  console.log(
    `processor time an article: ${each.toFixed(2)} ms: read ${read.toFixed(2)}, extract ${extract.toFixed(2)}, look up, record and hand over ${rest.toFixed(2)} ms`,
  );
  if (firstStep !== undefined && lastStep !== undefined)
    console.log(
      `flat: the last step takes ${(firstStep.perSecond / lastStep.perSecond).toFixed(2)} times as long as the first, ${(lastStep.cpuMs / firstStep.cpuMs).toFixed(2)} times its processor time`,
    );
}

function megabytesOf(file: string): number {
  const sizes = ['', '-wal'].map((suffix) => statSync(`${file}${suffix}`, { throwIfNoEntry: false })?.size ?? 0);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
}
