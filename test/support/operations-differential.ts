import fc from 'fast-check';
import { graphql } from 'graphql';
import { expect, it } from 'vitest';
import { EDGE_KIND_NAMES, type GraphReader, type GraphStore, NODE_KIND_NAMES } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { createContext, createSchema } from '../../src/schema/index.ts';
import { readArticles } from './arbitrary-articles.ts';
import { clear } from './graph-fixture.ts';
import { noJudging } from './no-judging.ts';
import { type Operation, randomOperation } from './random-operation.ts';
import { type PlainGraph, referenceReader } from './reference-reader.ts';
import type { MakeDatabase } from './test-database.ts';

/** Sets of articles tried; WHOMET_RUNS sets another number. */
const RUNS = Number(process.env.WHOMET_RUNS ?? 40);
const OPERATIONS = { minLength: 1, maxLength: 12 } as const;
const TIMEOUT_MS = 1_800_000;

const schema = createSchema();

/** Random articles, random operations: the API must answer alike over both, cursors and errors included. The other: what is documented, or another engine. */
export function operationsDifferential(
  name: string,
  make: MakeDatabase,
  makeOther: MakeDatabase | 'documentation',
): void {
  it(
    `answers random operations alike: ${name}`,
    async () => {
      await using database = await make();
      await using store = await database.open();
      const documented = makeOther === 'documentation';
      await using otherDatabase = documented ? null : await makeOther();
      await using otherStore = otherDatabase === null ? null : await otherDatabase.open();
      await fc.assert(
        fc.asyncProperty(readArticles, fc.array(randomOperation, OPERATIONS), async (articles, operations) => {
          for (const each of [store, otherStore]) if (each !== null) await refill(each, articles);
          const other = otherStore ?? referenceReader(await plainGraph(store));
          for (const operation of operations)
            expect(await answer(store, operation)).toEqual(await answer(other, operation));
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT_MS,
  );
}

async function refill(
  store: GraphStore,
  articles: Parameters<Awaited<ReturnType<typeof projectedGraph>>['record']>[0],
) {
  await clear(store);
  await (await projectedGraph(store)).record(articles);
}

async function answer(graph: GraphReader, { query, variables }: Operation): Promise<unknown> {
  const contextValue = createContext({
    graph,
    judging: noJudging,
    ingestArticle: () => Promise.reject(new Error('nothing is ingested here')),
  });
  const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
  // Those that a caller is told; any other is a bug of ours.
  for (const error of errors ?? []) if (error.extensions.code === undefined) throw error;
  return { data, errors: errors?.map(({ message, path }) => ({ message, path })) };
}

/** All that the store holds. */
function plainGraph(store: GraphStore): Promise<PlainGraph> {
  return store.transact(async (transaction) => {
    const nodes = await Promise.all(NODE_KIND_NAMES.map((kind) => transaction.nodesWhere(kind, 'id', null)));
    const ids = nodes.flat().map(({ id }) => id);
    const edges = await Promise.all(EDGE_KIND_NAMES.map((kind) => transaction.edges(kind, 'out', ids)));
    return { nodes: nodes.flat(), edges: edges.flat() };
  });
}
