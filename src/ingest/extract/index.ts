export { type Explanation, explain } from './explain.ts';
export { extractionLine } from './extraction-line.ts';
export type { Extractor } from './extractor.ts';
export { type LlmExtractor, llmExtractor } from './llm/llm-extractor.ts';
export type { ModelUse } from './llm/model.ts';
export { type LlmSettings, llmSettings } from './llm/settings.ts';
export type { ExtractorPool } from './pool/extractor-pool.ts';
export { openRulesPool } from './pool/open-rules-pool.ts';
export { rulesExtractor } from './rules.ts';
