import { getIntrospectionQuery } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import type { Limits } from '../../src/server/index.ts';
import { doubledFragments } from '../support/doubled-fragments.ts';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

let opened: SmallApi | undefined;
afterEach(async () => {
  await opened?.[Symbol.asyncDispose]();
  opened = undefined;
});

async function guarded(limits: Partial<Limits>): Promise<SmallApi> {
  opened = await openSmallApi(sqliteDatabase, limits);
  return opened;
}

interface Case {
  readonly limits: Partial<Limits>;
  readonly below: string;
  readonly above: string;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly variables?: { readonly below: Record<string, unknown>; readonly above: Record<string, unknown> };
}

const CASES: Readonly<Record<string, Case>> = {
  'what may be read': {
    limits: { cost: 22 },
    // The list and its rows, each with a place.
    below: '{ meetings(first: 10) { nodes { title place { name } } } }',
    above: '{ meetings(first: 11) { nodes { title place { name } } } }',
    message: 'cost: expected to read at most 22 objects, got up to 23',
    extensions: { code: 'TOO_COMPLEX', limit: 22, cost: 23 },
  },
  'what may be read with the variables': {
    limits: { cost: 11 },
    below: 'query ($first: Int) { meetings(first: $first) { nodes { title } } }',
    above: 'query ($first: Int = 99) { meetings(first: $first) { nodes { title } } }',
    message: 'cost: expected to read at most 11 objects, got up to 12',
    extensions: { code: 'TOO_COMPLEX', limit: 11, cost: 12 },
    variables: { below: { first: 10 }, above: { first: 11 } },
  },
  depth: {
    limits: { depth: 3 },
    // Edges, nodes and inline fragments are no relations.
    below: '{ meetings { edges { node { participations { nodes { party { ... on Person { name } } } } } } } }',
    above: '{ meetings { nodes { participations { nodes { party { metWith { totalCount } } } } } } }',
    message: 'depth: expected at most 3 relations one within the other, got 4',
    extensions: { code: 'TOO_DEEP', limit: 3, depth: 4 },
  },
  'depth through fragments': {
    limits: { depth: 2 },
    below: '{ meetings { nodes { ...A } } } fragment A on Meeting { place { name } }',
    above:
      '{ meetings { nodes { ...A } } } fragment A on Meeting { place { ...B } } fragment B on Place { within { name } }',
    message: 'depth: expected at most 2 relations one within the other, got 3',
    extensions: { code: 'TOO_DEEP', limit: 2, depth: 3 },
  },
  aliases: {
    limits: { aliases: 2 },
    below: '{ a: __typename b: __typename __typename }',
    above: '{ a: __typename b: __typename __typename __typename }',
    message: 'aliases: expected at most 2 aliased or repeated fields, got 3',
    extensions: { code: 'TOO_MANY_ALIASES', limit: 2, aliases: 3 },
  },
  directives: {
    limits: { directives: 1 },
    below: '{ __typename @include(if: true) }',
    above: '{ __typename @include(if: true) @skip(if: false) }',
    message: 'directives: expected at most 1, got 2',
    extensions: { code: 'TOO_MANY_DIRECTIVES', limit: 1, directives: 2 },
  },
  tokens: {
    limits: { tokens: 5 },
    below: '{ a: __typename }',
    above: '{ a: __typename } # no token of a comment\n,,,{',
    message: 'document: expected at most 5 tokens, got 6',
    extensions: { code: 'TOO_MANY_TOKENS', limit: 5, tokens: 6 },
  },
  characters: {
    limits: { characters: 20 },
    below: '{ __typename }      ',
    above: '{ __typename }       ',
    message: 'document: expected at most 20 characters, got 21',
    extensions: { code: 'TOO_LONG', limit: 20, characters: 21 },
  },
  'values of variables': {
    limits: { variables: 3 },
    below: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    above: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    message: 'variables: expected at most 3 values, got 4',
    extensions: { code: 'TOO_MANY_VARIABLES', limit: 3, variables: 4 },
    variables: { below: { ids: ['a', 'b'] }, above: { ids: ['a', 'b', 'c'] } },
  },
};

describe('a request', () => {
  it.each(Object.entries(CASES))(
    'is answered up to its limit of %s, and refused above it before the store is asked',
    async (_, { limits, below, above, message, extensions, variables }) => {
      const api = await guarded(limits);
      expect((await api.ask(below, variables?.below)).errors).toBeUndefined();
      const calls = { ...api.calls };
      const refused = await api.ask(above, variables?.above);
      expect(refused).toEqual({ errors: [expect.objectContaining({ message, extensions })] });
      // Once more out of the caches.
      expect(await api.ask(above, variables?.above)).toEqual(refused);
      expect(api.calls).toEqual(calls);
      expect(api.log).toEqual([]);
    },
  );

  it('that is refused has status 400 where its caller knows GraphQL over HTTP, else 200', async () => {
    const api = await guarded({ depth: 1 });
    const status = async (accept: string) => {
      const body = JSON.stringify({ query: '{ meetings { nodes { place { name } } } }' });
      const headers = { accept, 'content-type': 'application/json' };
      const request = new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body });
      return (await api.server.fetch(request)).status;
    };
    expect(await status('application/graphql-response+json')).toBe(400);
    expect(await status('application/json')).toBe(200);
  });

  it('for the whole schema, as tools send it, is answered', async () => {
    const api = await guarded({});
    const { errors } = await api.ask(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    );
    expect(errors).toBeUndefined();
  });

  it('tells nothing of the schema where introspection is off', async () => {
    const api = await guarded({ introspection: false });
    const { errors } = await api.ask('{ __schema { queryType { name } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, {}]);
    expect(await api.ask('{ meetingz { id } }')).toMatchObject({
      errors: [{ message: 'Cannot query field "meetingz" on type "Query".' }],
    });
    expect(await api.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });

  it('of many fragments that lead to each other is counted and refused at once', async () => {
    const api = await guarded({ depth: 200 });
    const many = Array.from(
      { length: 40 },
      (_, at) =>
        `fragment F${at} on Person { metWith { nodes { ...F${at + 1} } } meetings { nodes { participations { nodes { party { ...F${at + 1} } } } } } }`,
    );
    const bomb = `{ person(name: "x") { ...F0 } } ${many.join(' ')} fragment F40 on Person { name }`;
    const started = performance.now();
    expect((await api.ask(bomb)).errors).toMatchObject([
      { extensions: { code: 'TOO_COMPLEX', limit: 100_000, cost: Number.MAX_SAFE_INTEGER } },
    ]);
    const round = '{ person(name: "x") { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }';
    expect((await api.ask(round)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('fragments that each spread the next one twice', () => {
  it.each([
    [
      'a connection',
      `{ people(first: 1) { ...F0 } } ${doubledFragments('PersonConnection', 'pageInfo { hasNextPage }')}`,
    ],
    ['nodes', `{ people(first: 1) { nodes { ...F0 } } } ${doubledFragments('Person', 'name')}`],
    ['groups', `{ meetingStats(groupBy: [MONTH]) { ...F0 } } ${doubledFragments('MeetingStatsRow', 'meetings')}`],
  ])('are gone through once below %s', async (_, query) => {
    expect((await (await guarded({})).ask(query)).errors).toBeUndefined();
  });
});

describe('a batch', () => {
  const send = async (api: SmallApi, operations: number) => {
    const body = JSON.stringify(Array.from({ length: operations }, () => ({ query: '{ __typename }' })));
    const headers = { 'content-type': 'application/json' };
    const response = await api.server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
    return { status: response.status, answer: await response.json() };
  };

  it('is answered in order up to its limit, and refused above it', async () => {
    const api = await guarded({ batch: 2 });
    const data = { __typename: 'Query' };
    expect(await send(api, 2)).toEqual({ status: 200, answer: [{ data }, { data }] });
    expect(await send(api, 3)).toMatchObject({
      status: 413,
      answer: {
        errors: [
          {
            message: 'batch: expected at most 2 operations in one request, got 3',
            extensions: { code: 'TOO_MANY_OPERATIONS', limit: 2, operations: 3 },
          },
        ],
      },
    });
  });
});

describe('a body', () => {
  it('above its limit is refused with the limit', async () => {
    const api = await guarded({ bodyBytes: 1_000 });
    const send = (length: number) => {
      const body = JSON.stringify({ query: '{ __typename }' }).padEnd(length, ' ');
      const headers = { 'content-type': 'application/json' };
      return api.server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
    };
    expect((await send(1_000)).status).toBe(200);
    const response = await send(1_001);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: 'body: expected at most 1000 bytes, got more',
          extensions: { code: 'TOO_LARGE', limit: 1_000 },
        },
      ],
    });
  });
});
