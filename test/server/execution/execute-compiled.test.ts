import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ExecutionArgs, execute, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext, createSchema } from '../../../src/schema/index.ts';
import { executingCompiled } from '../../../src/server/execution/index.ts';
import { isCompilable } from '../../../src/server/execution/is-compilable.ts';
import { noJudging } from '../../support/no-judging.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { randomQuery } from '../../support/random-selection.ts';
import { openSmallApi, type SmallApi } from '../../support/small-api.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';

/** Operations tried; WHOMET_RUNS sets another number. */
const RUNS = Number(process.env.WHOMET_RUNS ?? 300);
const TIMEOUT_MS = 1_800_000;

const schema = createSchema();

describe('an operation that is asked for again', () => {
  let api: SmallApi;
  beforeAll(async () => {
    api = await openSmallApi(sqliteDatabase);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const argsOf = (query: string, variableValues: Record<string, unknown> = {}): (() => ExecutionArgs) => {
    const document = parse(query);
    return () => ({
      schema,
      document,
      variableValues,
      contextValue: createContext({
        graph: api.graph,
        judging: noJudging,
        ingestArticle: () => Promise.reject(new Error('nothing is ingested here')),
      }),
    });
  };

  /** As a client is told it, order of fields and errors included: by graphql-js, and the third time that it is asked for. */
  const told = async (args: () => ExecutionArgs) => {
    const executing = executingCompiled(schema);
    await executing(args());
    await executing(args());
    return { plain: JSON.stringify(await execute(args())), again: JSON.stringify(await executing(args())) };
  };

  it(
    'is answered as graphql-js answers it, whatever is asked',
    async () => {
      let compiled = 0;
      await fc.assert(
        fc.asyncProperty(randomQuery(schema), async (query) => {
          fc.pre(validate(schema, parse(query), specifiedRules).length === 0);
          if (isCompilable(schema, parse(query))) compiled += 1;
          const { plain, again } = await told(argsOf(query));
          expect(again).toBe(plain);
        }),
        { numRuns: RUNS },
      );
      expect(compiled).toBeGreaterThan(RUNS / 2);
    },
    TIMEOUT_MS,
  );

  it(
    'is answered as graphql-js answers it, whatever its variables are',
    () =>
      fc.assert(
        fc.asyncProperty(randomOperation, async ({ query, variables }) => {
          expect(isCompilable(schema, parse(query))).toBe(true);
          const { plain, again } = await told(argsOf(query, variables));
          expect(again).toBe(plain);
        }),
        { numRuns: RUNS },
      ),
    TIMEOUT_MS,
  );

  it('has the errors of graphql-js, of variables and of fields', async () => {
    const first = 'query ($first: Int!) { people(first: $first) { nodes { id } } }';
    for (const variables of [{ first: 'two' }, {}, { first: -1 }]) {
      const { plain, again } = await told(argsOf(first, variables));
      expect(again).toBe(plain);
      expect(JSON.parse(again).errors).toHaveLength(1);
    }
  });

  it('is answered anew: variables, and what the context reads', async () => {
    const executing = executingCompiled(schema);
    const query = 'query ($first: Int!) { people(first: $first) { nodes { id } } }';
    const document = parse(query);
    const countOf = async (first: number) => {
      const { data } = await executing({ ...argsOf(query, { first })(), document });
      return (data as { people: { nodes: unknown[] } }).people.nodes.length;
    };
    expect([await countOf(1), await countOf(2), await countOf(1), await countOf(3)]).toEqual([1, 2, 1, 3]);
  });
});

describe('operations that can be compiled', () => {
  const isOne = (query: string) => isCompilable(schema, parse(query));

  it('are the queries that a client asks with variables', () => {
    expect(isOne('query ($id: ID!) { node(id: $id) { id ... on Person { name } } }')).toBe(true);
    const folder = new URL('../../../docs/queries/', import.meta.url);
    const documents = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
    const compilable = documents.filter((name) => isOne(readFileSync(new URL(name, folder), 'utf8')));
    expect(compilable.length).toBeGreaterThan(documents.length / 2);
  });

  it.each([
    ['a mutation', 'mutation ($id: ID!) { retractArticle(input: { id: $id }) { __typename } }'],
    ['a condition', 'query ($yes: Boolean!) { people { nodes @include(if: $yes) { id } } }'],
    ['a part that is deferred', '{ ... @defer { people { nodes { id } } } }'],
    ['a constant text, which would be part of code', '{ node(id: "x") { id } }'],
    ['a constant text as a default', 'query ($id: ID! = "x") { node(id: $id) { id } }'],
    ['an alias that could be mistaken for a place', '{ a_b: people { nodes { id } } }'],
    ['a question about the schema', '{ __schema { types { name } } }'],
  ])('are not %s', (_, query) => {
    expect(isOne(query)).toBe(false);
  });

  it('are not those of which too much code would be made', () => {
    const nested = (levels: number): string =>
      levels === 0
        ? 'id'
        : `id meetings(first: 1) { nodes { participations(first: 1) { nodes { party { ${nested(levels - 1)} } } } } }`;
    const query = (levels: number) => `{ people(first: 1) { nodes { ${nested(levels)} } } }`;
    expect([isOne(query(2)), isOne(query(9))]).toEqual([true, false]);
  });
});
