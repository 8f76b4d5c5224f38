import type { GraphReader, Recorded } from '../graph/index.ts';
import { createLoad, type Load } from './loaders/load.ts';

/** An article as a caller hands it in: null is what is not told. */
export interface ArticleInput {
  readonly text: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly language: string | null;
}

/**
 * Reads the article and records it; when it resolves, the graph tells of it.
 *
 * @throws WhometError DOCUMENT_REFUSED where the article can't be taken in.
 */
export type IngestArticle = (input: ArticleInput) => Promise<Recorded>;

/** What the schema needs of the outside. */
export interface Backing {
  readonly graph: GraphReader;
  readonly ingestArticle: IngestArticle;
}

/** What the resolvers of one request share. */
export interface Context {
  readonly load: Load;
  readonly ingestArticle: IngestArticle;
}

/** The context of ONE request: what it loads is kept until it ends, so a new request needs a new one. */
export function createContext({ graph, ingestArticle }: Backing): Context {
  return { load: createLoad(graph), ingestArticle };
}
