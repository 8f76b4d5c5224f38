import { createInterface } from 'node:readline';
import { Command } from 'commander';
import type { Graph } from '../graph/index.ts';
import { actorOption } from './actor-option.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { storeOption, withStore } from './store-option.ts';

/** `whomet review`. */
export function reviewCommand(): Command {
  return new Command('review')
    .description(
      'walk through what is undecided, the most useful question first: are these one, or two? (y / n / u / undo / q)',
    )
    .addOption(actorOption())
    .addOption(storeOption())
    .action(({ store, actor }: { readonly store: string; readonly actor: string }) =>
      withExitStatus(() => withStore(store, (graph) => walk(graph, actor), { create: false })),
    );
}

async function walk(graph: Graph, actor: string): Promise<ExitStatus> {
  const { review } = await import('./review.ts');
  const typed = createInterface({ input: process.stdin });
  const { decided, open } = await review(graph, {
    actor,
    lines: typed[Symbol.asyncIterator](),
    print: (text) => process.stdout.write(text),
  });
  typed.close();
  console.error(`decided: ${decided}, left open: ${open}`);
  return 0;
}
