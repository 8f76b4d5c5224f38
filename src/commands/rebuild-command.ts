import { Command } from 'commander';
import { withExitStatus } from './exit-status.ts';
import { storeOption, withStore } from './store-option.ts';

/** `whomet rebuild`. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description(
      'make the graph anew out of the stored articles and judgements, and write where it differs from what is stored',
    )
    .option('--check', 'write nothing: print each difference, and end with 1 where there is any')
    .addOption(storeOption())
    .action(({ store, check }: { readonly store: string; readonly check?: true }) =>
      withExitStatus(() =>
        withStore(
          store,
          async (graph) => {
            const differences = await graph.verify({ repair: check !== true });
            for (const difference of differences) console.log(difference);
            console.error(summaryOf(differences.length, check === true));
            return check === true && differences.length > 0 ? 1 : 0;
          },
          { create: false },
        ),
      ),
    );
}

function summaryOf(count: number, isCheck: boolean): string {
  if (count === 0) return 'the graph is what its articles and judgements tell';
  return isCheck ? `differences: ${count}; whomet rebuild repairs them` : `differences: ${count}, repaired`;
}
