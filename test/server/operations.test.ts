import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/server/index.ts';
import { noJudging } from '../support/no-judging.ts';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

const NAME = 'query Name($id: ID!) { node(id: $id) { ... on Entity { name } } }';
const COUNT = '{ people { totalCount } }';
const RUBIO = { data: { node: { name: 'Marco Rubio' } } };
const variables = { id: 'person_rubio' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } });

async function send(server: Server, body: unknown) {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const request = new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await server.fetch(request);
  return { status: response.status, answer: await response.json() };
}

describe('operations', () => {
  let api: SmallApi;
  beforeAll(async () => {
    api = await openSmallApi(sqliteDatabase);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const serving = (onlyOperations: boolean, cost?: number) =>
    createServer({
      graph: api.graph,
      judging: noJudging,
      ingestArticle: () => Promise.reject(new Error('not here')),
      operations: new Map([['name', NAME]]),
      onlyOperations,
      ...(cost !== undefined && { limits: { cost } }),
    });

  it('that are listed are answered by their id, or by the hash of their text', async () => {
    const server = serving(false);
    expect((await send(server, { documentId: 'name', variables })).answer).toEqual(RUBIO);
    expect((await send(server, { ...byHash(NAME), variables })).answer).toEqual(RUBIO);
    expect((await send(server, { query: COUNT })).status).toBe(200);
  });

  it('that are unknown are asked for by a code that clients know', async () => {
    const server = serving(false);
    const unknown = { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };
    expect(await send(server, { documentId: 'other' })).toEqual({ status: 404, answer: { errors: [unknown] } });
    expect((await send(server, byHash(COUNT))).answer).toEqual({ errors: [unknown] });
  });

  it('that were sent with their hash are answered by it from then on', async () => {
    const server = serving(false);
    const first = await send(server, { query: COUNT, ...byHash(COUNT) });
    expect(first.status).toBe(200);
    expect(await send(server, byHash(COUNT))).toEqual(first);
    expect(await send(server, { query: NAME, ...byHash(COUNT) })).toMatchObject({
      status: 400,
      answer: { errors: [{ extensions: { code: 'PERSISTED_QUERY_MISMATCH' } }] },
    });
  });

  it('that are not listed are refused where only those are answered, whatever way they come', async () => {
    const server = serving(true);
    expect((await send(server, { documentId: 'name', variables })).answer).toEqual(RUBIO);
    expect((await send(server, { query: NAME, variables })).answer).toEqual(RUBIO);
    const refused = { errors: [{ extensions: { code: 'OPERATION_NOT_LISTED' } }] };
    for (const body of [{ query: COUNT }, { query: COUNT, ...byHash(COUNT) }, { query: `${NAME} ` }])
      expect(await send(server, body)).toMatchObject({ status: 403, answer: refused });
    expect((await send(server, byHash(COUNT))).status).toBe(404);
  });

  it('that are listed keep to the limits too: what they cost depends on their variables', async () => {
    const server = serving(true, 0);
    expect((await send(server, { documentId: 'name', variables })).answer).toMatchObject({
      errors: [{ extensions: { code: 'TOO_COMPLEX', limit: 0, cost: 1 } }],
    });
  });

  it('that are not valid are refused when the server starts', () => {
    const operations = new Map([['wrong', '{ nothing }']]);
    const start = () =>
      createServer({ graph: api.graph, judging: noJudging, ingestArticle: () => Promise.reject(), operations });
    expect(start).toThrow('operation wrong: expected one that is valid: Cannot query field "nothing"');
  });
});
