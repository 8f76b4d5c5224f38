import { WhometError } from '../errors.ts';
import type { FoundArticle } from '../ingest/index.ts';
import type { ExitStatus } from './exit-status.ts';
import type { NamedSources } from './source-options.ts';

/** Does the work with each article of the sources, one after the other; what is refused is said on standard error, and makes the status 1. */
export async function eachArticle(
  { sources, ...reading }: NamedSources,
  work: (found: FoundArticle) => void | Promise<void>,
): Promise<ExitStatus> {
  const { readArticles } = await import('../ingest/index.ts');
  let refused = 0;
  for await (const found of readArticles(sources, reading)) {
    if (found instanceof WhometError) {
      refused += 1;
      console.error(`refused: ${found.message}`);
    } else await work(found);
  }
  return refused === 0 ? 0 : 1;
}
