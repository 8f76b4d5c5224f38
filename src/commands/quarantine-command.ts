import { Command } from 'commander';
import { WhometError } from '../errors.ts';
import type { Graph, Quarantined } from '../graph/index.ts';
import { type ExitStatus, endWith, withExitStatus } from './exit-status.ts';
import { extractorOption } from './extractor-option.ts';
import { jobsOption } from './jobs-option.ts';
import { quarantinedLine, quarantinedLines } from './quarantine-output.ts';
import { type RetryCommandOptions, retryIn } from './retry-in.ts';
import { allowHostOption, columnsOption } from './source-options.ts';
import { storeOption, withStore } from './store-option.ts';

interface StoreOptions {
  readonly store: string;
}

/** `whomet quarantine`. */
export function quarantineCommand(): Command {
  const command = new Command('quarantine').description('what ingest and watch found and could not take in');
  for (const sub of [listCommand(), showCommand(), retryCommand(), removeCommand()])
    command.addCommand(sub.addOption(storeOption()).exitOverride(endWith));
  return command;
}

function listCommand(): Command {
  return new Command('list')
    .description('print what is there, the first found first')
    .option('--json', 'as JSON Lines')
    .action(({ store, json }: StoreOptions & { readonly json?: true }) =>
      on(store, async ({ quarantine }) => {
        let count = 0;
        for await (const entry of quarantine.entries()) {
          console.log(json === true ? JSON.stringify(entry) : quarantinedLine(entry));
          count += 1;
        }
        if (count === 0) console.error('nothing is in quarantine');
        return 0;
      }),
    );
}

function showCommand(): Command {
  return new Command('show')
    .description('print all that is known of one')
    .argument('<id>', 'its id, as `whomet quarantine list` prints it')
    .action((id: string, { store }: StoreOptions) =>
      on(store, async (graph) => {
        for (const entry of await entriesOf(graph, [id])) console.log(quarantinedLines(entry).join('\n'));
        return 0;
      }),
    );
}

function retryCommand(): Command {
  return new Command('retry')
    .description('read again from where it was found: what can be taken in now leaves the quarantine')
    .argument('[id...]', 'ids, as `whomet quarantine list` prints them; default: all')
    .addOption(extractorOption())
    .addOption(jobsOption())
    .addOption(columnsOption())
    .addOption(allowHostOption())
    .action((ids: readonly string[], options: StoreOptions & RetryCommandOptions) =>
      on(options.store, async (graph) => retryIn(graph, await entriesOf(graph, ids), options)),
    );
}

function removeCommand(): Command {
  return new Command('remove')
    .description('forget what need not be tried again; refused again, it comes back')
    .argument('[id...]', 'ids, as `whomet quarantine list` prints them')
    .option('--all', 'all that is there')
    .action((ids: readonly string[], { store, all = false }: StoreOptions & { readonly all?: boolean }) =>
      on(store, async (graph) => {
        if (all === ids.length > 0) throw new WhometError('BAD_USAGE', 'quarantine remove: expected ids, or --all');
        const entries = await entriesOf(graph, ids);
        console.error(`removed: ${await graph.quarantine.remove(entries.map(({ id }) => id))}`);
        return 0;
      }),
    );
}

function on(store: string, work: (graph: Graph) => Promise<ExitStatus>): Promise<void> {
  return withExitStatus(() => withStore(store, work, { create: false }));
}

/** The entries of the ids, or all. @throws WhometError NOT_FOUND */
async function entriesOf({ quarantine }: Graph, ids: readonly string[]): Promise<readonly Quarantined[]> {
  if (ids.length === 0) return allOf(quarantine.entries());
  const entries = await quarantine.among(ids);
  const found = new Set(entries.map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new WhometError('NOT_FOUND', `${missing}: expected the id of what is in quarantine`);
  return entries;
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
