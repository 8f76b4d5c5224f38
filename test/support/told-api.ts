import { ingestInto } from '../../src/commands/ingest-into.ts';
import type { Graph } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { createServer, type Server } from '../../src/server/index.ts';
import { type Answer, askOf } from './small-api.ts';
import type { MakeDatabase } from './test-database.ts';

/** The API over a graph of a store of its own, empty at first, in which articles are read by the rules. */
export interface ToldApi extends AsyncDisposable {
  readonly graph: Graph;
  readonly server: Server;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data, in the shape that the query gives it; fails on any error. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Takes articles in, each with its last word for an id; their ids. */
  tell(...articles: readonly ToldArticle[]): Promise<readonly string[]>;
}

interface ToldArticle {
  readonly text: string;
  readonly url: string;
  readonly publishedAt?: string;
}

const START = Date.parse('2025-08-01T00:00:00Z');
const SECOND_MS = 1000;

export async function openToldApi(make: MakeDatabase): Promise<ToldApi> {
  const database = await make();
  const graph = await projectedGraph(await database.open());
  let seconds = 0;
  const now = (): Date => {
    seconds += 1;
    return new Date(START + seconds * SECOND_MS);
  };
  const server = createServer({ graph, feed: graph.feed, judging: graph, ingestArticle: ingestInto(graph), now });
  const ask = (query: string, variables: Record<string, unknown> = {}) => askOf(server, query, variables);
  const data = async <T>(query: string, variables?: Record<string, unknown>): Promise<T> => {
    const answer = await ask(query, variables);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data as T;
  };
  return {
    graph,
    server,
    ask,
    data,
    async tell(...articles) {
      const ids: string[] = [];
      for (const input of articles) ids.push(await told(data, input));
      return ids;
    },
    async [Symbol.asyncDispose]() {
      await graph[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

async function told(data: ToldApi['data'], input: ToldArticle): Promise<string> {
  const { ingestArticle } = await data<{ readonly ingestArticle: { readonly article: { readonly id: string } } }>(
    `mutation ($input: IngestArticleInput!) {
      ingestArticle(input: $input) { ... on IngestArticlePayload { article { id } } ... on InvalidInputError { message } }
    }`,
    { input },
  );
  return ingestArticle.article.id;
}
