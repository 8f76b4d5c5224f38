import { Command } from 'commander';
import { eachArticle } from './each-article.ts';
import { type ExitStatus, withExitStatus } from './exit-status.ts';
import { extractorOf, extractorOption, useLines } from './extractor-option.ts';
import { pathsArgument } from './paths-argument.ts';
import {
  allowHostOption,
  columnsOption,
  type NamedSources,
  namedSources,
  type SourceOptions,
} from './source-options.ts';

interface ExtractOptions extends SourceOptions {
  readonly extractor: string;
  readonly explain?: true;
}

/** `whomet extract`. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('print what is read out of each article, one JSON line an article; needs no store')
    .addArgument(pathsArgument())
    .addOption(extractorOption())
    .option('--explain', 'print instead, sentence by sentence, what the rules saw, matched and refused')
    .addOption(columnsOption())
    .addOption(allowHostOption())
    .action((paths: readonly string[], options: ExtractOptions) =>
      withExitStatus(async () => {
        const named = await namedSources(paths, options);
        return options.explain ? explainAll(named) : extractAll(named, options.extractor);
      }),
    );
}

async function extractAll(named: NamedSources, choice: string): Promise<ExitStatus> {
  const { extractionLine, isEnglish, readOut } = await import('../ingest/index.ts');
  const extractor = await extractorOf(choice);
  const status = await eachArticle(named, async (found) => {
    const { article, extraction } = await readOut(found.article, extractor);
    if (!isEnglish(article.language)) console.error(`not read: ${found.where}: not in English (${article.language})`);
    if (extraction.fallback !== undefined)
      console.error(`fell back to the rules: ${found.where}: ${extraction.fallback.reason}`);
    const line = extractionLine(article.sourceId ?? found.where, article, extraction);
    process.stdout.write(`${JSON.stringify(line)}\n`);
  });
  for (const line of useLines(extractor)) console.error(line);
  return status;
}

async function explainAll(named: NamedSources): Promise<ExitStatus> {
  const { explain } = await import('../ingest/index.ts');
  const { explainOutput } = await import('./explain-output.ts');
  return eachArticle(named, ({ article, where }) => {
    console.log(explainOutput(article.sourceId ?? where, article, explain(article)));
  });
}
