import type { Story } from './stories.ts';

/** The story's page, as the Courier's templates make it. */
export function pageOf(
  { slug, title, publishedAt, author, topic, paragraphs }: Story,
  { modifiedAt = null as string | null } = {},
): string {
  const told = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: publishedAt,
    ...(modifiedAt === null ? {} : { dateModified: modifiedAt }),
    author: { name: author },
    publisher: { name: 'Danube Courier' },
    keywords: topic,
  };
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title} | Danube Courier</title>
  <link rel="canonical" href="/stories/${slug}">
  <script type="application/ld+json">${JSON.stringify(told)}</script>
  <script>document.body.textContent = 'A script ran.'</script>
</head>
<body>
  <nav><a href="/">Home</a> <a href="/world">World</a> <a href="/rivers">Rivers</a></nav>
  <article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
  </article>
  <footer>Danube Courier. <a href="/imprint">Imprint</a></footer>
</body>
</html>`;
}

/** A page that tells nothing but its text: no date, no publisher, no address. */
export function barePageOf({ title, paragraphs }: Story): string {
  return `<html><body><h1>${title}</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></body></html>`;
}
