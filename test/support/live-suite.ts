import { describe, expect, test } from 'vitest';
import { articleIdOf, type Graph, judgementOf, type ReadArticle } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { createServer, type Server } from '../../src/server/index.ts';
import { askOf } from './small-api.ts';
import { type Stream, sse } from './sse.ts';
import type { MakeDatabase } from './test-database.ts';
import { told, toldArticle, toldMeeting } from './told-article.ts';

const BY = { actor: 'tester', madeAt: '2025-08-01T00:00:00Z' };

const MEETINGS = `subscription ($filter: MeetingFilter, $after: String) {
  meetingReported(filter: $filter, after: $after) {
    cursor change meetingId meeting { id title participations { nodes { nameAsWritten } } } survivor { id } article { url } at
  }
}`;
const ARTICLES = `subscription ($after: String) {
  articleIngested(after: $after) { cursor change articleId article { url } }
}`;

interface MeetingReport {
  readonly cursor: string;
  readonly change: string;
  readonly meetingId: string;
  readonly meeting: { readonly id: string; readonly title: string } | null;
  readonly survivor: { readonly id: string } | null;
  readonly article: { readonly url: string } | null;
}

interface ArticleReport {
  readonly cursor: string;
  readonly change: string;
  readonly articleId: string;
}

async function recordInTurn(one: Graph, other: Graph, articles: readonly ReadArticle[]): Promise<void> {
  for (const [at, article] of articles.entries()) await (at % 2 === 0 ? one : other).record([article]);
}

/** An article in which the two met on a day of July 2025. */
function telling(id: number, names: readonly [string, string], { on = 9, published = 10 } = {}): ReadArticle {
  const people = names.map((name) => told(name, { listKey: name }));
  const date = `2025-07-${String(on).padStart(2, '0')}`;
  return toldArticle(id, people, [{ ...toldMeeting(people), date }], published);
}

async function taken<T>(stream: Stream<{ readonly data: unknown }>, count: number): Promise<readonly T[]> {
  const results: T[] = [];
  while (results.length < count) {
    const result = await stream.next();
    if (result === null) throw new Error('expected more results');
    const [value] = Object.values(Object(result.data));
    results.push(value as T);
  }
  return results;
}

/** What is told as it happens, on one engine. */
export function liveSuite(engine: string, make: MakeDatabase): void {
  interface Given {
    readonly graph: Graph;
    /** Writes as another process would. */
    readonly other: Graph;
    readonly server: Server;
    readonly follow: (query: string, variables?: Record<string, unknown>) => ReturnType<typeof sse>;
  }
  const given = async (work: (given: Given) => Promise<void>): Promise<void> => {
    await using database = await make();
    await using graph = await projectedGraph(await database.open());
    await using other = await projectedGraph(await database.open());
    const ingestArticle = () => Promise.reject(new Error('not here'));
    const server = createServer({ graph, feed: graph.feed, judging: graph, ingestArticle, log: () => undefined });
    const listening = await server.listen({ host: '127.0.0.1', port: 0 });
    try {
      await work({ graph, other, server, follow: (query, variables) => sse(listening.url, query, variables) });
    } finally {
      await listening.close();
    }
  };

  describe(`subscriptions on ${engine}`, () => {
    test('tell of meetings that are new, confirmed, changed and withdrawn, whoever wrote', () =>
      given(async ({ graph, other, follow }) => {
        await using stream = await follow(MEETINGS);
        const next = async () => (await taken<MeetingReport>(stream, 1))[0];
        const first = telling(1, ['Ada Vale', 'Ben Holm']);
        await graph.record([first]);
        const created = await next();
        expect(created).toMatchObject({
          change: 'NEW',
          meeting: { id: created?.meetingId, title: expect.stringContaining('Ada Vale and Ben Holm') },
          survivor: null,
          article: { url: 'https://example.org/1' },
        });
        await other.record([telling(2, ['Ada Vale', 'Ben Holm'], { published: 11 })]);
        expect(await next()).toMatchObject({ change: 'CONFIRMED', article: { url: 'https://example.org/2' } });
        await other.record([telling(3, ['Ada Vale', 'Ben Holm'], { published: 9 })]);
        const [changed, withdrawn] = await taken<MeetingReport>(stream, 2);
        expect(changed).toMatchObject({ change: 'CHANGED', article: { url: 'https://example.org/3' } });
        expect(withdrawn).toMatchObject({ change: 'WITHDRAWN', meetingId: created?.meetingId, meeting: null });
        expect(withdrawn?.survivor).toEqual({ id: changed?.meetingId });
      }));

    test('tell of articles that came, changed and were taken away', () =>
      given(async ({ graph, other, follow }) => {
        await using stream = await follow(ARTICLES);
        const one = telling(1, ['Ada Vale', 'Ben Holm']);
        const articleId = articleIdOf(one.article);
        await graph.record([one]);
        await other.record([{ ...one, article: { ...one.article, text: 'Text anew.', modifiedAt: '2025-07-12' } }]);
        await graph.judge(judgementOf({ verdict: 'ARTICLE_RETRACTED', articleId }, BY));
        // Of what is withdrawn by the time it is looked at, only that is told.
        for (let last = ''; last !== 'WITHDRAWN'; ) {
          const [report] = await taken<ArticleReport>(stream, 1);
          expect(report?.articleId).toBe(articleId);
          last = report?.change ?? '';
        }
      }));

    test('tell only of what fits the filter, and of what names come to stand for', () =>
      given(async ({ graph, follow }) => {
        const filter = { parties: [{ anyOf: [{ name: 'Cy Dunn' }] }], from: '2025-07-08' };
        await using stream = await follow(MEETINGS, { filter });
        await graph.record([telling(1, ['Ada Vale', 'Ben Holm'])]);
        await graph.record([telling(2, ['Ada Vale', 'Cy Dunn'], { on: 7 })]);
        await graph.record([telling(3, ['Ada Vale', 'Cy Dunn'], { on: 9 })]);
        expect(await taken(stream, 1)).toMatchObject([{ change: 'NEW', article: { url: 'https://example.org/3' } }]);
      }));

    test('go on from any cursor, and neither lose nor repeat anything', () =>
      given(async ({ graph, other, server, follow }) => {
        const { data } = await askOf(server, '{ changeFeedHead }');
        const { changeFeedHead: after } = data as { changeFeedHead: string };
        const articles = Array.from({ length: 12 }, (_, at) => telling(at, ['Ada Vale', 'Ben Holm'], { on: at + 1 }));
        await recordInTurn(graph, other, articles);
        const from = async (cursor: string | undefined, count: number) => {
          await using stream = await follow(ARTICLES, { after: cursor });
          return await taken<ArticleReport>(stream, count);
        };
        const all = await from(after, articles.length);
        expect(all.map(({ articleId }) => articleId)).toEqual(articles.map(({ article }) => articleIdOf(article)));
        const rest = await Promise.all([0, 5, 10].map((at) => from(all[at]?.cursor, articles.length - at - 1)));
        expect(rest).toEqual([all.slice(1), all.slice(6), all.slice(11)]);
      }));

    test('refuse a cursor or a filter that says nothing', () =>
      given(async ({ follow }) => {
        await using one = await follow(MEETINGS, { after: 'nonsense' });
        expect(await one.next()).toMatchObject({ errors: [{ extensions: { code: 'BAD_CURSOR' } }] });
        await using other = await follow(MEETINGS, { filter: { minSources: 'many' } });
        expect(await other.next()).toMatchObject({ errors: [{ message: expect.stringContaining('minSources') }] });
      }));
  });
}
