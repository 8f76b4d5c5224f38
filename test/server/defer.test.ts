import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphReader } from '../../src/graph/index.ts';
import { createServer, type Listening } from '../../src/server/index.ts';
import { noJudging } from '../support/no-judging.ts';
import { readerOf } from '../support/reader-of.ts';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

interface Part {
  readonly data?: unknown;
  readonly incremental?: readonly {
    readonly path: readonly unknown[];
    readonly data?: object;
    readonly errors?: unknown;
  }[];
  readonly hasNext: boolean;
}

/** The parts of a multipart body as they come. */
async function* partsOf(response: Response): AsyncGenerator<Part> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const pieces = text.split('\r\n---');
    text = pieces.pop() ?? '';
    for (const piece of pieces) {
      const [, json] = piece.split('\r\n\r\n');
      if (json !== undefined) yield JSON.parse(json);
    }
  }
}

describe('what is deferred', () => {
  let api: SmallApi;
  let listening: Listening;
  const log: string[] = [];
  /** Lets what is counted be answered. */
  let count = () => {};
  beforeAll(async () => {
    api = await openSmallApi(sqliteDatabase);
    const counted = new Promise<void>((resolve) => {
      count = resolve;
    });
    // What counts is slow, until it is told to go on; who asks for two rows meets a bug.
    const select: GraphReader['select'] = async (selections, signal) => {
      if (selections.some((selection) => selection.count === true)) await counted;
      if (selections.some(({ page }) => page.size === 2)) throw new TypeError('a bug that tells of the inside');
      return api.graph.select(selections, signal);
    };
    const graph = { ...readerOf(api.graph), select };
    const ingestArticle = async () => ({ articleId: 'article_thursday', outcome: 'UNCHANGED' }) as const;
    const server = createServer({ graph, judging: noJudging, ingestArticle, log: (line) => log.push(line) });
    listening = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await listening.close();
    await api[Symbol.asyncDispose]();
  });

  const send = (query: string, accept = 'multipart/mixed') => {
    const headers = { 'content-type': 'application/json', accept };
    return fetch(listening.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  };

  it('comes in a later part over HTTP, whole, its fields in the order in which they were asked for', async () => {
    const rest = 'people(first: 1) { totalCount nodes { name __typename } } meetings(first: 1) { nodes { title } }';
    const response = await send(`{
      places(first: 1) { pageInfo { hasNextPage } nodes { name } }
      ... @defer(label: "rest") { ${rest} }
      __typename
    }`);
    expect(response.headers.get('content-type')).toContain('multipart/mixed');
    const parts = partsOf(response);
    const { value: first } = await parts.next();
    expect(first).toMatchObject({ data: { places: { nodes: [{}] }, __typename: 'Query' }, hasNext: true });
    expect(Object.keys(first?.data ?? {})).toEqual(['places', '__typename']);
    count();
    const later: Part[] = [];
    for await (const part of parts) later.push(part);
    const [deferred] = later.flatMap(({ incremental = [] }) => incremental);
    expect(deferred).toMatchObject({ path: [], label: 'rest' });
    expect(JSON.stringify(deferred?.data)).toBe(JSON.stringify(await api.data(`{ ${rest} }`)));
    expect(later.at(-1)?.hasNext).toBe(false);
  });

  const NAMES = '{ nodes { name } }';
  it.each([
    ['with a false condition', `{ __typename ... @defer(if: false) { people(first: 1) ${NAMES} } }`, 1],
    ['that stands elsewhere at once', `{ ...A ...A @defer } fragment A on Query { people(first: 1) ${NAMES} }`, 2],
    ['within what is deferred', `{ ... @defer { people(first: 1) { nodes { __typename ... @defer { name } } } } }`, 3],
    [
      'in a mutation',
      `mutation { ingestArticle(input: { text: "x" }) { ... @defer { ... on IngestArticlePayload { article { mentions(first: 1) ${NAMES} } } } } }`,
      2,
    ],
  ])('comes where its fragment is one %s', async (_, query, most) => {
    const parts: Part[] = [];
    for await (const part of partsOf(await send(query))) parts.push(part);
    expect(JSON.stringify(parts)).toContain('"name":"');
    expect(JSON.stringify(parts)).not.toContain('errors');
    expect(parts.filter(({ data, incremental }) => data ?? incremental).length).toBeLessThanOrEqual(most);
    expect(parts.at(-1)?.hasNext ?? false).toBe(false);
  });

  it('is masked and logged where it fails on a bug', async () => {
    const response = await send('{ __typename ... @defer { people(first: 2) { nodes { name } } } }');
    const text = await response.text();
    expect(text).not.toContain('inside');
    const [, id = ''] = /"code":"INTERNAL_SERVER_ERROR","errorId":"([^"]+)"/.exec(text) ?? [];
    expect(log.join()).toContain(`error ${id}: TypeError: a bug that tells of the inside`);
  });

  it('is not answered to who does not take parts', async () => {
    const response = await send('{ ... @defer { __typename } }', 'application/json');
    expect(response.status).toBe(406);
  });
});

describe('a list that is streamed', () => {
  it('comes item by item', async () => {
    await using api = await openSmallApi(sqliteDatabase);
    const query = '{ people(first: 3) { nodes @stream(initialCount: 1) { name } } }';
    const whole = await api.data(query.replace('@stream(initialCount: 1)', ''));
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json', accept: 'multipart/mixed' };
    const response = await api.server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
    const names: unknown[] = [];
    for await (const part of partsOf(response)) names.push(...JSON.stringify(part).matchAll(/"name":"([^"]+)"/g));
    const all = [...JSON.stringify(whole).matchAll(/"name":"([^"]+)"/g)];
    expect(names.map(String)).toEqual(all.map(String));
  });
});
