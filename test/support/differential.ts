import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageRequest } from '../../src/graph/query.ts';
import type { GraphReader } from '../../src/graph/store.ts';
import { clear, put } from './graph-fixture.ts';
import { randomAggregate } from './random-aggregate.ts';
import { randomGraph } from './random-graph.ts';
import { randomNeighbourhood, randomPath } from './random-paths.ts';
import { type PagePlan, randomCounterparts, randomList } from './random-query.ts';
import { randomSearch, randomTexts } from './random-search.ts';
import { type PlainGraph, referenceReader } from './reference-reader.ts';
import type { MakeDatabase } from './test-database.ts';

/** What can be loaded with one graph after another. */
interface Side extends AsyncDisposable {
  /** In place of what it held. */
  load(graph: PlainGraph): Promise<GraphReader>;
}

export type OpenSide = () => Promise<Side>;

/** An engine as one side. */
export function engineSide(make: MakeDatabase): OpenSide {
  return async () => {
    const database = await make();
    const store = await database.open();
    return {
      async load({ nodes, edges }) {
        await clear(store);
        await put(store, nodes, edges);
        return store;
      },
      async [Symbol.asyncDispose]() {
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      },
    };
  };
}

/** The documentation as one side. */
export const referenceSide: OpenSide = async () => ({
  load: async (graph) => referenceReader(graph),
  [Symbol.asyncDispose]: async () => undefined,
});

/** Graphs tried; WHOMET_RUNS sets another number. */
const RUNS = Number(process.env.WHOMET_RUNS ?? 40);
const LISTS_PER_GRAPH = { minLength: 1, maxLength: 20 } as const;
/** Statements of searches are long to plan. */
const SEARCHES_PER_GRAPH = { minLength: 1, maxLength: 3 } as const;

/** Random graphs, random questions: both sides must give equal pages and equal cursors. */
export function differential(name: string, openA: OpenSide, openB: OpenSide): void {
  describe(name, () => {
    it('answers random selections alike', () =>
      compare(fc.array(randomList, LISTS_PER_GRAPH), openA, openB, async (reader, lists) => {
        const whole = await reader.select(lists.map(({ list }) => ({ ...list, page: WHOLE })));
        const pages = await reader.select(
          lists.map(({ list, plan }, at) => ({ ...list, page: pageOf(plan, whole[at]?.rows ?? []) })),
        );
        return { whole, pages };
      }));

    it('answers random questions for counterparts alike', () =>
      compare(fc.array(randomCounterparts, LISTS_PER_GRAPH), openA, openB, async (reader, lists) => {
        const whole = await reader.counterparts(lists.map(({ list }) => ({ ...list, page: WHOLE })));
        const pages = await reader.counterparts(
          lists.map(({ list, plan }, at) => ({ ...list, page: pageOf(plan, whole[at]?.rows ?? []) })),
        );
        return { whole, pages };
      }));

    it('counts random groups alike', () =>
      compare(fc.array(randomAggregate, LISTS_PER_GRAPH), openA, openB, (reader, queries) =>
        reader.aggregate(queries),
      ));

    it('answers random questions for paths and neighbourhoods alike', () =>
      compare(
        fc.tuple(fc.array(randomPath, LISTS_PER_GRAPH), fc.array(randomNeighbourhood, LISTS_PER_GRAPH)),
        openA,
        openB,
        async (reader, [paths, neighbourhoods]) => ({
          paths: await reader.paths(paths),
          neighbourhoods: await reader.neighbourhoods(neighbourhoods),
        }),
      ));

    it('answers random searches alike', () =>
      compare(
        fc.array(randomSearch, SEARCHES_PER_GRAPH),
        openA,
        openB,
        async (reader, lists) => {
          const whole = await reader.search(lists.map(({ list }) => ({ ...list, page: WHOLE })));
          const pages = await reader.search(
            lists.map(({ list, plan }, at) => ({ ...list, page: pageOf(plan, whole[at]?.rows ?? []) })),
          );
          return { whole, pages };
        },
        randomTexts,
      ));
  });
}

const WHOLE: PageRequest = { size: 100, from: 'start' };

async function compare<T>(
  lists: fc.Arbitrary<T>,
  openA: OpenSide,
  openB: OpenSide,
  ask: (reader: GraphReader, lists: T) => Promise<unknown>,
  graphs: fc.Arbitrary<PlainGraph> = randomGraph,
): Promise<void> {
  await using a = await openA();
  await using b = await openB();
  await fc.assert(
    fc.asyncProperty(graphs, lists, async (graph, questions) => {
      const [readerA, readerB] = [await a.load(graph), await b.load(graph)];
      expect(await ask(readerA, questions)).toEqual(await ask(readerB, questions));
    }),
    { numRuns: RUNS },
  );
}

function pageOf({ size, from, after, before }: PagePlan, rows: readonly { readonly cursor: string }[]): PageRequest {
  const [afterRow, beforeRow] = [rows[after ?? -1], rows[before ?? -1]];
  return {
    size,
    from,
    ...(afterRow === undefined ? {} : { after: afterRow.cursor }),
    ...(beforeRow === undefined ? {} : { before: beforeRow.cursor }),
  };
}
