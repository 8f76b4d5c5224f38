import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestInto } from '../../src/commands/ingest-into.ts';
import { operationsOf } from '../../src/commands/operations.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { createServer, DEFAULT_LIMITS, type Server } from '../../src/server/index.ts';
import { ingestSamples } from '../samples/samples-api.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const page = readFileSync('docs/api.md', 'utf8');
const source = readFileSync('src/commands/limits-option.ts', 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``, 'g'))].map(([, text = '']) => text);

describe('docs/api.md on limits', () => {
  let directory: TempDirectory;
  let graph: Graph;
  let server: Server;
  beforeAll(async () => {
    directory = await tempDirectory();
    graph = await openGraph(`sqlite:${directory.path}/samples.db`);
    await ingestSamples(graph);
    const listed = operationsOf({ operations: 'docs/queries' });
    server = createServer({ graph, judging: graph, ingestArticle: ingestInto(graph), ...listed });
  });
  afterAll(async () => {
    await graph[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  const send = async (body: string, accept = '*/*') => {
    const headers = { 'content-type': 'application/json', accept };
    return (await server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }))).text();
  };

  it('has each limit with its default and its variable', () => {
    const rows = [...page.matchAll(/^\| .+? +\| +([\d,]+) \| `(WHOMET_\w+)` +\|/gm)];
    const told = rows.map(([, number = '', variable = '']) => [variable, Number(number.replaceAll(',', ''))]);
    const variables = [...source.matchAll(/^ {2}(\w+): \['(WHOMET_\w+)'/gm)];
    const defaults: Readonly<Record<string, unknown>> = { ...DEFAULT_LIMITS };
    expect(told).toEqual(variables.map(([, limit = '', variable]) => [variable, defaults[limit]]));
  });

  it('asks for operations by id and by hash', async () => {
    const hash = createHash('sha256').update(readFileSync('docs/queries/02-where-and-when.graphql')).digest('hex');
    const answers = await Promise.all(
      blocks('json request').map((body) => send(body.replace('SHA-256 OF 02-where-and-when', hash))),
    );
    expect(answers).toHaveLength(2);
    for (const answer of answers) expect(JSON.parse(answer)).toMatchObject({ data: { meetings: {} } });
  });

  it('defers as it says', async () => {
    const [, query = '', told = ''] = /```graphql later\n([^`]+)```\s+```json parts\n([\s\S]+?)```/.exec(page) ?? [];
    const text = await send(JSON.stringify({ query }), 'multipart/mixed');
    const parts = text.split('\r\n---').flatMap((part) => part.split('\r\n\r\n').slice(1));
    expect(parts.map((part) => JSON.parse(part))).toEqual(JSON.parse(told));
  });
});
