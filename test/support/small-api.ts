import type { GraphReader } from '../../src/graph/index.ts';
import { createServer, type Limits, type Server } from '../../src/server/index.ts';
import { clear } from './graph-fixture.ts';
import { noJudging } from './no-judging.ts';
import { writeSmallGraph } from './small-graph/index.ts';
import type { MakeDatabase } from './test-database.ts';

export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
}

/** How often the store was asked. */
interface Calls {
  select: number;
  counterparts: number;
  paths: number;
  neighbourhoods: number;
  aggregate: number;
  search: number;
}

/** The API over a store of its own that holds the small graph. */
export interface SmallApi extends AsyncDisposable {
  readonly server: Server;
  readonly graph: GraphReader;
  readonly calls: Calls;
  /** How many lists were counted whole. */
  readonly counted: { number: number };
  /** Lines that the server logged. */
  readonly log: readonly string[];
  /** Asks over HTTP semantics; the whole answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data; fails on any error. */
  data(query: string, variables?: Record<string, unknown>): Promise<unknown>;
}

/** Unless limits are given, of all that there is as much may be asked for as a suite likes. */
export async function openSmallApi(
  make: MakeDatabase,
  limits: Partial<Limits> = { cost: Number.MAX_SAFE_INTEGER },
): Promise<SmallApi> {
  const database = await make();
  const store = await database.open();
  await clear(store);
  await writeSmallGraph(store);
  const calls: Calls = { select: 0, counterparts: 0, paths: 0, neighbourhoods: 0, aggregate: 0, search: 0 };
  const counted = { number: 0 };
  const log: string[] = [];
  const server = createServer({
    graph: counting(store, calls, counted),
    judging: noJudging,
    ingestArticle: async () => ({ articleId: 'article_thursday', outcome: 'UNCHANGED' }),
    log: (line) => log.push(line),
    limits,
  });
  const ask = (query: string, variables: Record<string, unknown> = {}) => askOf(server, query, variables);
  return {
    server,
    graph: store,
    calls,
    counted,
    log,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** What the server answers to a query, posted as clients do. */
export async function askOf(server: Server, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const response = await server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
  return response.json();
}

interface Counting {
  readonly count?: boolean;
  readonly nest?: Readonly<Record<string, Counting>>;
}

function counting(graph: GraphReader, calls: Calls, counted: { number: number }): GraphReader {
  const note = (asks: readonly Counting[]): void => {
    counted.number += asks.filter(({ count }) => count === true).length;
    for (const { nest } of asks) note(Object.values(nest ?? {}));
  };
  return {
    select(selections) {
      note(selections);
      calls.select += 1;
      return graph.select(selections);
    },
    counterparts(queries) {
      note(queries);
      calls.counterparts += 1;
      return graph.counterparts(queries);
    },
    paths(queries) {
      calls.paths += 1;
      return graph.paths(queries);
    },
    neighbourhoods(queries) {
      calls.neighbourhoods += 1;
      return graph.neighbourhoods(queries);
    },
    aggregate(queries) {
      note(queries);
      calls.aggregate += 1;
      return graph.aggregate(queries);
    },
    search(queries) {
      calls.search += 1;
      return graph.search(queries);
    },
  };
}
