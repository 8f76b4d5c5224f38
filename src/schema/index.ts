export { isBesideTheGraph } from './beside-the-graph.ts';
export {
  type ArticleInput,
  type Backing,
  createContext,
  type IngestArticle,
  type IngestUrl,
  type Judging,
} from './context.ts';
export { createSchema, schemaText } from './create-schema.ts';
export { callerError, publicError } from './errors.ts';
export type { CountOf, FieldCost } from './field-cost.ts';
export { fieldNames } from './field-names.ts';
export type { Job, JobRefusal, Jobs } from './jobs.ts';
export { DEFAULT_PAGE_SIZE } from './types/paging.ts';
