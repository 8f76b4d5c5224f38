import { feedEntry } from './feed-entry.ts';
import { feedInstant } from './feed-instant.ts';
import { childrenOf, isWhole, textIn } from './find-element.ts';
import type { ListEntry } from './list.ts';
import type { XmlElement } from './xml-element.ts';

/** The entries of an Atom feed, 0.3 as well. */
export function atomEntries(feed: XmlElement, url: string | undefined): readonly ListEntry[] {
  const base = baseOf(feed, url ?? linkOf(feed) ?? undefined);
  return childrenOf(feed, 'entry')
    .filter(isWhole)
    .map((entry) => entryOf(entry, feed, base))
    .filter((entry) => entry !== null);
}

function entryOf(entry: XmlElement, feed: XmlElement, base: string | undefined): ListEntry | null {
  const [content] = childrenOf(entry, 'content').filter(isText);
  const [summary] = childrenOf(entry, 'summary', 'media:description').filter(isText);
  const [source] = childrenOf(entry, 'source');
  const item = {
    id: textIn(entry, 'id'),
    link: linkOf(entry),
    title: markupOf(childrenOf(entry, 'title')[0]),
    content: markupOf(content),
    summary: markupOf(summary),
    publishedAt: feedInstant(textIn(entry, 'published', 'issued', 'dc:date') ?? textIn(entry, 'updated', 'modified')),
    modifiedAt: feedInstant(textIn(entry, 'updated', 'modified')),
    publisher: textIn(source, 'title') ?? textIn(feed, 'title'),
    authors: childrenOf(entry, 'author').map((author) => textIn(author, 'name')),
    topics: childrenOf(entry, 'category').map(({ attributes }) => attributes.label ?? attributes.term ?? null),
    language: entry.attributes['xml:lang'] ?? feed.attributes['xml:lang'] ?? null,
  };
  return feedEntry(item, baseOf(entry, base));
}

function baseOf({ attributes }: XmlElement, around: string | undefined): string | undefined {
  const own = attributes['xml:base'];
  return own !== undefined && URL.canParse(own, around) ? new URL(own, around).href : around;
}

function linkOf(element: XmlElement): string | null {
  const links = childrenOf(element, 'link').filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate');
  const page = links.find(({ attributes: { type = 'text/html' } }) => /html/.test(type)) ?? links[0];
  return page?.attributes.href ?? null;
}

/** Anything else is an image, or stands elsewhere. */
function isText({ attributes: { type = 'text', src, mode } }: XmlElement): boolean {
  return src === undefined && mode !== 'base64' && /^(?:text|html|xhtml|text\/.+|application\/xhtml\+xml)$/i.test(type);
}

function markupOf(element: XmlElement | undefined): string | null {
  const text = element?.markup ?? '';
  if (text.trim() === '') return null;
  const isPlain = /^(?:text|text\/plain)$/i.test(element?.attributes.type ?? 'text');
  return isPlain ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}
