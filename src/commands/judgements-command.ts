import { Command } from 'commander';
import type { Graph } from '../graph/index.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { storeOption, withStore } from './store-option.ts';

interface JudgementsOptions {
  readonly store: string;
  readonly actor?: string;
  readonly about?: string;
  readonly standing?: boolean;
  readonly unbound?: boolean;
  readonly json?: boolean;
}

/** `whomet judgements`. */
export function judgementsCommand(): Command {
  return new Command('judgements')
    .description('print what people decided about who is who, meetings and articles, newest first')
    .option('--actor <name>', 'only by this one')
    .option('--about <id>', 'only of this person, organization, place, meeting or article')
    .option('--standing', 'only what was neither undone nor superseded')
    .option('--unbound', 'only what holds, but for nothing that the articles now say')
    .option('--json', 'as JSON Lines')
    .addOption(storeOption())
    .action((options: JudgementsOptions) =>
      withExitStatus(() => withStore(options.store, (graph) => print(graph, options), { create: false })),
    );
}

async function print(graph: Graph, { actor, about, standing, unbound, json }: JudgementsOptions): Promise<ExitStatus> {
  const { judgementLine, judgements } = await import('./judgements.ts');
  let found = 0;
  for await (const judgement of judgements(graph, { actor, about, standing, unbound })) {
    console.log(json === true ? JSON.stringify(judgement) : judgementLine(judgement));
    found += 1;
  }
  if (found === 0) console.error('no such judgement in the store');
  return 0;
}
