import { searchedText } from '../../../src/graph/search/index.ts';
import { edge, node } from '../graph-fixture.ts';
import type { Parts } from './parts.ts';

/** Of all of them. */
export const MALAYSIA_TEXT = 'Rubio met Lavrov in Kuala Lumpur on Thursday. Both spoke of Ukraine.';

export const ARTICLES = {
  thursday: { day: '2025-07-10', publisher: 'courier', title: 'Rubio and Lavrov meet' },
  friday: { day: '2025-07-11', publisher: 'gazette', title: 'After the talks' },
  undated: { day: null, publisher: 'gazette', title: null },
} as const;
export type ArticleKey = keyof typeof ARTICLES;

/** Three articles, with what they name. */
export function articles({ nodes, edges }: Parts): void {
  for (const [key, { day, publisher, title }] of Object.entries(ARTICLES)) {
    const id = `article_${key}`;
    const url = day === null ? null : `https://news.example/${key}`;
    const told = {
      text: MALAYSIA_TEXT,
      title,
      url,
      publishedAt: day,
      publishedDay: day,
      language: 'en',
      topics: ['diplomacy'],
      authors: [],
    };
    const dates = articleDates(key);
    const searched = { heading: searchedText([title]), searchText: searchedText([title, MALAYSIA_TEXT]) };
    nodes.push(node('Article', id, { ...told, ...searched, ...dates }));
    edges.push(
      edge('PUBLISHED_BY', id, `organization_${publisher}`, dates),
      edge('MENTIONS', id, 'person_rubio', {
        ...dates,
        count: 1,
        spans: [{ start: 0, end: 5 }],
        rank: '1|person_rubio',
      }),
      edge('MENTIONS', id, 'place_lumpur', {
        ...dates,
        count: 1,
        spans: [{ start: 20, end: 32 }],
        rank: '2|place_lumpur',
      }),
    );
  }
  edges.push(
    edge('MENTIONS', 'article_thursday', 'person_lavrov', {
      ...articleDates('thursday'),
      count: 1,
      spans: [{ start: 10, end: 16 }],
      rank: '0|person_lavrov',
    }),
  );
}

/** The sort keys of an article, and of the edges that lead to it. */
export function articleDates(key: string) {
  const day = ARTICLES[key as ArticleKey].day;
  return { byDate: `${day ?? ' '}|article_${key}`, byDateAsc: `${day ?? '~'}|article_${key}` };
}
