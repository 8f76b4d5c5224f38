import { Command, InvalidArgumentError, Option } from 'commander';
import { type Graph, isPartialDate } from '../graph/index.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { type MetOutput, metCsv, metJson, metTable } from './met-output.ts';
import { storeOption, withStore } from './store-option.ts';

interface MetOptions {
  readonly store: string;
  readonly from?: string;
  readonly to?: string;
  readonly all?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
}

/** `whomet met`. */
export function metCommand(): Command {
  return new Command('met')
    .description('print whom somebody met, or when two met, each with the sentences that say so')
    .argument('<name>', 'a person, organization or country, by any of its names')
    .argument('[other]', 'whom they met')
    .option('--from <date>', 'not before: YYYY-MM-DD, YYYY-MM or YYYY', partialDate)
    .option('--to <date>', 'not after', partialDate)
    .option('--all', 'also meetings that were only planned, proposed or called off')
    .addOption(new Option('--csv', 'as CSV, a line a sentence').conflicts('json'))
    .option('--json', 'as JSON Lines')
    .addOption(storeOption())
    .action((name: string, other: string | undefined, options: MetOptions) =>
      withExitStatus(() =>
        withStore(
          options.store,
          (graph) => printMeetings(graph, other === undefined ? [name] : [name, other], options),
          { create: false },
        ),
      ),
    );
}

function partialDate(text: string): string {
  if (isPartialDate(text)) return text;
  throw new InvalidArgumentError('Expected a real date as YYYY-MM-DD, YYYY-MM or YYYY.');
}

async function printMeetings(graph: Graph, names: readonly string[], options: MetOptions): Promise<ExitStatus> {
  const { met } = await import('./met.ts');
  const output = outputOf(options);
  let found = 0;
  for await (const answer of met(graph, { names, from: options.from, to: options.to, all: options.all })) {
    if (found === 0) for (const line of output.head) console.log(line);
    for (const line of output.lines(answer)) console.log(line);
    found += 1;
  }
  if (found === 0) console.error('no such meeting in the store');
  return 0;
}

function outputOf({ csv, json }: MetOptions): MetOutput {
  return csv === true ? metCsv : json === true ? metJson : metTable;
}
