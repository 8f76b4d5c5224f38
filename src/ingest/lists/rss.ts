import { type FeedItem, feedEntry } from './feed-entry.ts';
import { feedInstant } from './feed-instant.ts';
import { childrenOf, everyBelow, isWhole, textIn } from './find-element.ts';
import type { ListEntry } from './list.ts';
import type { XmlElement } from './xml-element.ts';

/** The items of an RSS feed: in its channel, or beside it as in RSS 0.9 and 1.0. */
export function rssEntries(root: XmlElement, url: string | undefined): readonly ListEntry[] {
  const [channel = root] = childrenOf(root, 'channel');
  const base = url ?? linkOf(channel) ?? undefined;
  return everyBelow(root, 'item')
    .filter(isWhole)
    .map((item) => feedEntry(itemOf(item, channel), base))
    .filter((entry) => entry !== null);
}

function itemOf(item: XmlElement, channel: XmlElement): FeedItem {
  const guid = childrenOf(item, 'guid')[0];
  const isLink = guid !== undefined && guid.attributes.isPermaLink !== 'false' && /^https?:/i.test(guid.text.trim());
  const [content] = childrenOf(item, 'content:encoded', 'content', 'xhtml:body', 'body');
  const [summary] = childrenOf(item, 'description', 'summary', 'media:description');
  return {
    id: textIn(item, 'guid') ?? item.attributes['rdf:about'] ?? null,
    link: textIn(item, 'feedburner:origLink') ?? linkOf(item) ?? (isLink ? guid.text : null),
    title: childrenOf(item, 'title', 'media:title', 'dc:title')[0]?.markup ?? null,
    content: blankAsNull(content?.markup),
    summary: blankAsNull(summary?.markup),
    publishedAt: feedInstant(textIn(item, 'pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'published')),
    modifiedAt: feedInstant(textIn(item, 'dcterms:modified', 'updated')),
    publisher: textIn(item, 'source', 'dc:publisher') ?? textIn(channel, 'dc:publisher', 'title'),
    authors: authorsOf(item),
    topics: childrenOf(item, 'category', 'dc:subject').map(({ text }) => text),
    language: textIn(item, 'dc:language') ?? textIn(channel, 'language', 'dc:language'),
  };
}

/** Atom's link in RSS has no text. */
function linkOf(element: XmlElement): string | null {
  const isOfPage = ({ attributes: { href, rel = 'alternate' } }: XmlElement): boolean =>
    href !== undefined && rel === 'alternate';
  return textIn(element, 'link') ?? childrenOf(element, 'link').find(isOfPage)?.attributes.href ?? null;
}

/** `dc:creator` is a name; `author` is an address, with the name in brackets if anywhere. */
function authorsOf(item: XmlElement): readonly string[] {
  const creators = childrenOf(item, 'dc:creator').map(({ text }) => text);
  if (creators.length > 0) return creators;
  return childrenOf(item, 'author', 'media:credit')
    .map(({ text }) => /\(([^)]+)\)/.exec(text)?.[1] ?? text)
    .filter((name) => !name.includes('@'));
}

function blankAsNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text;
}
