import { createServer as createNodeServer } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WhometError } from '../../src/errors.ts';
import { createServer, type Server } from '../../src/server/index.ts';
import { noJudging } from '../support/no-judging.ts';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

const URL_OF_API = 'http://127.0.0.1/graphql';
const LOOPBACK = { host: '127.0.0.1', port: 0 };

function post(server: Server, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return server.fetch(
    new Request(URL_OF_API, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }),
  );
}

const serving = (graph: Parameters<typeof createServer>[0]['graph']) =>
  createServer({
    graph,
    judging: noJudging,
    ingestArticle: () => Promise.reject(new Error('not here')),
    log: () => undefined,
  });

describe('the server', () => {
  let api: SmallApi;
  let server: Server;
  beforeAll(async () => {
    // With every guard on.
    api = await openSmallApi(sqliteDatabase, {});
    server = api.server;
  });
  afterAll(() => api[Symbol.asyncDispose]());

  it.each(
    serverAudits({
      url: URL_OF_API,
      fetchFn: (url: string, init: RequestInit) => server.fetch(new Request(url, init)),
    }),
  )('keeps to GraphQL over HTTP: $name', async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('leads from / to the API', async () => {
    const response = await server.fetch(new Request('http://127.0.0.1/'));
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it('is alive, and ready while its store answers', async () => {
    const status = async (path: string, asked: Server) =>
      (await asked.fetch(new Request(`http://127.0.0.1${path}`))).status;
    expect(await status('/health', server)).toBe(200);
    expect(await status('/ready', server)).toBe(200);
    const refuse = () => Promise.reject(new WhometError('STORE_UNREACHABLE', 'away', { retriable: true }));
    const cut = serving({
      select: refuse,
      counterparts: refuse,
      paths: refuse,
      neighbourhoods: refuse,
      aggregate: refuse,
      search: refuse,
    });
    expect(await status('/health', cut)).toBe(200);
    expect(await status('/ready', cut)).toBe(503);
  });

  it('answers with the fields in the order in which they were asked for', async () => {
    const query =
      '{ meetings(first: 1) { nodes { title place { name } status participations { totalCount } format } } }';
    const { data } = await (await post(server, JSON.stringify({ query }))).json();
    const [meeting] = data.meetings.nodes;
    expect(Object.keys(meeting)).toEqual(['title', 'place', 'status', 'participations', 'format']);
  });

  it('refuses to be asked by a name that is not its own, as a page does whose name was made to lead here', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const asked = (host: string) => post(server, body, { host, origin: `http://${host}` });
    expect((await asked('evil.example')).status).toBe(403);
    expect((await asked('localhost:4000')).status).toBe(200);
    expect((await asked('[::1]:4000')).status).toBe(200);
  });

  it('lets no page of another origin read or write', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const own = await post(server, body, { origin: 'http://127.0.0.1' });
    expect(await own.json()).toEqual({ data: { __typename: 'Query' } });
    const other = await post(server, body, { origin: 'https://elsewhere.example' });
    expect(other.status).toBe(403);
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect((await post(server, body, { origin: 'null' })).status).toBe(403);
  });

  it('refuses a body of more than five megabytes', async () => {
    const response = await post(
      server,
      JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(5_000_001) } }),
    );
    expect(response.status).toBe(413);
  });

  it('serves until closed, and names a port that is taken', async () => {
    const listening = await server.listen(LOOPBACK);
    const port = Number(new URL(listening.url).port);
    const response = await fetch(`${listening.url}?query={__typename}`);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    await expect(server.listen({ host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(String(port)),
    });
    await listening.close();
    const again = createNodeServer();
    await new Promise<void>((resolve) => again.listen(port, '127.0.0.1', resolve));
    await new Promise((resolve) => again.close(resolve));
  });

  it('answers what is under way before it closes', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const slow = serving({
      async select(selections) {
        arrived();
        await asked;
        return selections.map(() => ({ rows: [], hasPrevious: false, hasNext: false, total: 0 }));
      },
      counterparts: () => Promise.reject(new Error('not asked')),
      paths: () => Promise.reject(new Error('not asked')),
      neighbourhoods: () => Promise.reject(new Error('not asked')),
      aggregate: () => Promise.reject(new Error('not asked')),
      search: () => Promise.reject(new Error('not asked')),
    });
    const listening = await slow.listen(LOOPBACK);
    const response = fetch(`${listening.url}?query={people{totalCount}}`, { headers: { connection: 'close' } });
    await arrival;
    const closed = listening.close();
    answer();
    expect(await (await response).json()).toEqual({ data: { people: { totalCount: 0 } } });
    await closed;
  });
});
