import type { Article } from '../graph/index.ts';
import type { Document } from './document.ts';
import type { Refused } from './refused.ts';

/** An article and where it was found: the document, with `:line` or `[index]` where it holds many. */
export interface FoundArticle {
  readonly where: string;
  readonly article: Article;
}

/** What the bytes of a document mean. */
export interface Format {
  readonly name: string;
  /** Whether this is how to read the document, judged by its name and its first bytes (up to 64 KiB). */
  accepts(document: Document, head: Uint8Array): boolean;
  /**
   * The articles in the document's order; one that can't be read is yielded as a refusal, and the next is read.
   *
   * @throws DocumentRefused where the document as a whole can't be read
   */
  articles(document: Document, signal?: AbortSignal): AsyncIterable<FoundArticle | Refused>;
}
