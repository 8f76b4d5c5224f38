import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articleIdOf,
  articlesOf,
  type Graph,
  type Judgement,
  judgementOf,
  type ReadArticle,
} from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { judgementsAbout, readArticles } from './arbitrary-articles.ts';
import { dumpGraph } from './dump-graph.ts';
import type { MakeDatabase, TestDatabase } from './test-database.ts';

/** Runs a property on random graphs: few by default, more by WHOMET_RUNS. A failing run prints its seed. */
const RUNS = Number(process.env.WHOMET_RUNS ?? 25);
/** A run takes a tenth of a second, of which a busy machine makes some. */
const LIMIT_MS = Math.max(600_000, RUNS * 20_000);

const history = readArticles.chain((articles) =>
  fc.record({
    articles: fc.constant(articles),
    judgements: judgementsAbout(articles),
    shuffled: fc.shuffledSubarray([...articles], { minLength: articles.length, maxLength: articles.length }),
    cut: fc.integer({ min: 1, max: 4 }),
  }),
);

/** The five promises of the projection, on one engine. */
export function projectionProperties(engine: string, make: MakeDatabase): void {
  const outcome = async (
    work: (graph: Graph, database: TestDatabase) => Promise<unknown>,
  ): Promise<readonly string[]> => {
    await using database = await make();
    await using store = await database.open();
    const graph = await projectedGraph(store);
    await work(graph, database);
    expect(await graph.verify()).toEqual([]);
    return dumpGraph(store);
  };
  const check = (
    body: (given: typeof history extends fc.Arbitrary<infer T> ? T : never) => Promise<void>,
  ): Promise<void> =>
    fc.assert(fc.asyncProperty(history, body), {
      numRuns: RUNS,
      endOnFailure: process.env.WHOMET_NO_SHRINK !== undefined,
    });

  describe(`projection on ${engine}`, () => {
    test(
      'recording the same articles again changes nothing',
      () =>
        check(async ({ articles }) => {
          const once = await outcome((graph) => graph.record(articles));
          const twice = await outcome(async (graph) => {
            await graph.record(articles);
            const again = await graph.record(articles);
            expect(again.articles.every((recorded) => recorded.outcome === 'UNCHANGED')).toBe(true);
          });
          expect(twice).toEqual(once);
        }),
      LIMIT_MS,
    );

    test(
      'the same articles in any order and any batches give the same graph, ids included',
      () =>
        check(async ({ articles, shuffled, cut }) => {
          const together = await outcome((graph) => graph.record(articles));
          const inParts = await outcome((graph) => recordInParts(graph, shuffled, cut));
          expect(inParts).toEqual(together);
        }),
      LIMIT_MS,
    );

    test(
      'concurrent writers give the same graph',
      () =>
        check(async ({ articles, shuffled, cut }) => {
          const together = await outcome((graph) => graph.record(articles));
          const racing = await outcome((graph, database) => raceToRecord(graph, database, parts(shuffled, cut)));
          expect(racing).toEqual(together);
        }),
      LIMIT_MS,
    );

    test(
      'undoing a judgement brings back exactly what was, and judgements hold whenever the articles come',
      () =>
        check(async ({ articles, judgements, shuffled, cut }) => {
          const last = judgements.slice(-1);
          const kept = judgements.slice(0, -1);
          const without = await outcome((graph) => recordAndJudge(graph, articles, kept));
          const undone = await outcome(async (graph) => {
            await recordAndJudge(graph, articles, judgements);
            await graph.adopt(last.map(undoing));
          });
          const log = last.flatMap((judgement) => [judgement.id, undoing(judgement).id]);
          expect(beside(log, undone)).toEqual(beside(log, without));
          const judgedFirst = await outcome(async (graph) => {
            await graph.adopt(kept);
            await recordInParts(graph, shuffled, cut);
          });
          expect(judgedFirst).toEqual(without);
        }),
      LIMIT_MS,
    );

    test(
      'what recording would do nothing but say is known beforehand, and so is that it would do more',
      () =>
        check(async ({ articles, judgements, shuffled, cut }) => {
          await outcome(async (graph) => {
            await graph.record(articles.slice(cut));
            await graph.adopt([...judgements, ...shuffled.slice(0, 1).map(purging)]);
            const known = await graph.known(shuffled.map(({ article }) => article));
            for (const [at, article] of shuffled.entries()) {
              const [recorded] = (await graph.record([article])).articles;
              const saysOnly = recorded?.outcome === 'UNCHANGED' || recorded?.outcome === 'PURGED';
              expect(known[at]).toEqual(saysOnly ? recorded : null);
            }
          });
        }),
      LIMIT_MS,
    );

    test(
      'after each step the stored graph equals one projected from scratch',
      () =>
        check(async ({ articles, judgements, cut }) => {
          await outcome((graph) => verifyEachStep(graph, parts(articles, cut), judgements));
        }),
      LIMIT_MS,
    );
  });
}

async function verifyEachStep(
  graph: Graph,
  batches: readonly (readonly ReadArticle[])[],
  judgements: readonly Judgement[],
): Promise<void> {
  const steps = [
    ...batches.map((batch) => () => graph.record(batch)),
    ...judgements.map((judgement) => () => graph.adopt([judgement])),
    ...judgements.map((judgement) => () => graph.adopt([undoing(judgement)])),
  ];
  for (const step of steps) {
    await step();
    expect(await graph.verify()).toEqual([]);
  }
}

function parts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return all.length === 0 ? [] : [all.slice(0, size), ...parts(all.slice(size), size)];
}

/** Two writers, each with a store of its own, take turns as they come. */
async function raceToRecord(
  graph: Graph,
  database: TestDatabase,
  batches: readonly (readonly ReadArticle[])[],
): Promise<void> {
  await using store = await database.open();
  const other = await projectedGraph(store);
  await Promise.all(batches.map((batch, index) => (index % 2 === 0 ? graph : other).record(batch)));
}

async function recordInParts(graph: Graph, articles: readonly ReadArticle[], size: number): Promise<void> {
  for (const part of parts(articles, size)) await graph.record(part);
}

async function recordAndJudge(
  graph: Graph,
  articles: readonly ReadArticle[],
  judgements: readonly Judgement[],
): Promise<void> {
  await graph.record(articles);
  for (const judgement of judgements) await graph.adopt([judgement]);
}

function undoing(judgement: Judgement): Judgement {
  const { id: judgementId, actor, madeAt } = judgement;
  return judgementOf({ verdict: 'UNDONE', judgementId, articleIds: articlesOf(judgement) }, { actor, madeAt });
}

function purging({ article }: ReadArticle): Judgement {
  const verdict = { verdict: 'ARTICLE_PURGED', articleId: articleIdOf(article) } as const;
  return judgementOf(verdict, { actor: 'ann', madeAt: '2025-08-02T00:00:00Z' });
}

/** What is stored, but for the log of these judgements. */
function beside(log: readonly string[], dump: readonly string[]): readonly string[] {
  return dump.filter((line) => !line.startsWith('["JudgedArticle"') && !log.some((id) => line.includes(id)));
}
