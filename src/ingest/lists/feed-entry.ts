import { createHash } from 'node:crypto';
import { canonicalUrl } from '../canonical-url.ts';
import type { ToldOfArticle } from '../document.ts';
import { languageTag } from '../language/language-tag.ts';
import type { ListEntry } from './list.ts';
import { plainMarkup } from './plain-markup.ts';
import { isWholeStory } from './whole-story.ts';

/** An item of a feed as its format writes it; null and empty where it doesn't. Titles and names may be marked up. */
export interface FeedItem {
  readonly id: string | null;
  /** As written, relative or not. */
  readonly link: string | null;
  readonly title: string | null;
  readonly content: string | null;
  readonly summary: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly publisher: string | null;
  readonly authors: readonly (string | null)[];
  readonly topics: readonly (string | null)[];
  readonly language: string | null;
}

/** The item as an entry, its link seen from the base: its own text where that is whole, or where there is no other. */
export function feedEntry(item: FeedItem, base: string | undefined): ListEntry | null {
  const url = resolvedUrl(item.link, base);
  const text = item.content ?? item.summary;
  if (url === null && text === null) return null;
  const whole =
    (item.content !== null && (url === null || isWholeStory(item.content, 'CONTENT')) && item.content) ||
    (item.summary !== null && (url === null || isWholeStory(item.summary, 'SUMMARY')) && item.summary) ||
    null;
  const told = toldBy(item);
  return {
    kind: 'ARTICLE',
    key: item.id ?? url ?? shortHash(text ?? ''),
    version: shortHash(JSON.stringify([told.title, told.modifiedAt, told.publishedAt, text])),
    url,
    markup: whole === null ? null : asPage(whole),
    told,
  };
}

/** The link as an absolute http or https URL, canonical; null where it is none. */
export function resolvedUrl(link: string | null, base: string | undefined): string | null {
  if (link === null || link.trim() === '' || !URL.canParse(link.trim(), base)) return null;
  return canonicalUrl(new URL(link.trim(), base).href);
}

/** Enough to tell what was from what is. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

function toldBy({ title, publisher, authors, topics, language, publishedAt, modifiedAt }: FeedItem): ToldOfArticle {
  const tag = languageTag(language ?? '');
  return {
    title: plainMarkup(title),
    publishedAt,
    modifiedAt,
    publisher: plainMarkup(publisher),
    authors: named(authors),
    topics: named(topics),
    ...(tag === null ? {} : { language: tag }),
  };
}

function named(written: readonly (string | null)[]): readonly string[] {
  return [...new Set(written.map(plainMarkup).filter((name) => name !== null))];
}

/** Text without markup has its paragraphs on lines. */
function asPage(story: string): string {
  const isMarkup = /<\/?(?:p|br|div|h\d|ul|figure|blockquote|span|a|img)\b/i.test(story);
  const body = isMarkup ? story : `<p>${story.replaceAll('<', '&lt;').replace(/\n[^\S\n]*\n/g, '</p><p>')}</p>`;
  return `<!doctype html><html><body><article>${body}</article></body></html>`;
}
