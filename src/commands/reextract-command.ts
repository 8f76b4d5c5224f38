import { Command } from 'commander';
import type { Graph } from '../graph/index.ts';
import type { RereadProgress } from '../ingest/index.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { type ChosenExtractor, extractorOf, extractorOption, useLines } from './extractor-option.ts';
import { jobsOption } from './jobs-option.ts';
import { progressPrinter } from './progress.ts';
import { storeOption, withStore } from './store-option.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** `whomet reextract`. */
export function reextractCommand(): Command {
  return new Command('reextract')
    .description(
      'read every stored article again, as after an update, and keep what is read otherwise now; judgements go on holding. It may be stopped and run again',
    )
    .addOption(storeOption())
    .addOption(extractorOption())
    .addOption(jobsOption())
    .action((options: { store: string; extractor: string; jobs: number }) =>
      withExitStatus(async () => {
        const extractor = await extractorOf(options.extractor, options.jobs);
        try {
          return await withStore(options.store, (graph) => reread(graph, extractor), { create: false });
        } finally {
          await extractor[Symbol.asyncDispose]?.();
        }
      }),
    );
}

async function reread(graph: Graph, extractor: ChosenExtractor): Promise<ExitStatus> {
  const { rereadAll } = await import('../ingest/index.ts');
  const progress = progressPrinter(progressLine);
  const { concurrency } = extractor;
  const { reasons, stopped, ...counts } = await untilInterrupted((signal) =>
    rereadAll({ graph, extractor, concurrency, onProgress: progress.report, signal }),
  );
  progress.end();
  for (const { reason, articles } of reasons) console.error(`not read again: ${articles}: ${reason}`);
  console.error(`articles: ${progressLine(counts)}`);
  const unbound = await unboundJudgements(graph);
  if (unbound > 0)
    console.error(`judgements that hold for nothing any more: ${unbound}; see whomet judgements --unbound`);
  for (const line of useLines(extractor)) console.error(line);
  if (stopped) console.error('stopped early: what is counted is stored; run it again to go on');
  return stopped || counts.kept > 0 ? 1 : 0;
}

function progressLine({ changed, unchanged, kept }: RereadProgress): string {
  return `${changed} changed, ${unchanged} unchanged${kept === 0 ? '' : `, ${kept} not read again`}`;
}

async function unboundJudgements(graph: Graph): Promise<number> {
  const { answer } = await import('./ask.ts');
  const { judgements } = await answer<{ readonly judgements: { readonly totalCount: number } }>(
    graph,
    '{ judgements(filter: { unbound: true }) { totalCount } }',
  );
  return judgements.totalCount;
}
