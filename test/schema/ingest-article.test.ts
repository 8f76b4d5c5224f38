import { afterEach, describe, expect, it } from 'vitest';
import { DocumentRefused } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/index.ts';
import type { ArticleInput } from '../../src/schema/index.ts';
import { createServer } from '../../src/server/index.ts';
import { node, put } from '../support/graph-fixture.ts';
import { noJudging } from '../support/no-judging.ts';
import { type Answer, askOf } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on IngestArticlePayload { outcome article { id title } }
    ... on InvalidInputError { message field }
  }
}`;

const opened: AsyncDisposable[] = [];
afterEach(async () => {
  for (const resource of opened.splice(0).reverse()) await resource[Symbol.asyncDispose]();
});

async function serving(ingest: (input: ArticleInput, store: GraphStore) => Promise<void>) {
  const database = await sqliteDatabase();
  const store = await database.open();
  opened.push(database, store);
  const log: string[] = [];
  const server = createServer({
    graph: store,
    judging: noJudging,
    async ingestArticle(input) {
      await ingest(input, store);
      return { articleId: 'article_new', outcome: 'NEW' };
    },
    log: (line) => log.push(line),
  });
  return {
    ask: (query: string, variables?: Record<string, unknown>): Promise<Answer> => askOf(server, query, variables),
    log,
  };
}

describe('ingestArticle', () => {
  it('hands the article on, what is not told as null, and answers with what stands then', async () => {
    const inputs: ArticleInput[] = [];
    const { ask } = await serving(async (input, store) => {
      inputs.push(input);
      await put(store, [node('Article', 'article_new', { title: `Told ${inputs.length} times` })]);
    });
    const input = { text: 'A met B.', url: 'https://news.example/new', publishedAt: '2025-07-10', topics: ['talks'] };
    expect(await ask(INGEST, { input })).toEqual({
      data: {
        ingestArticle: {
          __typename: 'IngestArticlePayload',
          outcome: 'NEW',
          article: { id: 'article_new', title: 'Told 1 times' },
        },
      },
    });
    expect(inputs).toEqual([{ ...input, id: null, title: null, publisher: null, language: null, authors: [] }]);
  });

  it('reads again after each of several in one request', async () => {
    let times = 0;
    const { ask } = await serving(async (_, store) => {
      times += 1;
      await put(store, [node('Article', 'article_new', { title: `Told ${times} times` })]);
    });
    const one = 'ingestArticle(input: { text: "A met B." }) { ... on IngestArticlePayload { article { title } } }';
    expect((await ask(`mutation { a: ${one} b: ${one} }`)).data).toEqual({
      a: { article: { title: 'Told 1 times' } },
      b: { article: { title: 'Told 2 times' } },
    });
  });

  it('says what is wrong with an input as data', async () => {
    const { ask } = await serving(async () => {
      throw new DocumentRefused('input', 'publishedAt lies in the future');
    });
    expect((await ask(INGEST, { input: { text: 'A met B.' } })).data).toEqual({
      ingestArticle: { __typename: 'InvalidInputError', message: 'input: publishedAt lies in the future', field: null },
    });
    expect((await ask(INGEST, { input: { text: '  \n' } })).data).toMatchObject({ ingestArticle: { field: 'text' } });
  });

  it('masks a failure of another kind and logs it whole under its id', async () => {
    const { ask, log } = await serving(async () => {
      throw new Error('disk /secret/path is full');
    });
    const { data, errors } = await ask(INGEST, { input: { text: 'A met B.' } });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { message: 'Internal error.', path: ['ingestArticle'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(log).toHaveLength(1);
    expect(log[0]).toContain(`error ${errors?.[0]?.extensions.errorId}: Error: disk /secret/path is full`);
  });
});
