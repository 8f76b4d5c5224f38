import { createHash } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';
import type { Graph } from '../graph/index.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { extractorOf, extractorOption, useLines } from './extractor-option.ts';
import { jobsOption } from './jobs-option.ts';
import { allowHostOption } from './source-options.ts';
import { storeOption, withStore } from './store-option.ts';
import { untilInterrupted } from './until-interrupted.ts';
import { watchPrinter } from './watch-output.ts';

interface WatchCommandOptions {
  readonly allowHost: readonly string[];
  readonly store: string;
  readonly extractor: string;
  readonly jobs: number;
  readonly every: number;
  readonly delay: number;
  readonly once?: true;
  readonly state?: string;
}

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/** `whomet watch`. */
export function watchCommand(): Command {
  return new Command('watch')
    .description('ask feeds again and again for what is new, and ingest that, until stopped')
    .argument('<feed...>', 'URLs or files: RSS, Atom, JSON Feed, sitemaps, or lists of them, such as OPML')
    .option('--once', 'ask each feed once, and end: for cron')
    .option('--every <minutes>', 'from one time that a feed is asked to the next', numberOf(0.01, 10_080), 15)
    .option('--delay <seconds>', 'least pause between two requests to a site', numberOf(0, 3_600), 1)
    .option('--state <directory>', 'where it is kept what has been read; default: beside the store')
    .addOption(storeOption())
    .addOption(extractorOption())
    .addOption(jobsOption())
    .addOption(allowHostOption())
    .action((feeds: readonly string[], options: WatchCommandOptions) =>
      withExitStatus(() => withStore(options.store, (graph) => watchFeeds(graph, feeds, options))),
    );
}

async function watchFeeds(graph: Graph, feeds: readonly string[], options: WatchCommandOptions): Promise<ExitStatus> {
  const { directoryMemory, politeFetch, safeFetch, watch } = await import('../ingest/index.ts');
  const fetch = politeFetch(safeFetch({ allowHosts: options.allowHost }), { delayMs: options.delay * SECOND_MS });
  const memory = await directoryMemory(options.state ?? stateBeside(options.store), { anew: await isEmpty(graph) });
  const extractor = await extractorOf(options.extractor, options.jobs);
  const printer = watchPrinter();
  const { once = false } = options;
  try {
    await untilInterrupted((signal) =>
      watch(feeds, {
        ...{ graph, extractor, concurrency: extractor.concurrency, fetch, memory, once, signal },
        everyMs: options.every * MINUTE_MS,
        onEvent: printer.print,
      }),
    );
  } finally {
    await extractor[Symbol.asyncDispose]?.();
  }
  for (const line of useLines(extractor)) console.error(line);
  return once && printer.hasFailed() ? 1 : 0;
}

/** What was read into a store that is gone is to be read again. */
async function isEmpty(graph: Graph): Promise<boolean> {
  const [page] = await graph.select([{ kinds: ['Article'], page: { size: 1, from: 'start' } }]);
  return page?.rows.length === 0;
}

/** Each store has its own. */
function stateBeside(store: string): string {
  if (store.startsWith('sqlite:')) return `${store.slice('sqlite:'.length)}.watch`;
  const name = store.replace(/\/\/[^/]*@/, '//');
  return `data/watch-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

function numberOf(least: number, most: number) {
  return (text: string): number => {
    const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Expected a number from ${least} to ${most}.`);
  };
}
