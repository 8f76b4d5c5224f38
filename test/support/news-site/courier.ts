import { gzipSync } from 'node:zlib';
import { bytes, text } from './answers.ts';
import { atomOf, fullRssOf, jsonFeedOf, opmlOf, rdfOf, rssOf, sitemapIndexOf, sitemapOf } from './feeds.ts';
import { type Answer, type Site, webSite } from './news-site.ts';
import { pageOf } from './page.ts';
import { STORIES, type Story } from './stories.ts';

const XML = 'text/xml; charset=utf-8';

/** The site of the Danube Courier: a page a story, feeds of every kind, sitemaps, lists; and whatever else is given. */
export function courier(more: Readonly<Record<string, Answer>> = {}): Promise<Site> {
  return webSite({ ...pagesOf(STORIES), ...feedsOf(STORIES), ...more });
}

/** A page a story, also under the address that the RSS feed has. */
export function pagesOf(stories: readonly Story[]): Readonly<Record<string, Answer>> {
  const pages = stories.flatMap((story) => {
    const page = text(pageOf(story));
    return [
      [`/stories/${story.slug}`, page],
      [`/stories/${story.slug}?utm_source=rss`, page],
    ];
  });
  return Object.fromEntries(pages);
}

/** The feeds of the stories. */
export function feedsOf(stories: readonly Story[]): Readonly<Record<string, Answer>> {
  const urls = (url: string) => stories.map(({ slug }) => `${url}/stories/${slug}`);
  return {
    '/rss': text((url) => rssOf(stories, url), 'application/rss+xml'),
    '/full': text((url) => fullRssOf(stories, url), XML),
    '/rdf': text((url) => rdfOf(stories, url), 'application/rdf+xml'),
    '/atom': text((url) => atomOf(stories, url), 'application/atom+xml'),
    '/feed.json': text((url) => jsonFeedOf(stories, url), 'application/feed+json'),
    '/opml': text((url) => opmlOf([`${url}/atom`, `${url}/missing`, `${url}/full`]), XML),
    '/sitemap.xml': text((url) => sitemapOf(stories, url), XML),
    '/sitemap.xml.gz': (response, request, url) =>
      bytes(gzipSync(sitemapOf(stories, url)), { 'content-type': 'application/x-gzip' })(response, request, url),
    '/sitemap-index.xml': text((url) => sitemapIndexOf([`${url}/sitemap.xml`, `${url}/sitemap-index.xml`]), XML),
    '/urls.txt': text((url) => `${urls(url).join('\n')}\n`, 'text/plain'),
    '/gdelt.json': text(
      (url) => JSON.stringify({ articles: urls(url).map((one) => ({ url: one, title: 'T', language: 'English' })) }),
      'application/json',
    ),
    '/gdelt.csv': text(
      (url) =>
        `\ufeffURL,MobileURL,Date,Title\n${urls(url)
          .map((one) => `${one},,2025-09-16 15:30:00,"A title, with a comma"`)
          .join('\n')}\n`,
      'text/csv',
    ),
    '/export.CSV': text(
      (url) =>
        urls(url)
          .map((one, at) => [1000 + at, '20250916', 'DEU', '', 4, one].join('\t'))
          .join('\n'),
      'text/plain',
    ),
  };
}
