import { Command } from 'commander';
import { WhometError } from '../errors.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { extractorOf, extractorOption, useLines } from './extractor-option.ts';

/** `whomet extract`. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('print what is read out of each article, one JSON line an article; needs no store')
    .argument('<path...>', 'files or directories of .txt, .json and .jsonl; - is standard input')
    .addOption(extractorOption())
    .action((paths: readonly string[], options: { extractor: string }) =>
      withExitStatus(() => extractPaths(paths, options.extractor)),
    );
}

async function extractPaths(paths: readonly string[], choice: string): Promise<ExitStatus> {
  const { extractionLine, isEnglish, readArticles, readOut, sourcesOf } = await import('../ingest/index.ts');
  const extractor = await extractorOf(choice);
  let refused = 0;
  for await (const found of readArticles(sourcesOf(paths))) {
    if (found instanceof WhometError) {
      refused += 1;
      console.error(`refused: ${found.message}`);
      continue;
    }
    const { article, extraction } = await readOut(found.article, extractor);
    if (!isEnglish(article.language)) console.error(`not read: ${found.where}: not in English (${article.language})`);
    if (extraction.fallback !== undefined)
      console.error(`fell back to the rules: ${found.where}: ${extraction.fallback.reason}`);
    const line = extractionLine(article.sourceId ?? found.where, article, extraction);
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  for (const line of useLines(extractor)) console.error(line);
  return refused === 0 ? 0 : 1;
}
