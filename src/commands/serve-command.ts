import { Command } from 'commander';
import { config } from '../config.ts';
import type { Graph } from '../graph/index.ts';
import { allowFetchOption, type FetchingTold } from './allow-fetch-option.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { type OperationsTold, onlyOperationsOption, operationsOption } from './operations-option.ts';
import { allowHostOption } from './source-options.ts';
import { storeOption, withStore } from './store-option.ts';

/** `whomet serve`. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the graph over GraphQL, with GraphiQL, until stopped')
    .addOption(storeOption())
    .option('--host <address>', 'address to listen on (WHOMET_HOST)', config.host)
    .option('--port <number>', 'port to listen on, 0 for any free one (WHOMET_PORT)', config.port)
    .addOption(operationsOption())
    .addOption(onlyOperationsOption())
    .addOption(allowFetchOption())
    .addOption(allowHostOption())
    .action((options: { store: string; host: string; port: string } & OperationsTold & FetchingTold) =>
      withExitStatus(async () => {
        const { portOf, serve, untilStopped } = await import('./serve.ts');
        const port = portOf(options.port);
        const work = async (graph: Graph): Promise<ExitStatus> => {
          const listening = await serve(graph, options.host, port, options);
          console.log(`whomet serves ${listening.url} (Ctrl-C stops it)`);
          await untilStopped();
          await listening.close();
          return 0;
        };
        return withStore(options.store, work, { inThreads: true });
      }),
    );
}
