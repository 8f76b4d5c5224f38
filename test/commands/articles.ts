/** Of three meetings that were held, and of one that is planned. */
export const ARTICLES = [
  {
    id: 'kuala-lumpur',
    title: 'Rubio and Lavrov speak in Malaysia',
    url: 'https://example.org/kuala-lumpur',
    publishedAt: '2025-07-10T12:00:00Z',
    publisher: 'Example Tribune',
    text: 'US Secretary of State Marco Rubio met Russian Foreign Minister Sergey Lavrov in Kuala Lumpur on 10 July 2025.',
  },
  {
    id: 'riyadh',
    title: 'A first round, in Riyadh',
    publishedAt: '2025-02-18T18:00:00Z',
    publisher: 'Sample Wire',
    text: 'US Secretary of State Marco Rubio met Russian Foreign Minister Sergey Lavrov in Riyadh on 18 February 2025.',
  },
  {
    id: 'paris',
    title: '=1+1',
    publishedAt: '2025-04-01T18:00:00Z',
    text: 'US Secretary of State Marco Rubio will meet French President Emmanuel Macron in Paris on 17 April 2025.',
  },
  {
    id: 'jeddah',
    title: 'Talks in Jeddah',
    publishedAt: '2025-03-11T18:00:00Z',
    publisher: 'Placeholder Press Agency',
    text: 'US Secretary of State Marco Rubio met Ukrainian Foreign Minister Andrii Sybiha in Jeddah on 11 March 2025.',
  },
] as const;

/** One article a line. */
export function jsonLines(articles: readonly unknown[]): string {
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('');
}
