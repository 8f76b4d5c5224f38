import { Option } from 'commander';
import { config } from '../config.ts';
import { WhometError } from '../errors.ts';
import type { Extractor, ExtractorPool, ModelUse } from '../ingest/index.ts';
import { modestHeaps } from './modest-heaps.ts';

const CHOICES = ['rules', 'llm', 'both'];

/** `--extractor WHICH`. */
export function extractorOption(): Option {
  return new Option(
    '--extractor <which>',
    'who reads the articles: the rules, offline; a model behind WHOMET_LLM_URL; or both, each for itself (WHOMET_EXTRACTOR)',
  )
    .choices(CHOICES)
    .default(config.extractor);
}

/** An extractor, what it has asked of a model where it asks one, and where it has threads how much keeps them busy. */
export type ChosenExtractor = Extractor &
  Partial<Pick<ExtractorPool, 'concurrency' | typeof Symbol.asyncDispose>> & { readonly used?: () => ModelUse };

/**
 * The extractor of that name, as the environment sets it up. The rules read in so many threads (0: in this one), and are to be disposed of then;
 * a model is waited for, which needs none.
 *
 * @throws WhometError BAD_USAGE where it is none, or not set up
 */
export async function extractorOf(choice: string, jobs = 0): Promise<ChosenExtractor> {
  if (!CHOICES.includes(choice))
    throw new WhometError('BAD_USAGE', `WHOMET_EXTRACTOR: expected ${CHOICES.join(', ')}, got ${choice}`);
  if (jobs > 0) modestHeaps();
  const { llmExtractor, llmSettings, openRulesPool, rulesExtractor } = await import('../ingest/index.ts');
  if (choice === 'rules') return jobs === 0 ? rulesExtractor : openRulesPool(jobs);
  return llmExtractor(llmSettings(config.llm), { besidesRules: choice === 'both' });
}

/** What was asked of a model, as a line for people; none where none was asked. */
export function useLines({ used }: ChosenExtractor): readonly string[] {
  if (used === undefined) return [];
  const { asked, kept, in: tokensIn, out, cost } = used();
  const price = cost === null ? '' : `, cost ${cost.toFixed(4)}`;
  return [`model: ${asked} answers, ${kept} more kept from before; tokens: ${tokensIn} in, ${out} out${price}`];
}
