import { Command } from 'commander';
import { eachArticle } from './each-article.ts';
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
  const { articleLine } = await import('../ingest/index.ts');
  return eachArticle(await namedSources(paths, options), async ({ article }) => {
    process.stdout.write(`${JSON.stringify(await articleLine(article))}\n`);
  });
}
