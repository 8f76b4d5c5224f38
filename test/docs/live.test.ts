import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Listening } from '../../src/server/index.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';
import { openToldApi, type ToldApi } from '../support/told-api.ts';

const page = readFileSync('docs/api.md', 'utf8');
const URL_IN_PAGE = 'http://127.0.0.1:4000/graphql';

function exampleAfter(start: string): string {
  const [, code = ''] = page.slice(page.indexOf(start)).match(/```[^\n]*\n([\s\S]+?)```/) ?? [];
  return code;
}

describe('docs/api.md, live', () => {
  let api: ToldApi;
  let listening: Listening;
  let told = 0;
  /** Takes articles in until the work is done. */
  const whileTelling = async <T>(work: Promise<T>): Promise<T> => {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      told += 1;
      await api.tell({
        text: `Marco Rubio met Sergey Lavrov in Kuala Lumpur on Thursday. This is telling ${told}.`,
        url: `https://example.org/${told}`,
        publishedAt: '2025-07-11T00:00:00Z',
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return done;
  };

  beforeAll(async () => {
    api = await openToldApi(sqliteDatabase);
    listening = await api.server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await listening.close();
    await api[Symbol.asyncDispose]();
  });

  test('a query gives the head of the feed beside what it asks for', async () => {
    const answer = await api.data<{ readonly changeFeedHead: string }>(exampleAfter('```graphql subscription start'));
    expect(answer.changeFeedHead).toMatch(/^[\w-]+$/);
  });

  test('curl is told what comes, as Server-Sent Events', async () => {
    const command = exampleAfter('Over Server-Sent Events').replace(URL_IN_PAGE, listening.url);
    const curl = spawn('sh', ['-c', `exec ${command}`]);
    let out = '';
    curl.stdout.on('data', (data) => {
      out += data;
    });
    await whileTelling(expect.poll(() => out, { timeout: 20_000 }).toContain('https://example.org/'));
    curl.kill();
    await once(curl, 'close');
    expect(out).toContain('event: next\ndata: {"data":{"articleIngested":{"change":"NEW","article":{"title":null,');
  });

  test('a client of graphql-ws is told what comes', async () => {
    const lines: unknown[][] = [];
    const code = exampleAfter('```js graphql-ws')
      .replace(URL_IN_PAGE.replace('http', 'ws'), listening.url.replace('http', 'ws'))
      .replaceAll('console.log(', 'log(');
    const clients: { dispose: () => unknown }[] = [];
    const make = (options: { readonly url: string }) => {
      const client = createClient({ ...options, webSocketImpl: WebSocket, retryAttempts: 0 });
      clients.push(client);
      return client;
    };
    const run = new Function('createClient', 'log', `return (async () => {${code}})()`);
    const running: Promise<unknown> = run(make, (...line: unknown[]) => lines.push(line));
    running.catch(() => undefined);
    await whileTelling(expect.poll(() => lines.length, { timeout: 20_000 }).toBeGreaterThan(0));
    for (const client of clients) client.dispose();
    expect(lines[0]).toEqual([
      expect.stringMatching(/NEW|CONFIRMED/),
      expect.stringContaining('Marco Rubio and Sergey Lavrov'),
    ]);
  });
});
