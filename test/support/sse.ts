import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Answer } from './small-api.ts';

/** Results of one operation as they come. */
export interface Stream<T> extends AsyncDisposable {
  /** The next result; null where there are no more. */
  next(): Promise<T | null>;
}

/** Asks for a stream of results as Server-Sent Events, each event one result. */
export async function sse(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Stream<Answer>> {
  const stop = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: stop.signal,
  });
  if (response.body === null) throw new Error(`expected a stream, got ${response.status}`);
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  body.on('error', () => undefined);
  const lines = createInterface({ input: body })[Symbol.asyncIterator]();
  return {
    async next() {
      for (let { value, done } = await lines.next(); done !== true; { value, done } = await lines.next()) {
        if (value === 'event: complete') return null;
        if (value.startsWith('data: ')) return JSON.parse(value.slice('data: '.length));
      }
      return null;
    },
    async [Symbol.asyncDispose]() {
      body.destroy();
      stop.abort();
    },
  };
}
