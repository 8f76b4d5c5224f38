import { Command } from 'commander';
import { WhometError } from '../errors.ts';
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

async function extractAll({ sources, ...reading }: NamedSources, choice: string): Promise<ExitStatus> {
  const { extractionLine, isEnglish, readArticles, readOut } = await import('../ingest/index.ts');
  const extractor = await extractorOf(choice);
  let refused = 0;
  for await (const found of readArticles(sources, reading)) {
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

async function explainAll({ sources, ...reading }: NamedSources): Promise<ExitStatus> {
  const { explain, readArticles } = await import('../ingest/index.ts');
  const { explainOutput } = await import('./explain-output.ts');
  let refused = 0;
  for await (const found of readArticles(sources, reading)) {
    if (found instanceof WhometError) {
      refused += 1;
      console.error(`refused: ${found.message}`);
    } else console.log(explainOutput(found.article.sourceId ?? found.where, found.article, explain(found.article)));
  }
  return refused === 0 ? 0 : 1;
}
