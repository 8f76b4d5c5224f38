import type { Story } from './stories.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function storyMarkup({ paragraphs }: Story): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join('');
}

function mailDate(date: string): string {
  return new Date(date).toUTCString();
}

/** RSS 2.0 with summaries that lead on to the pages. */
export function rssOf(stories: readonly Story[], url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>
<!-- made by the Courier's own program -->
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
  <title>Danube Courier &amp; Sons</title>
  <link>${url}/</link>
  <atom:link href="${url}/rss" rel="self" type="application/rss+xml"/>
  <description>All of it&nbsp;</description>
  <language>en-gb</language>
  ${stories.map(rssItem).join('\n  ')}
</channel>
</rss>`;
}

function rssItem({ slug, title, publishedAt, author, topic, paragraphs }: Story): string {
  return `<item>
    <title><![CDATA[${title} &#8211; <b>news</b>]]></title>
    <link>/stories/${slug}?utm_source=rss</link>
    <guid isPermaLink="false">courier-${slug}</guid>
    <pubDate>${mailDate(publishedAt)}</pubDate>
    <dc:creator>${author}</dc:creator>
    <category>${topic}</category>
    <description>${escaped(`<p>${paragraphs[0]?.slice(0, 60)}…</p>`)}</description>
  </item>`;
}

/** RSS 2.0 with the whole of each story. */
export function fullRssOf(stories: readonly Story[], url: string): string {
  const items = stories.map(
    (story) => `<item><title>${escaped(story.title)}</title><link>${url}/stories/${story.slug}</link>
    <pubDate>${mailDate(story.publishedAt).replace('GMT', '+0000')}</pubDate><author>desk@courier.example (${story.author})</author>
    <description>${escaped(`<p>${story.paragraphs[0]}</p>`)}</description>
    <c:encoded><![CDATA[${storyMarkup(story)}<p>The post <a href="/">${story.title}</a> appeared first on <a href="/">Courier</a>.</p>]]></c:encoded></item>`,
  );
  return `<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Danube Courier</title>
  <link>${url}</link>${items.join('')}</channel></rss>`;
}

/** RSS 1.0: items beside the channel, dates of Dublin Core. */
export function rdfOf(stories: readonly Story[], url: string): string {
  const items = stories.map(
    ({ slug, title, publishedAt, author, topic }) => `<item rdf:about="${url}/stories/${slug}">
    <title>${title}</title><link>${url}/stories/${slug}</link>
    <dc:date>${publishedAt}</dc:date><dc:creator>${author}</dc:creator><dc:subject>${topic}</dc:subject></item>`,
  );
  return `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${url}/rdf"><title>Danube Courier</title><link>${url}</link><dc:language>en</dc:language></channel>
${items.join('\n')}
</rdf:RDF>`;
}

/** Atom with whole stories as XHTML, every name prefixed. */
export function atomOf(stories: readonly Story[], url: string): string {
  const entries = stories.map(
    (story) => `<a:entry xml:base="${url}/stories/">
    <a:id>tag:courier.example,2025:${story.slug}</a:id>
    <a:title type="text">${escaped(story.title)}</a:title>
    <a:link rel="enclosure" href="${story.slug}.mp3"/><a:link href="${story.slug}"/>
    <a:published>${story.publishedAt}</a:published><a:updated>2025-09-17T08:00:00+02:00</a:updated>
    <a:author><a:name>${story.author}</a:name></a:author><a:category term="${story.topic}"/>
    <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${storyMarkup(story)}</div></a:content>
  </a:entry>`,
  );
  return `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:title>Danube Courier</a:title>
  <a:link rel="self" href="${url}/atom"/>${entries.join('')}</a:feed>`;
}

/** JSON Feed with whole stories as text. */
export function jsonFeedOf(stories: readonly Story[], url: string): string {
  const items = stories.map((story) => ({
    id: story.slug,
    url: `${url}/stories/${story.slug}`,
    title: story.title,
    content_text: story.paragraphs.join('\n\n'),
    date_published: story.publishedAt,
    authors: [{ name: story.author }],
    tags: [story.topic],
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Danube Courier',
    language: 'en',
    items,
  });
}

/** A list of feeds, in folders. */
export function opmlOf(feeds: readonly string[]): string {
  const outlines = feeds.map((feed) => `<outline type="rss" text="A feed" xmlUrl="${escaped(feed)}"/>`);
  return `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News">${outlines.join('')}</outline></body></opml>`;
}

/** A news sitemap. */
export function sitemapOf(stories: readonly Story[], url: string): string {
  const urls = stories.map(
    ({ slug, title, publishedAt, topic }) => `<url><loc>${url}/stories/${slug}</loc><lastmod>${publishedAt}</lastmod>
    <news:news><news:publication><news:name>Danube Courier</news:name><news:language>en</news:language></news:publication>
    <news:publication_date>${publishedAt}</news:publication_date><news:title>${escaped(title)}</news:title><news:keywords>${topic}</news:keywords></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('\n')}</urlset>`;
}

/** An index of sitemaps. */
export function sitemapIndexOf(sitemaps: readonly string[]): string {
  const all = sitemaps.map((sitemap) => `<sitemap><loc>${sitemap}</loc></sitemap>`);
  return `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${all.join('')}</sitemapindex>`;
}
