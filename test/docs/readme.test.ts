import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { ingest, sourcesOf } from '../../src/ingest/index.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/```graphql\n([\s\S]+?)```\s+```json\n([\s\S]+?)```/g)].map(
  ([, query = '', answer = '']) => ({ query, answer }),
);

describe('README', () => {
  let directory: TempDirectory;
  let graph: Graph;
  beforeAll(async () => {
    directory = await tempDirectory();
    graph = await openGraph(`sqlite:${directory.path}/samples.db`);
    await ingest(sourcesOf(['samples']), { graph });
  });
  afterAll(async () => {
    await graph[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  test('has examples', () => expect(examples.length).toBeGreaterThanOrEqual(4));

  test.each(examples)('answers as it says: $query', async ({ query, answer }) => {
    expect(JSON.parse(JSON.stringify(await ask(graph, query)))).toEqual(JSON.parse(answer));
  });

  test('names only scripts and commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, name = ''] of readme.matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});
