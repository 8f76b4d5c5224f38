import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph, GraphReader } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { createServer, type Server } from '../../src/server/index.ts';
import { doubledFragments } from '../support/doubled-fragments.ts';
import { askOf } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { told, toldArticle, toldMeeting } from '../support/told-article.ts';

const PAIR = [told('Ada Vale', { listKey: 'ada-vale' }), told('Ben Holm', { listKey: 'ben-holm' })];
const MEETINGS = 'query Meetings($first: Int) { meetings(first: $first) { nodes { title articleCount } totalCount } }';

describe('the response cache', () => {
  let database: TestDatabase;
  let graph: Graph;
  let server: Server;
  let reads = 0;
  const serving = (characters: number): Server => {
    const counted: GraphReader = {
      ...graph,
      select(selections, signal) {
        reads += 1;
        return graph.select(selections, signal);
      },
    };
    const ingestArticle = () => Promise.reject(new Error('not here'));
    return createServer({
      graph: counted,
      feed: graph.feed,
      judging: graph,
      ingestArticle,
      cachedCharacters: characters,
      log: () => undefined,
    });
  };
  /** The answer, and how often the store was read for it. */
  const ask = async (query: string, variables: Record<string, unknown> = {}, of = server) => {
    const before = reads;
    const answer = await askOf(of, query, variables);
    return { answer, reads: reads - before };
  };
  beforeEach(async () => {
    database = await sqliteDatabase();
    graph = await projectedGraph(await database.open());
    await graph.record([toldArticle(1, PAIR, [toldMeeting(PAIR)])]);
    server = serving(100_000);
  });
  afterEach(async () => {
    await graph[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
  });

  it('answers the same again without reading, and other variables or operations anew', async () => {
    const first = await ask(MEETINGS, { first: 5 });
    expect(first.reads).toBeGreaterThan(0);
    expect(await ask(MEETINGS, { first: 5 })).toEqual({ ...first, reads: 0 });
    expect((await ask(MEETINGS, { first: 6 })).reads).toBeGreaterThan(0);
    expect((await ask('{ people { totalCount } }')).answer).toEqual({ data: { people: { totalCount: 2 } } });
    const [meetings, people] = ['{ meetings { totalCount } }', '{ people { totalCount } }'];
    const both = `query A ${meetings} query B ${people}`;
    const of = async (operationName: string) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: both, operationName });
      return (await server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }))).json();
    };
    expect([await of('A'), await of('B'), await of('A')]).toEqual([
      { data: { meetings: { totalCount: 1 } } },
      { data: { people: { totalCount: 2 } } },
      { data: { meetings: { totalCount: 1 } } },
    ]);
  });

  it('goes once through fragments that each spread the next one twice', async () => {
    const query = `{ ...F0 } ${doubledFragments('Query', '__typename')}`;
    expect((await ask(query)).answer).toEqual({ data: { __typename: 'Query' } });
  });

  it('is never older than the question, whoever writes what', async () => {
    const count = async () => {
      const { data } = (await ask(MEETINGS)).answer as { data: { meetings: { nodes: { articleCount: number }[] } } };
      return data.meetings.nodes.map(({ articleCount }) => articleCount);
    };
    await using other = await projectedGraph(await database.open());
    expect(await count()).toEqual([1]);
    for (let articles = 2; articles < 6; articles++) {
      expect(await count()).toEqual([articles - 1]);
      await (articles % 2 === 0 ? other : graph).record([toldArticle(articles, PAIR, [toldMeeting(PAIR)])]);
      expect(await count()).toEqual([articles]);
    }
  });

  it('never answers from memory what changed while it was asked', async () => {
    await using other = await projectedGraph(await database.open());
    const asking = Array.from({ length: 20 }, async (_, at) => {
      if (at % 4 === 1) await other.record([toldArticle(100 + at, PAIR, [toldMeeting(PAIR)])]);
      return ask(MEETINGS);
    });
    await Promise.all(asking);
    const fresh = await ask(MEETINGS, {}, serving(0));
    expect((await ask(MEETINGS)).answer).toEqual(fresh.answer);
  });

  it('keeps no errors, nothing larger than its part, and no more than it may', async () => {
    const wrong = '{ person(name: "Ada Vale", id: "x") { id } }';
    expect((await ask(wrong)).answer.errors).toBeDefined();
    expect((await ask(wrong)).answer.errors).toBeDefined();
    const small = serving(800);
    await ask(MEETINGS, { first: 1 }, small);
    expect((await ask(MEETINGS, { first: 1 }, small)).reads).toBeGreaterThan(0);
    for (let first = 1; first <= 40; first++)
      await ask('query ($first: Int) { meetings(first: $first) { totalCount } }', { first }, small);
    const again = (first: number) =>
      ask('query ($first: Int) { meetings(first: $first) { totalCount } }', { first }, small);
    expect((await again(40)).reads).toBe(0);
    expect((await again(1)).reads).toBeGreaterThan(0);
  });
});
