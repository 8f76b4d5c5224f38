import { expect, test } from 'vitest';
import type { CounterpartQuery, Selection } from '../../src/graph/index.ts';
import { createServer } from '../../src/server/index.ts';
import { noJudging } from '../support/no-judging.ts';
import { readerOf } from '../support/reader-of.ts';
import { askOf } from '../support/small-api.ts';
import { writeSmallGraph } from '../support/small-graph/index.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

test('whom a person met is asked for while the person is read, and what is wrong with the question is told once', async () => {
  await using database = await sqliteDatabase();
  await using store = await database.open();
  await writeSmallGraph(store);
  let asked = () => {};
  const counterpartsAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = createServer({
    graph: {
      ...readerOf(store),
      async select(selections: readonly Selection[]) {
        await counterpartsAsked;
        return store.select(selections);
      },
      counterparts(queries: readonly CounterpartQuery[]) {
        asked();
        return store.counterparts(queries);
      },
    },
    judging: noJudging,
    ingestArticle: async () => ({ articleId: 'article_thursday', outcome: 'UNCHANGED' }),
  });
  const met = (args: string) => `{ person(id: "person_rubio") { metWith(${args}) { edges { node { name } } } } }`;
  const { data } = await askOf(server, met('first: 1'));
  expect(data).toEqual({ person: { metWith: { edges: [{ node: { name: expect.any(String) } }] } } });
  const { errors } = await askOf(server, met('first: -1'));
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_PAGE']);
});
