import { describe, expect, it } from 'vitest';
import type { GraphReader, Page } from '../../src/graph/index.ts';
import { createServer, type Limits, type Server } from '../../src/server/index.ts';
import { noJudging } from '../support/no-judging.ts';

const NOTHING: Page = { rows: [], hasPrevious: false, hasNext: false, total: 0 };

interface Slow {
  readonly server: Server;
  readonly log: readonly string[];
  /** The signals of the reads that have begun. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Resolves when so many reads have begun. */
  begun(reads: number): Promise<void>;
  /** Lets all reads end. */
  end(): void;
}

/** A server over a store that answers when it is told to, or when the signal is aborted. */
function slowServer(limits: Partial<Limits>): Slow {
  const log: string[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const select: GraphReader['select'] = async (selections, signal) => {
    signals.push(signal);
    await new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      void ended.then(resolve);
    });
    return selections.map(() => NOTHING);
  };
  const refuse = () => Promise.reject(new Error('not asked'));
  const graph = {
    select,
    counterparts: refuse,
    paths: refuse,
    neighbourhoods: refuse,
    aggregate: refuse,
    search: refuse,
  };
  const ingestArticle = async () => {
    await ended;
    return { articleId: 'article_1', outcome: 'NEW' } as const;
  };
  const server = createServer({ graph, judging: noJudging, ingestArticle, limits, log: (line) => log.push(line) });
  const begun = (reads: number) => expect.poll(() => signals.length).toBe(reads);
  return { server, log, signals, begun, end };
}

const PEOPLE = '{ people { totalCount } }';
const NEVER = new AbortController().signal;

async function ask(server: Server, query: string, signal: AbortSignal = NEVER, accept = '*/*') {
  const headers = { 'content-type': 'application/json', accept };
  const body = JSON.stringify({ query });
  const response = await server.fetch(
    new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body, signal }),
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a query that takes too long', () => {
  it('is ended, in the store too, and says how long it may take', async () => {
    const { server, signals, log } = slowServer({ queryMs: 50 });
    const { status, text } = await ask(server, PEOPLE);
    expect(status).toBe(504);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'query: expected an answer within 50 ms: ask for less',
          extensions: { code: 'TIMED_OUT', limit: 50 },
        },
      ],
    });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(log).toEqual([]);
  });

  it('ends with what is deferred, too', async () => {
    const slow = slowServer({ queryMs: 50 });
    const query = '{ __typename ... @defer { people { totalCount } } }';
    const { text } = await ask(slow.server, query, NEVER, 'multipart/mixed');
    expect(text).toContain('"data":{"__typename":"Query"},"hasNext":true');
    expect(text).toContain('"code":"TIMED_OUT"');
    expect(text.trimEnd().endsWith('-----')).toBe(true);
  });

  it('is not ended where it changes the graph: its caller learns what became of it', async () => {
    const slow = slowServer({ queryMs: 50 });
    const mutation = 'mutation { ingestArticle(input: { text: "x" }) { __typename } }';
    const asked = ask(slow.server, mutation);
    await new Promise((resolve) => setTimeout(resolve, 100));
    slow.end();
    expect(JSON.parse((await asked).text)).toEqual({ data: { ingestArticle: { __typename: 'IngestArticlePayload' } } });
  });
});

describe('a query whose caller goes', () => {
  it('ends in the store', async () => {
    const slow = slowServer({});
    const gone = new AbortController();
    const asked = ask(slow.server, PEOPLE, gone.signal).catch(() => undefined);
    await slow.begun(1);
    gone.abort();
    await expect.poll(() => slow.signals[0]?.aborted).toBe(true);
    await asked;
    expect(slow.log).toEqual([]);
  });
});

describe('operations under way', () => {
  it('are limited: one more is refused, to come again, and those that are there go on', async () => {
    const slow = slowServer({ operations: 2 });
    const first = [ask(slow.server, PEOPLE), ask(slow.server, PEOPLE)];
    await slow.begun(2);
    const { status, headers, text } = await ask(slow.server, PEOPLE);
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'operations: expected at most 2 under way at once: try again',
          extensions: { code: 'TOO_BUSY', limit: 2, retryAfterSeconds: 1 },
        },
      ],
    });
    expect(slow.signals).toHaveLength(2);
    slow.end();
    for (const { text: answer } of await Promise.all(first))
      expect(JSON.parse(answer)).toEqual({ data: { people: { totalCount: 0 } } });
    expect((await ask(slow.server, PEOPLE)).status).toBe(200);
  });

  it('make room whatever becomes of them', async () => {
    const slow = slowServer({ operations: 1, queryMs: 30 });
    const wrong = '{ meetings(first: 500) { nodes { id } } }';
    const deferred = '{ __typename ... @defer { people { totalCount } } }';
    for (const query of [PEOPLE, wrong, deferred, PEOPLE, deferred])
      expect((await ask(slow.server, query, NEVER, 'multipart/mixed, */*')).text).not.toContain('TOO_BUSY');
    slow.end();
    expect((await ask(slow.server, PEOPLE)).status).toBe(200);
  });
});
