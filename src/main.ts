import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { endWith, withExitStatus } from './commands/exit-status.ts';
import { met } from './commands/met.ts';
import { sourceOf } from './commands/met-output.ts';
import { ingestLine, progressPrinter, summaryLines } from './commands/progress.ts';
import { portOf, serve, untilStopped } from './commands/serve.ts';
import { withStore } from './commands/store-option.ts';
import { config } from './config.ts';
import type { Graph } from './graph/index.ts';

/** The samples have a store of their own, so that they never mix with the user's articles. */
const SAMPLES_STORE = 'sqlite:data/samples.db';
const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));
/** All samples in one transaction: a first start that is stopped leaves none, and the next one begins anew. */
const ONE_BATCH = 1_000;
const FIRST_QUESTION = { names: ['Marco Rubio', 'Sergey Lavrov'] };

interface StartOptions {
  readonly store?: string;
  readonly host: string;
  readonly port: string;
}

await new Command('npm start --')
  .description('Serve the samples, or the store that is named, over GraphQL.')
  .option('--store <url>', 'your own store (WHOMET_STORE); default: the samples', config.store ?? undefined)
  .option('--host <address>', 'address to listen on (WHOMET_HOST)', config.host)
  .option('--port <number>', 'port to listen on (WHOMET_PORT)', config.port)
  .action((options: StartOptions) => withExitStatus(() => start(options)))
  .exitOverride(endWith)
  .parseAsync();

async function start({ store, host, port }: StartOptions): Promise<0> {
  const number = portOf(port);
  const work = async (graph: Graph) => {
    if (store === undefined) await showSamples(graph);
    await serveUntilStopped(graph, host, number);
  };
  await withStore(store ?? SAMPLES_STORE, work, { inThreads: true });
  return 0;
}

async function serveUntilStopped(graph: Graph, host: string, number: number): Promise<void> {
  const listening = await serve(graph, host, number);
  console.log(`\nGraphiQL and the API:  ${listening.url}  (Ctrl-C stops it)`);
  console.log('Your own articles:     npm run -s whomet -- ingest PATH… --store sqlite:data/whomet.db');
  console.log('Then serve them:       npm start -- --store sqlite:data/whomet.db');
  await untilStopped();
  await listening.close();
}

async function showSamples(graph: Graph): Promise<void> {
  const [page] = await graph.select([{ kinds: ['Article'], page: { size: 1, from: 'start' } }]);
  if (page?.rows.length === 0) {
    console.log('Reading the sample articles…');
    const { ingest, sourcesOf } = await import('./ingest/index.ts');
    const progress = progressPrinter(ingestLine);
    const summary = await ingest(sourcesOf([SAMPLES]), { graph, batchSize: ONE_BATCH, onProgress: progress.report });
    progress.end();
    for (const line of summaryLines(summary)) console.log(line);
  }
  for await (const { title, evidence } of met(graph, FIRST_QUESTION)) {
    const [fullest] = evidence;
    console.log(`\n${title}`);
    if (fullest !== undefined) console.log(`    “${fullest.quote}”\n    — ${sourceOf(fullest)}`);
    break;
  }
}
