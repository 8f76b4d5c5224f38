import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

const URL_OF_API = 'http://127.0.0.1/graphql';
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

describe('every error', () => {
  let api: SmallApi;
  beforeAll(async () => {
    api = await openSmallApi(sqliteDatabase);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const post = (body: string) => new Request(URL_OF_API, { method: 'POST', headers: JSON_HEADERS, body });
  const asking = (query: string, variables = {}) => post(JSON.stringify({ query, variables }));
  const PAGE = 'query ($first: Int) { meetings(first: $first) { nodes { id } } }';

  it.each([
    ['a document that is none', asking('{ people '), 400, 'GRAPHQL_PARSE_FAILED', undefined],
    ['a field that is none', asking('{ nothing }'), 400, 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['a variable of another type', asking(PAGE, { first: 'many' }), 400, 'BAD_USER_INPUT', undefined],
    [
      'a variable that is lacking',
      asking('query ($id: ID!) { node(id: $id) { id } }'),
      400,
      'BAD_USER_INPUT',
      undefined,
    ],
    [
      'a null where none may be',
      asking(
        'query ($d: Int = 1) { neighbourhood(id: "x", depth: $d, kinds: null) { nodes { id } } meetings(orderBy: DATE_ASC, filter: {from: "2025-13"}) { totalCount } }',
      ),
      400,
      'BAD_USAGE',
      undefined,
    ],
    ['a value of an argument', asking(PAGE, { first: 500 }), 200, 'BAD_PAGE', ['meetings']],
    [
      'a scalar in a variable',
      asking('query ($d: PartialDate) { meetings(filter: { from: $d }) { totalCount } }', { d: '2025-13' }),
      400,
      'BAD_USAGE',
      undefined,
    ],
    [
      'an operation that is not there',
      post(JSON.stringify({ query: '{ __typename }', operationName: 'A' })),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      undefined,
    ],
    ['a body that is no JSON', post('{'), 400, 'BAD_REQUEST', undefined],
    ['a body without a query', post('{}'), 400, 'BAD_REQUEST', undefined],
    [
      'variables that are no JSON',
      new Request(`${URL_OF_API}?query={__typename}&variables={`, { headers: JSON_HEADERS }),
      400,
      'BAD_REQUEST',
      undefined,
    ],
    [
      'a mutation by GET',
      new Request(`${URL_OF_API}?query=mutation{__typename}`, { headers: JSON_HEADERS }),
      405,
      'BAD_REQUEST',
      undefined,
    ],
  ])('has a code, and a path where it has one: %s', async (_, request, status, code, path) => {
    const response = await api.server.fetch(request);
    const { errors } = await response.json();
    expect(errors).toMatchObject([{ extensions: { code }, ...(path && { path }) }]);
    expect(errors[0]).toEqual({
      message: expect.any(String),
      extensions: expect.any(Object),
      ...locations(errors[0]),
      ...(path && { path }),
    });
    expect(response.status).toBe(status);
    expect(api.log).toEqual([]);
  });
});

function locations(error: { readonly locations?: unknown }) {
  return error.locations === undefined ? {} : { locations: expect.any(Array) };
}
