import { Command } from 'commander';
import { messageOf, WhometError } from '../errors.ts';
import { withExitStatus } from './exit-status.ts';
import { storeOption, withStore } from './store-option.ts';

/** `whomet query`. */
export function queryCommand(): Command {
  return new Command('query')
    .description('answer one GraphQL operation out of the store and print the response as JSON')
    .argument('<operation>', 'a GraphQL document')
    .option('--variables <json>', 'its variables, a JSON object', '{}')
    .addOption(storeOption())
    .action((operation: string, options: { store: string; variables: string }) =>
      withExitStatus(async () => {
        const variables = variablesOf(options.variables);
        const [{ ask }, { publicError }] = await Promise.all([import('./ask.ts'), import('../schema/index.ts')]);
        const { data, errors } = await withStore(options.store, (graph) => ask(graph, operation, variables), {
          create: false,
        });
        // With the codes that the server gives; what it would mask, this user may see.
        const told = errors?.map((error) => publicError(error) ?? error);
        console.log(JSON.stringify({ data, errors: told }, null, 2));
        return errors === undefined ? 0 : 1;
      }),
    );
}

function variablesOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    throw new WhometError('BAD_USAGE', `--variables: expected a JSON object: ${messageOf(cause)}`, { cause });
  }
  throw new WhometError('BAD_USAGE', `--variables: expected a JSON object, got ${text}`);
}
