import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { createServer, type Listening } from '../../src/server/index.ts';
import { runCli } from '../support/run-cli.ts';
import { sse } from '../support/sse.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { told, toldArticle, toldMeeting } from '../support/told-article.ts';

const LOOPBACK = { host: '127.0.0.1', port: 0 };
const ARTICLES = 'subscription ($after: String) { articleIngested(after: $after) { change articleId } }';
const PAIR = [told('Ada Vale', { listKey: 'ada-vale' }), told('Ben Holm', { listKey: 'ben-holm' })];
const telling = (id: number) => toldArticle(id, PAIR, [toldMeeting(PAIR)]);

const socketUrl = ({ url }: Listening) => url.replace('http:', 'ws:');

describe('the server, live', () => {
  let directory: TempDirectory;
  let graph: Graph;
  let listening: Listening;
  const serving = (limits = {}) =>
    createServer({
      graph,
      feed: graph.feed,
      judging: graph,
      ingestArticle: () => Promise.reject(new Error('not here')),
      limits,
      log: () => undefined,
    });
  beforeAll(async () => {
    directory = await tempDirectory();
    graph = await openGraph(`sqlite:${directory.path}/graph.db`);
    listening = await serving({ sockets: 3, subscriptions: 3, bodyBytes: 20_000, cost: 1_000 }).listen(LOOPBACK);
  });
  afterAll(async () => {
    await listening.close();
    await graph[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  const clientOf = (of: Listening = listening) =>
    createClient({ url: socketUrl(of), webSocketImpl: WebSocket, retryAttempts: 0, lazyCloseTimeout: 0 });

  it('answers queries and subscriptions over a WebSocket, with what another process writes', async () => {
    const client = clientOf();
    const answer = await client.iterate({ query: '{ changeFeedHead }' }).next();
    const after = answer.value?.data?.changeFeedHead;
    const following = client.iterate({ query: ARTICLES, variables: { after } });
    const next = following.next();
    const text =
      '{"text":"Marco Rubio met Sergey Lavrov on Thursday.","url":"https://e.org/1","publishedAt":"2025-07-11"}';
    writeFileSync(join(directory.path, 'one.jsonl'), text);
    const { status } = await runCli(['ingest', 'one.jsonl', '--store', 'sqlite:graph.db'], { cwd: directory.path });
    expect(status).toBe(0);
    expect((await next).value).toMatchObject({ data: { articleIngested: { change: 'NEW' } } });
    await following.return?.();
    await client.dispose();
  }, 60_000);

  it('holds an operation over a WebSocket to the same rules as one over HTTP', async () => {
    const client = clientOf();
    const ask = async (query: string) => {
      try {
        return (await client.iterate({ query }).next()).value;
      } catch (errors) {
        return { errors };
      }
    };
    const nested = '{ meetings(first: 100) { nodes { articles(first: 100) { nodes { title } } } } }';
    expect(await ask(nested)).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX', limit: 1_000 } }] });
    expect(await ask('{ nothing }')).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(await ask('{')).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
    expect(await ask('{ nodes(ids: ["x"]) { id } }')).toEqual({ data: { nodes: [null] } });
    await client.dispose();
  });

  it('opens no WebSocket for a page of another origin, for a name that is not its own, or elsewhere', async () => {
    const statusOf = async (url: string, headers: Record<string, string>): Promise<number | undefined> => {
      const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
      const status = await new Promise<number | undefined>((resolve) => {
        socket.on('open', () => resolve(101));
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
        socket.on('error', () => undefined);
      });
      socket.terminate();
      return status;
    };
    const url = socketUrl(listening);
    const { host } = new URL(url);
    expect(await statusOf(url, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await statusOf(url, { origin: 'null' })).toBe(403);
    expect(await statusOf(url, { host: 'evil.example', origin: 'http://evil.example' })).toBe(403);
    expect(await statusOf(url.replace('/graphql', '/other'), {})).toBe(404);
    expect(await statusOf(url, { origin: `http://${host}` })).toBe(101);
  });

  it('refuses more sockets and longer messages than may be', async () => {
    const open = async () => {
      const socket = new WebSocket(socketUrl(listening), 'graphql-transport-ws');
      await once(socket, 'open');
      return socket;
    };
    const opened: WebSocket[] = [];
    // Those of the tests before may not all be gone.
    while (opened.length < 3)
      await open().then(
        (socket) => opened.push(socket),
        () => undefined,
      );
    await expect(open()).rejects.toThrow('503');
    const [first, ...others] = opened;
    const closed = first === undefined ? null : once(first, 'close');
    first?.send('x'.repeat(20_001));
    expect(await closed).toMatchObject([1009, expect.anything()]);
    for (const socket of others) socket.terminate();
  });

  it('makes room for another when a subscriber goes, however they go', async () => {
    const subscribe = () => sse(listening.url, ARTICLES);
    const three = [await subscribe(), await subscribe(), await subscribe()];
    const refused = await (await subscribe()).next();
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'TOO_BUSY', limit: 3 } }] });
    for (const stream of three) await stream[Symbol.asyncDispose]();
    // Nothing was written meanwhile: that they are gone is noticed all the same.
    const admitted = async () => {
      const stream = await subscribe();
      const next = stream.next();
      const first = await Promise.race([next, new Promise((resolve) => setTimeout(() => resolve('admitted'), 200))]);
      await stream[Symbol.asyncDispose]();
      return first;
    };
    await expect.poll(admitted, { timeout: 10_000 }).toBe('admitted');
  });

  it('waits for no subscriber: one that stops reading holds nothing up, and finds all when it reads on', async () => {
    const { hostname, port } = new URL(listening.url);
    const socket = connect(Number(port), hostname);
    const body = JSON.stringify({ query: 'subscription { articleIngested { article { text } } }' });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await once(socket, 'data');
    socket.pause();
    await using other = await sse(listening.url, ARTICLES);
    const long = 'x'.repeat(100_000);
    const before = process.memoryUsage().rss;
    for (let at = 0; at < 20; at++) {
      const articles = Array.from({ length: 10 }, (_, index) => {
        const { article, extraction } = telling(1_000 + at * 10 + index);
        return {
          article: { ...article, text: `${article.text} ${long}` },
          extraction: { ...extraction, meetings: [] },
        };
      });
      await graph.record(articles);
      for (let index = 0; index < articles.length; index++) expect(await other.next()).not.toBeNull();
    }
    // 20 MB were told; what the stalled one has not taken is not waiting for it in memory.
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(400);
    let seen = '';
    socket.on('data', (data) => {
      seen = `${seen}${String(data).replace(/xx+/g, '')}`;
    });
    socket.resume();
    await expect.poll(() => seen.match(/event: next/g)?.length, { timeout: 20_000 }).toBe(200);
    socket.destroy();
  }, 60_000);

  it('breaks streams and sockets off when it closes, so that their clients come back', async () => {
    const closing = await serving().listen(LOOPBACK);
    await using stream = await sse(closing.url, ARTICLES);
    const broken = expect(stream.next()).rejects.toThrow();
    const client = clientOf(closing);
    const code = new Promise((resolve) => client.on('closed', (event) => resolve((event as CloseEvent).code)));
    const following = client.iterate({ query: ARTICLES }).next();
    const failed = expect(following).rejects.toMatchObject({ code: 1001 });
    await new Promise((resolve) => client.on('connected', resolve));
    const start = performance.now();
    await closing.close();
    expect(performance.now() - start).toBeLessThan(4_000);
    await broken;
    expect(await code).toBe(1001);
    await failed;
  });

  it('answers over HTTP who would rather speak HTTP/2', async () => {
    const { hostname, port } = new URL(listening.url);
    const socket = connect(Number(port), hostname);
    const body = JSON.stringify({ query: '{ __typename }' });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.write(body);
    const [data] = await once(socket, 'data');
    expect(String(data)).toContain('200 OK');
    socket.destroy();
  });
});
