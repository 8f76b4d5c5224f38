import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { ingestSamples, type SamplesApi } from '../samples/samples-api.ts';
import { askOf } from '../support/small-api.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const page = readFileSync('docs/api.md', 'utf8');

/** A query, its variables where the page gives any, and the answer: `graphql`, `json variables` and `json` blocks, one after the other. */
const examples = [
  ...page.matchAll(/```graphql\n([\s\S]+?)```\s+(?:```json variables\n([\s\S]+?)```\s+)?```json\n([\s\S]+?)```/g),
].map(([, query = '', variables = '{}', answer = '']) => ({ query, variables, answer }));

const AsyncFunction = (async () => undefined).constructor as new (
  ...source: readonly string[]
) => (fetch: unknown) => Promise<{ readonly data: unknown; readonly errors: unknown }>;

/** An id or a cursor. */
const OPAQUE = /\b[a-z]+_[0-9a-f]{20}\b|(?<=")[\w-]{40,}(?=")/g;

describe('docs/api.md', () => {
  let directory: TempDirectory;
  let graph: Graph;
  let api: SamplesApi;
  /** The page's ids and cursors, and what they are in this run: they change with the rules. */
  const actual = new Map<string, string>();
  const inPage = (text: string): string => text.replace(OPAQUE, (id) => actual.get(id) ?? id);

  beforeAll(async () => {
    directory = await tempDirectory();
    graph = await openGraph(`sqlite:${directory.path}/samples.db`);
    api = await ingestSamples(graph);
  });
  afterAll(async () => {
    await graph[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  // One after the other: ids and cursors that one gives are used by the next.
  test.each(examples)('answers as it says: $query', async ({ query, variables, answer }) => {
    const got = JSON.stringify(await askOf(api.server, inPage(query), JSON.parse(inPage(variables))));
    const [told, found] = [answer.match(OPAQUE) ?? [], got.match(OPAQUE) ?? []];
    for (const [index, id] of told.entries()) if (!actual.has(id)) actual.set(id, found[index] ?? id);
    const { data, errors } = JSON.parse(inPage(answer));
    expect(JSON.parse(got).data).toEqual(data);
    // Errors may say more than the page shows, such as where in the text of the query they stand.
    expect(JSON.parse(got).errors ?? []).toMatchObject(errors ?? []);
  });

  test('asks with curl and fetch as it says', async () => {
    const [, curled = ''] = /-d '(.+)'\n/.exec(page) ?? [];
    const [, script = ''] = /```js\n([\s\S]+?)```/.exec(page) ?? [];
    const fetched: unknown[] = [];
    const fetch = (url: string, init: RequestInit) => {
      fetched.push(JSON.parse(String(init.body)));
      return api.server.fetch(new Request(url, init));
    };
    const { data, errors } = await new AsyncFunction('fetch', `${script}\nreturn { data, errors };`)(fetch);
    expect({ data, errors }).toMatchObject({ data: { person: { name: 'Marco Rubio' } }, errors: undefined });
    expect(fetched).toEqual([JSON.parse(curled)]);
  });

  test('has examples', () => expect(examples.length).toBeGreaterThanOrEqual(15));
});
