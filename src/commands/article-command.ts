import { Command } from 'commander';
import { WhometError } from '../errors.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';

/** `whomet article`. */
export function articleCommand(): Command {
  return new Command('article')
    .description('print the articles that are read, as JSON Lines, without extraction; needs no store')
    .argument('<path...>', 'files or directories of .html, .txt, .json and .jsonl; - is standard input')
    .action((paths: readonly string[]) => withExitStatus(() => printArticles(paths)));
}

async function printArticles(paths: readonly string[]): Promise<ExitStatus> {
  const { articleLine, readArticles, sourcesOf } = await import('../ingest/index.ts');
  let refused = 0;
  for await (const found of readArticles(sourcesOf(paths))) {
    if (found instanceof WhometError) {
      refused += 1;
      console.error(`refused: ${found.message}`);
    } else process.stdout.write(`${JSON.stringify(await articleLine(found.article))}\n`);
  }
  return refused === 0 ? 0 : 1;
}
