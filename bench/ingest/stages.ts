import { WhometError } from '../../src/errors.ts';
import type { Article } from '../../src/graph/index.ts';
import { readArticles, readOut, rulesExtractor, sourcesOf } from '../../src/ingest/index.ts';
import { cpuMsSince } from '../cpu-ms-since.ts';

/** Processor time an article, in milliseconds. */
export interface StageCosts {
  readonly read: number;
  readonly extract: number;
}

/** What reading and extracting cost by themselves, in this thread, of the file's first articles. */
export async function stageCosts(path: string, count: number): Promise<StageCosts> {
  const articles: Article[] = [];
  const read = await cpuMsOf(async () => {
    for await (const outcome of readArticles(sourcesOf([path]))) {
      if (!(outcome instanceof WhometError)) articles.push(outcome.article);
      if (articles.length === count) break;
    }
  });
  // Code that runs for the first time is slow.
  for (const article of articles.slice(0, WARM_UP)) await readOut(article, rulesExtractor);
  const extract = await cpuMsOf(async () => {
    for (const article of articles) await readOut(article, rulesExtractor);
  });
  return { read: read / articles.length, extract: extract / articles.length };
}

const WARM_UP = 100;

async function cpuMsOf(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return cpuMsSince(start);
}
