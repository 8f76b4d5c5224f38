export { type ArticleInput, type Backing, createContext, type IngestArticle, type Judging } from './context.ts';
export { createSchema, schemaText } from './create-schema.ts';
export { callerError, publicError } from './errors.ts';
