import { builtModule } from '../../../threads/index.ts';
import { rulesExtractor } from '../rules.ts';
import { type ExtractorPool, openExtractorPool } from './extractor-pool.ts';

/** The offline extractor in so many threads (1 or more) of its own. */
export function openRulesPool(jobs: number): ExtractorPool {
  return openExtractorPool(rulesExtractor, {
    module: builtModule(new URL('./rules-thread.ts', import.meta.url)),
    jobs,
  });
}
