import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from './answers.ts';

/** What a site does when it is asked for a path; `url` is its own address, without a slash at the end. */
export type Answer = (response: ServerResponse, request: IncomingMessage, url: string) => unknown;

/** A web site on loopback. */
export interface Site extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `127.0.0.1:PORT`, as `--allow-host` takes it. */
  readonly host: string;
  /** What was asked for, in order: path and query. */
  readonly asked: string[];
  /** The requests, in order. */
  readonly requests: IncomingMessage[];
  /** When each was asked, in milliseconds of `performance.now()`. */
  readonly times: number[];
  /** Answers otherwise from now on. */
  change(answers: Readonly<Record<string, Answer>>): void;
}

/** Starts a site with those answers by path; anything else is not found. */
export async function webSite(answers: Readonly<Record<string, Answer>>): Promise<Site> {
  const known = new Map(Object.entries(answers));
  const [asked, requests, times]: [string[], IncomingMessage[], number[]] = [[], [], []];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    requests.push(request);
    times.push(performance.now());
    response.on('error', () => undefined);
    await (known.get(path) ?? text('Not here.', 'text/plain', 404))(response, request, url);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}`;
  return {
    url,
    host,
    asked,
    requests,
    times,
    change(changed) {
      for (const [path, answer] of Object.entries(changed)) known.set(path, answer);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
