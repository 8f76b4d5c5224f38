import { Command } from 'commander';
import { WhometError } from '../errors.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { pathsArgument } from './paths-argument.ts';
import { allowHostOption, columnsOption, namedSources, type SourceOptions } from './source-options.ts';

/** `whomet article`. */
export function articleCommand(): Command {
  return new Command('article')
    .description('print the articles that are read, as JSON Lines, without extraction; needs no store')
    .addArgument(pathsArgument())
    .addOption(columnsOption())
    .addOption(allowHostOption())
    .action((paths: readonly string[], options: SourceOptions) => withExitStatus(() => printArticles(paths, options)));
}

async function printArticles(paths: readonly string[], options: SourceOptions): Promise<ExitStatus> {
  const { articleLine, readArticles } = await import('../ingest/index.ts');
  const { sources, ...reading } = await namedSources(paths, options);
  let refused = 0;
  for await (const found of readArticles(sources, reading)) {
    if (found instanceof WhometError) {
      refused += 1;
      console.error(`refused: ${found.message}`);
    } else process.stdout.write(`${JSON.stringify(await articleLine(found.article))}\n`);
  }
  return refused === 0 ? 0 : 1;
}
