import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articleIdOf,
  articlesOf,
  changeId,
  FEED_ID,
  type FeedChange,
  type Graph,
  type Judgement,
  judgementOf,
  type ReadArticle,
} from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { judgementsAbout, readArticles } from './arbitrary-articles.ts';
import { meetingsAndArticles, mirrorOf } from './feed-mirror.ts';
import { node, put } from './graph-fixture.ts';
import { readFeed, takeUntil } from './read-feed.ts';
import type { MakeDatabase } from './test-database.ts';
import { told, toldArticle, toldMeeting } from './told-article.ts';

/** Each is a history of some ten steps, after each of which all is read: a third of the runs of other properties. */
const RUNS = Math.ceil(Number(process.env.WHOMET_RUNS ?? 30) / 3);
const BY = { actor: 'tester', madeAt: '2025-08-01T00:00:00Z' };

const PAIR = [told('Ada Vale', { listKey: 'ada-vale' }), told('Ben Holm', { listKey: 'ben-holm' })] as const;
const OTHERS = [told('Cy Dunn', { listKey: 'cy-dunn' }), told('Eve Fry', { listKey: 'eve-fry' })] as const;

/** An article in which two met on a day of July 2025. */
function telling(
  id: string,
  { on = '2025-07-09', published = 10, who = PAIR as readonly (typeof PAIR)[number][] } = {},
) {
  return toldArticle(id, who, [{ ...toldMeeting(who), date: on }], published);
}

/** Without cursors and times. */
function plain(changes: readonly FeedChange[]) {
  return changes.map(({ change, subjectId, survivorId, articleId }) => ({ change, subjectId, survivorId, articleId }));
}

/** The change feed, on one engine. */
export function feedSuite(engine: string, make: MakeDatabase): void {
  const withGraph = async (work: (graph: Graph, openAnother: () => Promise<Graph>) => Promise<void>): Promise<void> => {
    await using database = await make();
    await using graph = await projectedGraph(await database.open());
    await work(graph, async () => projectedGraph(await database.open()));
  };
  const meetingIds = async (graph: Graph): Promise<readonly string[]> => {
    const [page] = await graph.select([{ kinds: ['Meeting'], page: { size: 9, from: 'start' } }]);
    return (page?.rows ?? []).map(({ node }) => node.id);
  };

  describe(`the change feed on ${engine}`, () => {
    test('who reads anew only what it names knows all meetings and articles as they are, whatever is done', async () => {
      const history = readArticles.chain((articles) =>
        fc.record({
          articles: fc.constant(articles),
          judgements: judgementsAbout(articles),
          cut: fc.integer({ min: 1, max: 4 }),
        }),
      );
      await fc.assert(
        fc.asyncProperty(history, ({ articles, judgements, cut }) =>
          withGraph(async (graph, openAnother) => {
            await using other = await openAnother();
            const mirror = mirrorOf(graph);
            let cursor = await graph.feed.head();
            for (const step of stepsOf(graph, other, { articles, judgements, cut })) {
              await step();
              const { changes, ...read } = await readFeed(graph, cursor);
              cursor = read.cursor;
              expect(await mirror.take(changes)).toEqual([]);
              expect(mirror.known).toEqual(await meetingsAndArticles(graph));
            }
          }),
        ),
        { numRuns: RUNS, endOnFailure: process.env.WHOMET_NO_SHRINK !== undefined },
      );
    }, 600_000);

    test('the same again, and a rebuild that finds all well, append nothing', () =>
      withGraph(async (graph) => {
        await graph.record([telling('1'), telling('2')]);
        const head = await graph.feed.head();
        await graph.record([telling('2'), telling('1')]);
        await graph.reread([telling('1')]);
        await graph.verify();
        await graph.verify({ repair: true });
        expect(await graph.feed.head()).toBe(head);
      }));

    test('says of a meeting that it is new, confirmed, changed and withdrawn, and by which article', () =>
      withGraph(async (graph) => {
        let cursor = await graph.feed.head();
        const changesBy = async (work: Promise<unknown>) => {
          await work;
          const { changes, ...read } = await readFeed(graph, cursor);
          cursor = read.cursor;
          return plain(changes);
        };
        const [first, second, third] = [telling('1'), telling('2', { published: 11 }), telling('3', { published: 12 })];
        const [firstId, secondId, thirdId] = [first, second, third].map(({ article }) => articleIdOf(article));
        const created = await changesBy(graph.record([first]));
        const [meetingId = ''] = await meetingIds(graph);
        const about = (change: string, subjectId: string | undefined, articleId: string | null | undefined) => {
          return { change, subjectId, articleId, survivorId: null };
        };
        expect(created).toEqual([about('NEW', firstId, firstId), about('NEW', meetingId, firstId)]);
        expect(await changesBy(graph.record([second]))).toEqual([
          about('NEW', secondId, secondId),
          about('CONFIRMED', meetingId, secondId),
        ]);
        // Two at once: the one that tells of the meeting is named.
        const elsewhere = telling('4', { who: OTHERS });
        const atPlace = { ...third, extraction: inVenue(third, 'the Old Mill') };
        const both = await changesBy(graph.record([atPlace, elsewhere]));
        expect(both).toContainEqual(about('CHANGED', meetingId, thirdId));
        expect(both.filter(({ change }) => change === 'NEW')).toHaveLength(3);
        for (const [id, change] of [
          [thirdId, 'CHANGED'],
          [secondId, 'CHANGED'],
          [firstId, 'WITHDRAWN'],
        ] as const)
          expect(
            await changesBy(graph.judge(judgementOf({ verdict: 'ARTICLE_RETRACTED', articleId: id ?? '' }, BY))),
          ).toEqual([about('WITHDRAWN', id, id), about(change, meetingId, id)]);
      }));

    test('says that a meeting changed where only one of its tellings went, which said what another says', () =>
      withGraph(async (graph) => {
        const article = telling('1');
        await graph.record([article]);
        const [meetingId = ''] = await meetingIds(graph);
        const [parties, quotes] = [PAIR.map(({ name }) => name), ['Text of']];
        const tellings = [{ articleId: articleIdOf(article.article), parties, quotes }];
        const corrections = ['first', 'second'].map((reason) =>
          judgementOf({ verdict: 'MEETING_CORRECTED', tellings, correction: {} }, { ...BY, reason }),
        );
        await graph.adopt(corrections);
        const cursor = await graph.feed.head();
        await graph.adopt(corrections.slice(1).map(undoing));
        const { changes } = await readFeed(graph, cursor);
        expect(plain(changes)).toContainEqual(expect.objectContaining({ change: 'CHANGED', subjectId: meetingId }));
      }));

    test('says for which meeting the id of a withdrawn one stands', () =>
      withGraph(async (graph) => {
        await graph.record([telling('1')]);
        const [before = ''] = await meetingIds(graph);
        const cursor = await graph.feed.head();
        const older = telling('2', { published: 9 });
        await graph.record([older]);
        const [after = ''] = await meetingIds(graph);
        expect(after).not.toBe(before);
        const articleId = articleIdOf(older.article);
        expect(plain((await readFeed(graph, cursor)).changes)).toEqual([
          { change: 'NEW', subjectId: articleId, survivorId: null, articleId },
          { change: 'CHANGED', subjectId: after, survivorId: null, articleId },
          { change: 'WITHDRAWN', subjectId: before, survivorId: after, articleId },
        ]);
      }));

    test('tells who waits of what any process writes, in order, from wherever they begin', () =>
      withGraph(async (graph, openAnother) => {
        await using other = await openAnother();
        const start = await graph.feed.head();
        const isLast = ({ subjectId }: FeedChange) => subjectId === articleIdOf(telling('9').article);
        const waiting = [takeUntil(graph.feed, null, isLast), takeUntil(other.feed, start, isLast)];
        await recordInTurn(graph, other);
        const [here = [], there] = await Promise.all(waiting);
        expect(there).toEqual(here);
        const [first] = here;
        expect(here.map(({ number }) => number)).toEqual(here.map((_, index) => (first?.number ?? 0) + index));
        const fromEach = await Promise.all(
          here.slice(0, -1).map(({ cursor }) => takeUntil(graph.feed, cursor, isLast)),
        );
        expect(fromEach).toEqual(here.slice(1).map((_, index) => here.slice(index + 1)));
      }));

    test('lets go of who waits when they go', () =>
      withGraph(async (graph) => {
        const stop = new AbortController();
        const following = await graph.feed.follow(null, stop.signal);
        const next = following[Symbol.asyncIterator]().next();
        setTimeout(() => stop.abort(), 50);
        expect(await next).toEqual({ value: undefined, done: true });
      }));

    test('refuses a cursor that is none of its own', () =>
      withGraph(async (graph) => {
        const follow = (cursor: string) => graph.feed.follow(cursor, new AbortController().signal);
        const cursor = async (other: Graph) => {
          await other.record([telling('1')]);
          return other.feed.head();
        };
        const foreign = await (async () => {
          if (engine === 'Neo4j') return Buffer.from('feed:0123456789abcdef:1').toString('base64url');
          await using database = await make();
          await using other = await projectedGraph(await database.open());
          return await cursor(other);
        })();
        for (const refused of ['', 'nonsense', foreign])
          await expect(follow(refused)).rejects.toMatchObject({ code: 'BAD_CURSOR' });
      }));

    test('keeps the newest changes, and says so to who asks for older ones', async () => {
      await using database = await make();
      await using store = await database.open();
      await using graph = await projectedGraph(store);
      const start = await graph.feed.head();
      await graph.record([telling('1')]);
      const [feed] = await store.transact((transaction) => transaction.nodes('Feed', [FEED_ID]));
      if (feed === undefined) throw new TypeError('the feed has a head');
      const kept = 200_000;
      await put(store, [node('Feed', FEED_ID, { ...feed.props, number: kept })]);
      const waiting = graph.feed.follow(start, new AbortController().signal);
      await graph.record([telling('2', { published: 11 })]);
      await expect(graph.feed.follow(start, new AbortController().signal)).rejects.toMatchObject({
        code: 'CURSOR_EXPIRED',
      });
      const first = await store.transact((transaction) => transaction.nodes('Change', [1, 2, 3].map(changeId)));
      expect(first.map(({ props }) => props.number)).toEqual([3]);
      const late = async () => {
        for await (const _ of await waiting);
      };
      await expect(late()).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    });
  });
}

function inVenue({ extraction }: ReadArticle, venue: string): ReadArticle['extraction'] {
  return { ...extraction, meetings: extraction.meetings.map((meeting) => ({ ...meeting, venue })) };
}

async function recordInTurn(graph: Graph, other: Graph): Promise<void> {
  for (let at = 1; at <= 9; at++) await (at % 2 === 0 ? graph : other).record([telling(String(at))]);
}

interface History {
  readonly articles: readonly ReadArticle[];
  readonly judgements: readonly Judgement[];
  readonly cut: number;
}

/** All is recorded in parts by two in turn, judged, and undone again. */
function stepsOf(
  graph: Graph,
  other: Graph,
  { articles, judgements, cut }: History,
): readonly (() => Promise<unknown>)[] {
  const parts = Array.from({ length: Math.ceil(articles.length / cut) }, (_, at) =>
    articles.slice(at * cut, (at + 1) * cut),
  );
  return [
    ...parts.map((part, at) => () => (at % 2 === 0 ? graph : other).record(part)),
    ...judgements.map((judgement) => () => other.adopt([judgement])),
    ...judgements.map((judgement) => () => graph.adopt([undoing(judgement)])),
    () =>
      graph.reread(articles.map((article) => ({ ...article, extraction: { ...article.extraction, meetings: [] } }))),
  ];
}

function undoing(judgement: Judgement): Judgement {
  const { id: judgementId } = judgement;
  return judgementOf({ verdict: 'UNDONE', judgementId, articleIds: articlesOf(judgement) }, BY);
}
