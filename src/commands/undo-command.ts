import { Command } from 'commander';
import { actorOption } from './actor-option.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { storeOption, withStore } from './store-option.ts';

interface UndoOptions {
  readonly store: string;
  readonly actor: string;
  readonly reason?: string;
}

/** `whomet undo`. */
export function undoCommand(): Command {
  return new Command('undo')
    .description('take a judgement back: the graph is then as if it had never been made')
    .argument('<id>', 'its id, as `whomet judgements` prints it')
    .addOption(actorOption())
    .option('--reason <text>', 'why: kept with the undoing')
    .addOption(storeOption())
    .action((id: string, { store, actor, reason }: UndoOptions) =>
      withExitStatus(() =>
        withStore(
          store,
          async (graph): Promise<ExitStatus> => {
            const by = { actor, madeAt: new Date().toISOString(), reason: reason ?? null };
            const { id: undoing } = await graph.undo(id, by);
            console.log(`undone by ${undoing}, which can be undone`);
            return 0;
          },
          { create: false },
        ),
      ),
    );
}
