import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqliteDatabase } from '../support/sqlite-database.ts';
import { openToldApi, type ToldApi } from '../support/told-api.ts';

const page = readFileSync('docs/judgements.md', 'utf8');
const [, articles = ''] = /```jsonl\n([\s\S]+?)```/.exec(page) ?? [];
const steps = [...page.matchAll(/```graphql\n([\s\S]+?)```\s+```json\n([\s\S]+?)```/g)].map(
  ([, query = '', answer = '']) => ({ query, answer }),
);

const ID = /\b(?:person|organization|place|meeting|article|claim|judgement)_[0-9a-f]{20}\b/g;

describe('docs/judgements.md', () => {
  let api: ToldApi;
  /** The page's ids, and what they are in this run: ids change with the rules. */
  const actual = new Map<string, string>();
  const inPage = (text: string): string => text.replace(ID, (id) => actual.get(id) ?? id);

  beforeAll(async () => {
    api = await openToldApi(sqliteDatabase);
    const told = articles.trim().split('\n');
    await api.tell(...told.map((line) => JSON.parse(line)));
  });
  afterAll(() => api[Symbol.asyncDispose]());

  test('has examples', () => expect(steps.length).toBeGreaterThanOrEqual(8));

  // One after the other: each goes on from the one before.
  test.each(steps)('answers as it says: $query', async ({ query, answer }) => {
    const { data, errors } = await api.ask(inPage(query));
    expect(errors).toBeUndefined();
    const [told, got] = [JSON.parse(answer).data, JSON.parse(JSON.stringify(data))];
    const pairs = JSON.stringify(told).match(ID) ?? [];
    const found = JSON.stringify(got).match(ID) ?? [];
    for (const [index, id] of pairs.entries()) if (!actual.has(id)) actual.set(id, found[index] ?? id);
    expect(got).toEqual(JSON.parse(inPage(JSON.stringify(told))));
  });
});
