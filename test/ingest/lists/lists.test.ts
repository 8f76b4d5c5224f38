import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WhometError } from '../../../src/errors.ts';
import {
  type ArticleLine,
  articleLine,
  columnsFrom,
  type Fetch,
  formatsWith,
  politeFetch,
  safeFetch,
  sourcesOf,
} from '../../../src/ingest/index.ts';
import { redirect, refusal, text } from '../../support/news-site/answers.ts';
import { courier } from '../../support/news-site/courier.ts';
import { rssOf } from '../../support/news-site/feeds.ts';
import type { Site } from '../../support/news-site/news-site.ts';
import { STORIES } from '../../support/news-site/stories.ts';
import { bytesSource, readAll } from '../read-all.ts';

const [first] = STORIES as [(typeof STORIES)[0]];
let site: Site;
let fetch: Fetch;
beforeAll(async () => {
  site = await courier({
    '/robots.txt': text('User-agent: *\nDisallow: /private/\n', 'text/plain'),
    '/mixed': text(
      (url) =>
        `<rss version="0.91"><channel><title>Mixed</title>
        <item><title>Gone</title><link>${url}/gone</link></item>
        <item><title>Inside</title><link>${url}/inside</link></item>
        <item><title>Forbidden</title><link>${url}/private/a</link></item>
        <item><title>A feed</title><link>${url}/rss</link></item>
        <item><title>No link</title><description>${first.paragraphs.join(' ')}</description></item>
        <item><title>Nothing at all</title></item>
        <item><title>Local</title><link>file:///etc/passwd</link></item>
        </channel></rss>`,
      'text/xml',
    ),
    '/bare-pages': text((url) => rssOf(STORIES.slice(0, 1), url).replaceAll('/stories/', '/bare/'), 'text/xml'),
    '/bare/merz-macron-berlin': text(
      `<html><body>${first.paragraphs.map((one) => `<p>${one}</p>`).join('')}</body></html>`,
    ),
    '/gone': refusal(410),
    '/inside': redirect('http://10.0.0.1/'),
    '/bomb': text(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss><channel><title>&b;&x;</title><item><title>&b; and &x;</title><description>${first.paragraphs.join(' ')}</description></item></channel></rss>`,
      'text/xml',
    ),
    '/empty-feed': text('<rss version="2.0"><channel><title>Empty</title></channel></rss>', 'text/xml'),
    '/cut': text((url) => rssOf(STORIES, url).slice(0, rssOf(STORIES, url).lastIndexOf('<guid')), 'text/xml'),
  });
  fetch = safeFetch({ allowHosts: [site.host] });
});
afterAll(() => site[Symbol.asyncDispose]());

async function read(...paths: readonly string[]): Promise<readonly (ArticleLine | string)[]> {
  site.asked.length = 0;
  const sources = sourcesOf(
    paths.map((path) => `${site.url}${path}`),
    fetch,
  );
  const outcomes = await readAll(sources, { fetch: politeFetch(fetch, { delayMs: 0 }) });
  return Promise.all(
    outcomes.map((outcome) =>
      outcome instanceof WhometError ? outcome.message.replaceAll(site.url, '') : articleLine(outcome.article),
    ),
  );
}

const whole = STORIES.map(({ slug, title, publishedAt, author, topic, paragraphs }) => ({
  url: expect.stringMatching(`/stories/${slug}$`),
  title,
  text: paragraphs.join('\n\n'),
  publishedAt: expect.stringContaining(publishedAt.slice(0, 16).replace('Z', '')),
  publisher: 'Danube Courier',
  authors: [author],
  topics: [topic],
  language: 'en',
}));

describe('a feed', () => {
  it.each([['/atom'], ['/feed.json']])(
    'gives the articles that it has whole, without asking for their pages: %s',
    async (path) => {
      expect(await read(path)).toMatchObject(whole);
      expect(site.asked).toEqual([path]);
    },
  );

  it('tells of them what it says beside them', async () => {
    const [article] = await read('/atom');
    expect(article).toMatchObject({ modifiedAt: '2025-09-17T08:00:00+02:00' });
  });

  it('gives what it has whole, and for the rest the pages: of a feed under another prefix, with addresses of authors', async () => {
    const lines = await read('/full');
    expect(lines).toMatchObject([
      { authors: ['Petra Lindqvist'], publishedAt: '2025-09-16T15:30:00+00:00', title: first.title },
      { authors: ['Jonas Wend'] },
      {},
    ]);
    expect((lines[0] as ArticleLine).text).toContain(first.paragraphs.join('\n\n'));
    expect(site.asked).toEqual(['/full']);
  });

  it.each([
    ['/rss'],
    ['/rdf'],
    ['/sitemap.xml'],
    ['/sitemap.xml.gz'],
    ['/urls.txt'],
    ['/gdelt.json'],
    ['/gdelt.csv'],
    ['/export.CSV'],
  ])('or a list that has no texts leads to the pages, each once: %s', async (path) => {
    expect(await read(path)).toMatchObject(whole);
    expect(site.asked).toEqual([path, '/robots.txt', ...STORIES.map(({ slug }) => `/stories/${slug}`)]);
  });

  it('tells of a page what that doesn’t tell itself', async () => {
    expect(await read('/bare-pages')).toEqual([
      {
        url: `${site.url}/bare/merz-macron-berlin`,
        title: `${first.title} – news`,
        text: first.paragraphs.join('\n\n'),
        publishedAt: '2025-09-16T15:30:00Z',
        modifiedAt: null,
        publisher: 'Danube Courier & Sons',
        authors: ['Petra Lindqvist'],
        topics: ['Rail'],
        language: 'en-GB',
      },
    ]);
  });

  it('costs only the items that can’t be read', async () => {
    expect(await read('/mixed')).toEqual([
      '/gone: expected status 200, got 410',
      expect.stringMatching(/^\/inside: expected a public address, got 10\.0\.0\.1/),
      '/private/a: expected a page that the robots.txt of its site allows',
      '/rss: expected an article, but it is a feed',
      expect.objectContaining({ title: 'No link', url: null, publisher: 'Mixed' }),
    ]);
  });

  it('expands no entity and loads none', async () => {
    expect(await read('/bomb')).toMatchObject([{ title: '&b; and &x;' }]);
  });

  it('that is cut gives what is whole of it; that is empty is refused', async () => {
    expect(await read('/cut')).toHaveLength(2);
    expect(await read('/empty-feed')).toEqual(['/empty-feed: expected a feed, but it names nothing']);
  });
});

describe('a list of lists', () => {
  it('leads to what they name, each page once, and past the lists that are missing', async () => {
    const [, , , missing, ...more] = await read('/opml');
    expect(missing).toBe('/missing: expected status 200, got 404');
    // The same three stories, which the other feed has already named.
    expect(more).toEqual([]);
  });

  it('that names itself is read once', async () => {
    expect(await read('/sitemap-index.xml')).toMatchObject(whole);
    expect(site.asked.filter((path) => path.endsWith('.xml'))).toEqual([
      '/sitemap-index.xml',
      '/sitemap.xml',
      '/sitemap-index.xml',
    ]);
  });
});

describe('a table', () => {
  it('with a column of URLs and one that may be the articles’ text is no list', async () => {
    const outcomes = await readAll(
      [bytesSource('news.csv', 'url,words,date\nhttps://courier.example/a,They met.,2025-03-04\n')],
      {
        formats: formatsWith(columnsFrom('text=words')),
      },
    );
    expect(outcomes).toMatchObject([{ article: { text: 'They met.', url: 'https://courier.example/a' } }]);
  });
});
