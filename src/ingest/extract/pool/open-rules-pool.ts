import { rulesExtractor } from '../rules.ts';
import { type ExtractorPool, openExtractorPool } from './extractor-pool.ts';

/** The offline extractor in so many threads (1 or more) of its own. */
export function openRulesPool(jobs: number): ExtractorPool {
  // What is built is JavaScript, and a name in a URL is not rewritten as one in an import is.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return openExtractorPool(rulesExtractor, { module: new URL(`./rules-thread.${extension}`, import.meta.url), jobs });
}
