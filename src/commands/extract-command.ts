import { Command } from 'commander';
import { WhometError } from '../errors.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';

/** `whomet extract`. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('print what is read out of each article, one JSON line an article; needs no store')
    .argument('<path...>', 'files or directories of .txt, .json and .jsonl; - is standard input')
    .action((paths: readonly string[]) => withExitStatus(() => extractPaths(paths)));
}

async function extractPaths(paths: readonly string[]): Promise<ExitStatus> {
  const { extractionLine, isEnglish, readArticles, readOut, rulesExtractor, sourcesOf } = await import(
    '../ingest/index.ts'
  );
  let refused = 0;
  for await (const found of readArticles(sourcesOf(paths))) {
    if (found instanceof WhometError) {
      refused += 1;
      console.error(`refused: ${found.message}`);
      continue;
    }
    const { article, extraction } = await readOut(found.article, rulesExtractor);
    if (!isEnglish(article.language)) console.error(`not read: ${found.where}: not in English (${article.language})`);
    const line = extractionLine(article.sourceId ?? found.where, article, extraction);
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return refused === 0 ? 0 : 1;
}
