import { Command } from 'commander';
import { withExitStatus } from './exit-status.ts';

/** `whomet schema`. */
export function schemaCommand(): Command {
  return new Command('schema').description('print the GraphQL schema').action(() =>
    withExitStatus(async () => {
      const { schemaText } = await import('../schema/index.ts');
      process.stdout.write(schemaText());
      return 0;
    }),
  );
}
