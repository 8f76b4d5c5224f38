/** How news becomes known: sources of documents, formats that read articles out of them, an extractor, and the pipeline to the graph. */

export { articleFromInput } from './article-from-input.ts';
export type { ArticleInput } from './article-input.ts';
export { type ArticleLine, articleLine } from './article-line.ts';
export type { ChangesSoFar } from './changes-so-far.ts';
export type { Document } from './document.ts';
export {
  type Explanation,
  type Extractor,
  type ExtractorPool,
  explain,
  extractionLine,
  type LlmExtractor,
  type LlmSettings,
  llmExtractor,
  llmSettings,
  type ModelUse,
  openRulesPool,
  rulesExtractor,
} from './extract/index.ts';
export { type Fetch, FetchRefused, type FetchSettings, patientFetch, politeFetch, safeFetch } from './fetch/index.ts';
export type { Format, FoundArticle } from './format.ts';
export { columnsFrom } from './formats/csv-columns.ts';
export { formatsWith } from './formats/formats.ts';
export { isEnglish } from './language/language-of.ts';
export { oneArticleAt } from './one-article-at.ts';
export { type IngestOptions, type IngestProgress, type IngestSummary, ingest } from './pipeline.ts';
export { type ReadOptions, type ReadOutcome, readArticles } from './read-articles.ts';
export { readOut } from './read-out.ts';
export { type Refused, SourceUnreadable } from './refused.ts';
export { type RereadOptions, type RereadProgress, type RereadSummary, rereadAll } from './reread.ts';
export { type RetrySummary, retryQuarantined } from './retry-quarantined.ts';
export type { Source } from './source.ts';
export { sourcesOf } from './sources/sources-of.ts';
export { urlSource } from './sources/url.ts';
export { takeIn } from './take-in.ts';
export { directoryMemory, type WatchEvent, type WatchOptions, watch } from './watch/index.ts';
