export { extractionLine } from './extraction-line.ts';
export type { Extractor } from './extractor.ts';
export { rulesExtractor } from './rules.ts';
