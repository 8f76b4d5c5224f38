import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Graph } from '../graph/index.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { type ChosenExtractor, extractorOf, extractorOption, useLines } from './extractor-option.ts';
import { progressPrinter, summaryLines } from './progress.ts';
import { storeOption, withStore } from './store-option.ts';

/** A thread takes some 150 MB. */
const MOST_JOBS = 64;
/** One thread records, which takes as long as a few take to read. */
const MOST_DEFAULT_JOBS = 4;

/** `whomet ingest`. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('read articles, find who met whom in them, and keep that in the store')
    .argument('<path...>', 'files or directories of .txt, .json and .jsonl; - is standard input')
    .addOption(storeOption())
    .addOption(extractorOption())
    .addOption(jobsOption())
    .action((paths: readonly string[], options: { store: string; extractor: string; jobs: number }) =>
      withExitStatus(async () => {
        const extractor = await extractorOf(options.extractor, options.jobs);
        try {
          return await withStore(options.store, (graph) => ingestPaths(graph, paths, extractor));
        } finally {
          await extractor[Symbol.asyncDispose]?.();
        }
      }),
    );
}

function jobsOption(): Option {
  const jobs = Math.min(MOST_DEFAULT_JOBS, Math.max(1, availableParallelism() - 1));
  return new Option('--jobs <number>', 'threads that read articles by the rules, besides the one that records them')
    .argParser(jobsOf)
    .default(jobs, `a core less than there are, at most ${MOST_DEFAULT_JOBS}`);
}

function jobsOf(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_JOBS}.`);
}

async function ingestPaths(graph: Graph, paths: readonly string[], extractor: ChosenExtractor): Promise<ExitStatus> {
  const { ingest, sourcesOf } = await import('../ingest/index.ts');
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  process.once('SIGINT', stop);
  const progress = progressPrinter();
  const summary = await ingest(sourcesOf(paths), {
    graph,
    extractor,
    concurrency: extractor.concurrency,
    onProgress: progress.report,
    signal: abort.signal,
  });
  process.off('SIGINT', stop);
  progress.end();
  for (const line of [...summaryLines(summary), ...useLines(extractor)]) console.error(line);
  return summary.refused.length > 0 || summary.stopped ? 1 : 0;
}
