import type { Span } from './evidence.ts';
import { hashOf, idOf } from './ids.ts';

/** What a stretch of the text is, where it is not part of the story's body. FURNITURE holds no claims. */
export type RegionRole = 'FURNITURE' | 'HEADLINE' | 'LEAD' | 'HEADING' | 'RELATED' | 'CAPTION';

export interface Region extends Span {
  readonly role: RegionRole;
}

/** One news article as a format reads it: the decoded text as it came, and what is told beside it. */
export interface Article {
  /** Decoded input, unchanged; all offsets count in it. Never empty. */
  readonly text: string;
  /** Page furniture and headings, in order, without overlaps; what no region covers is the story's body. */
  readonly regions: readonly Region[];
  readonly title: string | null;
  /** Canonical, absolute, http or https. */
  readonly url: string | null;
  /** The id that its source gives it, unique within `source`. */
  readonly sourceId: string | null;
  /** Where it came from: the publisher, else the name of the file or feed. Never a whole path. */
  readonly source: string;
  /** ISO 8601 with zone, or a day alone where the hour is not told. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** BCP 47; null where not told. */
  readonly language: string | null;
}

/** The id of the article, whatever its version: its canonical URL, else its source and id, else its text decides. */
export function articleIdOf(article: Article): string {
  if (article.url !== null) return idOf('article', 'url', article.url);
  if (article.sourceId !== null) return idOf('article', 'source', article.source, article.sourceId);
  return idOf('article', 'text', article.text);
}

/** A hash over all that the article says: two versions are the same one if and only if it is equal. */
export function contentHashOf(article: Article): string {
  return hashOf(JSON.stringify(Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What is left of the text without its regions of those roles, in parts: the last of them behind the last region. */
export function partsWithout(
  { text, regions }: Pick<Article, 'text' | 'regions'>,
  roles: ReadonlySet<RegionRole>,
): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of regions.filter(({ role }) => roles.has(role))) {
    parts.push(text.slice(at, start));
    at = end;
  }
  return [...parts, text.slice(at)];
}
