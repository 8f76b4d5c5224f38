import { Command } from 'commander';
import type { Graph } from '../graph/index.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { type ChosenExtractor, extractorOf, extractorOption, useLines } from './extractor-option.ts';
import { jobsOption } from './jobs-option.ts';
import { pathsArgument } from './paths-argument.ts';
import { ingestLine, jsonLine, progressPrinter, summaryLines } from './progress.ts';
import {
  allowHostOption,
  columnsOption,
  type NamedSources,
  namedSources,
  type SourceOptions,
} from './source-options.ts';
import { storeOption, withStore } from './store-option.ts';
import { untilInterrupted } from './until-interrupted.ts';

interface IngestOptions extends SourceOptions {
  readonly store: string;
  readonly extractor: string;
  readonly jobs: number;
  readonly json?: true;
}

/** `whomet ingest`. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('read articles, find who met whom in them, and keep that in the store')
    .addArgument(pathsArgument())
    .addOption(storeOption())
    .addOption(extractorOption())
    .addOption(jobsOption())
    .addOption(columnsOption())
    .addOption(allowHostOption())
    .option('--json', 'print how far it is, and at the end what it did, as JSON Lines on standard output')
    .action((paths: readonly string[], options: IngestOptions) =>
      withExitStatus(async () => {
        const named = await namedSources(paths, options);
        const extractor = await extractorOf(options.extractor, options.jobs);
        try {
          return await withStore(options.store, (graph) => ingestAll(graph, named, extractor, options.json));
        } finally {
          await extractor[Symbol.asyncDispose]?.();
        }
      }),
    );
}

async function ingestAll(
  graph: Graph,
  { sources, ...reading }: NamedSources,
  extractor: ChosenExtractor,
  asJson = false,
): Promise<ExitStatus> {
  const { ingest } = await import('../ingest/index.ts');
  const progress = asJson
    ? progressPrinter(jsonLine('progress'), { stream: process.stdout, asLines: true })
    : progressPrinter(ingestLine);
  const { concurrency } = extractor;
  const summary = await untilInterrupted((signal) =>
    ingest(sources, { ...reading, graph, extractor, concurrency, onProgress: progress.report, signal }),
  );
  progress.end();
  if (asJson) console.log(jsonLine('summary')(summary));
  else for (const line of [...summaryLines(summary), ...useLines(extractor)]) console.error(line);
  return summary.refused.length > 0 || summary.stopped ? 1 : 0;
}
