import { Command } from 'commander';
import { compileLittle } from './compile-little.ts';
import { withExitStatus } from './exit-status.ts';

/** `whomet compare`. */
export function compareCommand(): Command {
  return new Command('compare')
    .description(
      'say how surely pairs of names are of one: CSV `kind,name1,name2` on standard input, `kind,name1,name2,score,match` on standard output',
    )
    .addHelpText(
      'after',
      '\nkind is person, organization or place; a header is allowed. score is 0 to 1, match is true or false.',
    )
    .action(() =>
      withExitStatus(async () => {
        compileLittle();
        const { comparePairs } = await import('./compare-pairs.ts');
        await comparePairs(process.stdin, process.stdout);
        return 0;
      }),
    );
}
