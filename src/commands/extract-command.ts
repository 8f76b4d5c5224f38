import { Command } from 'commander';
import { WhometError } from '../errors.ts';
import { withExitStatus } from './exit-status.ts';

/** `whomet extract`. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('print what is read out of each article, one JSON line an article; needs no store')
    .argument('<path...>', 'files or directories of .txt, .json and .jsonl; - is standard input')
    .action((paths: readonly string[]) =>
      withExitStatus(async () => {
        const { extractionLine, readArticles, rulesExtractor, sourcesOf } = await import('../ingest/index.ts');
        let refused = 0;
        for await (const found of readArticles(sourcesOf(paths))) {
          if (found instanceof WhometError) {
            refused += 1;
            console.error(`refused: ${found.message}`);
          } else {
            const { article, where } = found;
            const line = extractionLine(article.sourceId ?? where, article, await rulesExtractor.extract(article));
            process.stdout.write(`${JSON.stringify(line)}\n`);
          }
        }
        return refused === 0 ? 0 : 1;
      }),
    );
}
