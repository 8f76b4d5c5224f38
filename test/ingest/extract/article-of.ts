import type { Article, Region } from '../../../src/graph/index.ts';

/** An article of that text, published on Thursday, 10 July 2025. */
export function articleOf(text: string, regions: readonly Region[] = []): Article {
  return {
    text,
    regions,
    title: null,
    url: null,
    sourceId: null,
    source: 'test',
    publishedAt: '2025-07-10',
    modifiedAt: null,
    publisher: null,
    authors: [],
    topics: [],
    language: 'en',
  };
}
