import type { Article, Extraction } from '../../../graph/index.ts';

/** What a thread is asked to read. */
export interface ToRead {
  /** Above 0, unique within the pool. */
  readonly id: number;
  readonly article: Article;
}

/** What a thread answers: first, once, that it is ready. */
export type FromThread =
  | { readonly kind: 'READY' }
  | { readonly kind: 'READ'; readonly id: number; readonly extraction: Extraction }
  | { readonly kind: 'FAILED'; readonly id: number; readonly reason: string };

/** Slots of the memory that a thread shares, so that it can be looked after while neither of the two answers. */
export const READING_ID = 0;
export const READING_SINCE = 1;
export const SHARED_SLOTS = 2;
