import { Command } from 'commander';
import { WhometError } from '../errors.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { allowHostOption, type FetchOptions, namedSources } from './fetch-options.ts';

/** `whomet article`. */
export function articleCommand(): Command {
  return new Command('article')
    .description('print the articles that are read, as JSON Lines, without extraction; needs no store')
    .argument(
      '<path...>',
      'files or directories of .html, .txt, .json and .jsonl, or http(s) URLs; - is standard input',
    )
    .addOption(allowHostOption())
    .action((paths: readonly string[], options: FetchOptions) => withExitStatus(() => printArticles(paths, options)));
}

async function printArticles(paths: readonly string[], options: FetchOptions): Promise<ExitStatus> {
  const { articleLine, readArticles } = await import('../ingest/index.ts');
  const { sources, fetch } = await namedSources(paths, options);
  let refused = 0;
  for await (const found of readArticles(sources, { fetch })) {
    if (found instanceof WhometError) {
      refused += 1;
      console.error(`refused: ${found.message}`);
    } else process.stdout.write(`${JSON.stringify(await articleLine(found.article))}\n`);
  }
  return refused === 0 ? 0 : 1;
}
