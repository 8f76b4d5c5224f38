import type { Document, ToldOfArticle } from '../document.ts';

/** What a list names: an article, or another list. */
export interface ListEntry {
  readonly kind: 'ARTICLE' | 'LIST';
  /** Tells it from the list's other entries, and stays what it is when the entry changes: the id that the list gives it, else its URL, else its text. */
  readonly key: string;
  /** Changes when what the list tells of it changes. */
  readonly version: string;
  /** Where it is, absolute, http or https; null where that is not told. */
  readonly url: string | null;
  /** The article as markup, where the list has it whole; null where it must be fetched. */
  readonly markup: string | null;
  readonly told: ToldOfArticle;
}

/** A kind of document that names articles, instead of holding them: a feed, a sitemap. */
export interface List {
  readonly name: string;
  /** Whether the document is one, judged by the text of its first bytes (up to 64 KiB). */
  accepts(head: string): boolean;
  /**
   * What it names, in its order, each once.
   *
   * @throws DocumentRefused where the document as a whole can't be read
   */
  entries(text: string, document: Pick<Document, 'where' | 'url'>): readonly ListEntry[];
}
