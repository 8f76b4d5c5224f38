import type { Graph, Quarantined } from '../graph/index.ts';
import type { ExitStatus } from './exit-status.ts';
import { extractorOf, useLines } from './extractor-option.ts';
import { quarantinedLine } from './quarantine-output.ts';
import { namedSources, type SourceOptions } from './source-options.ts';
import { untilInterrupted } from './until-interrupted.ts';

export interface RetryCommandOptions extends SourceOptions {
  readonly extractor: string;
  readonly jobs: number;
}

/** Tries the entries again, and says what became of them. */
export async function retryIn(
  graph: Graph,
  entries: readonly Quarantined[],
  options: RetryCommandOptions,
): Promise<ExitStatus> {
  const { retryQuarantined } = await import('../ingest/index.ts');
  const { fetch, fetchNamed, formats } = await namedSources([], options);
  const extractor = await extractorOf(options.extractor, options.jobs);
  const { concurrency } = extractor;
  try {
    const { taken, still, stopped } = await untilInterrupted((signal) =>
      retryQuarantined(entries, { graph, fetch, fetchNamed, formats, extractor, concurrency, signal }),
    );
    for (const entry of still) console.error(`still refused: ${quarantinedLine(entry)}`);
    console.error(`taken in now, and out of quarantine: ${taken}; still there: ${still.length}`);
    for (const line of useLines(extractor)) console.error(line);
    if (stopped) console.error('stopped early: what is counted is stored; run it again to go on');
    return stopped || still.length > 0 ? 1 : 0;
  } finally {
    await extractor[Symbol.asyncDispose]?.();
  }
}
