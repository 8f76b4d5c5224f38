import { languageTag } from '../language/language-tag.ts';
import { resolvedUrl } from './feed-entry.ts';
import { feedInstant } from './feed-instant.ts';
import { childrenOf, textIn } from './find-element.ts';
import type { List, ListEntry } from './list.ts';
import { plainMarkup } from './plain-markup.ts';
import { type XmlElement, xmlRoot } from './xml-element.ts';
import { xmlRootName } from './xml-root-name.ts';

/**
 * A sitemap, with what a news sitemap tells of its articles, or an index of sitemaps.
 *
 * @see https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export const sitemap: List = {
  name: 'sitemap',
  accepts: (head) => /^(?:urlset|sitemapindex)$/i.test(xmlRootName(head) ?? ''),
  entries(text, { where, url }) {
    const root = xmlRoot(text, where);
    return [
      ...childrenOf(root, 'sitemap').map((element) => entryOf('LIST', element, url)),
      ...childrenOf(root, 'url').map((element) => entryOf('ARTICLE', element, url)),
    ].filter((entry) => entry !== null);
  },
};

function entryOf(kind: ListEntry['kind'], element: XmlElement, base: string | undefined): ListEntry | null {
  const url = resolvedUrl(textIn(element, 'loc'), base);
  if (url === null || element.isCut) return null;
  const [news] = childrenOf(element, 'news:news');
  const [publication] = childrenOf(news, 'news:publication');
  const language = languageTag(textIn(publication, 'news:language') ?? '');
  return {
    kind,
    key: url,
    version: textIn(element, 'lastmod') ?? '',
    url,
    markup: null,
    told: {
      title: plainMarkup(textIn(news, 'news:title')),
      publishedAt: feedInstant(textIn(news, 'news:publication_date')),
      publisher: plainMarkup(textIn(publication, 'news:name')),
      topics: (textIn(news, 'news:keywords') ?? '').split(/\s*,\s*/).filter((topic) => topic !== ''),
      ...(language === null ? {} : { language }),
    },
  };
}
