import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Listening } from '../../src/server/index.ts';
import { noJudging } from '../support/no-judging.ts';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const run = promisify(execFile);
const HERE = resolve('test/clients');
const MODULES = join(HERE, 'node_modules');
const LOOPBACK = { host: '127.0.0.1', port: 0 };
const MINUTES = 120_000;

const isInstalled = existsSync(MODULES);
if (!isInstalled && process.env.WHOMET_REQUIRE_CLIENTS === '1')
  throw new Error('The tools of clients are required: npm ci --prefix test/clients');

const why = isInstalled ? '' : ' (not installed: npm ci --prefix test/clients)';
describe.skipIf(!isInstalled)(`the tools of clients${why}`, () => {
  let api: SmallApi;
  let directory: TempDirectory;
  let listening: Listening;
  beforeAll(async () => {
    api = await openSmallApi(sqliteDatabase, {});
    directory = await tempDirectory();
    listening = await api.server.listen(LOOPBACK);
  });
  afterAll(async () => {
    await listening.close();
    await directory[Symbol.asyncDispose]();
    await api[Symbol.asyncDispose]();
  });

  const post = async (url: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  const allMeetings = async (): Promise<readonly string[]> => {
    const { data } = await api.ask('{ meetings(first: 100, orderBy: DATE_ASC) { nodes { id } } }');
    return (data as { meetings: { nodes: { id: string }[] } }).meetings.nodes.map(({ id }) => id);
  };

  it(
    'relay-compiler takes the schema, and what it compiles is answered by its ids, page by page',
    async () => {
      const folder = join(directory.path, 'relay');
      cpSync(join(HERE, 'relay'), join(folder, 'src'), { recursive: true });
      cpSync(resolve('schema.graphql'), join(folder, 'schema.graphql'));
      const persisted = join(folder, 'persisted.json');
      writeFileSync(persisted, '{}');
      const config = {
        src: './src',
        schema: './schema.graphql',
        language: 'javascript',
        eagerEsModules: true,
        persistConfig: { file: './persisted.json', algorithm: 'SHA256' },
        customScalarTypes: {},
      };
      writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
      await run(process.execPath, [join(MODULES, 'relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder });

      const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(persisted, 'utf8'));
      const idOf = (name: string) =>
        Object.keys(texts).find((id) => texts[id]?.match(new RegExp(`^(query|mutation) ${name}\\b`))) ?? name;
      const server = createServer({
        graph: api.graph,
        judging: noJudging,
        ingestArticle: async () => ({ articleId: 'article_thursday', outcome: 'UNCHANGED' }),
        operations: new Map(Object.entries(texts)),
        onlyOperations: true,
      });
      const only = await server.listen(LOOPBACK);
      try {
        const ids: string[] = [];
        for (let cursor: string | null = null, more = true; more; ) {
          const variables = { count: 2, cursor };
          const { data } = await post(only.url, { documentId: idOf('meetingsListPaginationQuery'), variables });
          ids.push(...data.meetings.edges.map(({ node }: { node: { id: string } }) => node.id));
          ({ endCursor: cursor, hasNextPage: more } = data.meetings.pageInfo);
        }
        expect(ids).toEqual(await allMeetings());
        const person = { id: 'person_rubio', count: 1, cursor: null };
        expect(
          await post(only.url, { documentId: idOf('meetingsOfPersonPaginationQuery'), variables: person }),
        ).toMatchObject({ data: { node: { __typename: 'Person', meetings: { edges: [{}] } } } });
        const input = { text: 'x' };
        expect(
          await post(only.url, { documentId: idOf('meetingsIngestMutation'), variables: { input } }),
        ).toMatchObject({ data: { ingestArticle: { article: { id: 'article_thursday' } } } });
      } finally {
        await only.close();
      }
    },
    MINUTES,
  );

  it(
    'Apollo Client pages through all meetings with relayStylePagination, sends hashes, and defers',
    async () => {
      const { stdout } = await run(process.execPath, [join(HERE, 'apollo.mjs'), listening.url]);
      const { pages, ids, sent, deferred } = JSON.parse(stdout);
      expect(ids).toEqual(await allMeetings());
      expect(pages).toBe(Math.ceil(ids.length / 2));
      // The first is unknown, and sent again with its text; those that follow are known.
      expect(sent.slice(0, 3)).toEqual([
        { hasQuery: false, hasHash: true },
        { hasQuery: true, hasHash: true },
        { hasQuery: false, hasHash: true },
      ]);
      expect(deferred).toEqual([
        { dataState: 'streaming', hasMeetings: false },
        { dataState: 'complete', hasMeetings: true },
      ]);
    },
    MINUTES,
  );

  it(
    'GraphQL Code Generator makes types of the questions of docs/queries, against which code is checked',
    async () => {
      const folder = join(directory.path, 'generated');
      mkdirSync(folder);
      symlinkSync(MODULES, join(folder, 'node_modules'));
      const queries = resolve('docs/queries');
      await run(process.execPath, [join(HERE, 'codegen.mjs'), listening.url, queries, folder]);

      const persisted: unknown = JSON.parse(readFileSync(join(folder, 'persisted-documents.json'), 'utf8'));
      const names = readdirSync(queries).filter((name) => name.endsWith('.graphql'));
      expect(Object.keys(persisted as object).length).toBeGreaterThanOrEqual(names.length);
      const use = (field: string) => `
        import type { ResultOf } from '@graphql-typed-document-node/core';
        import { WhoMetWhomDocument } from './graphql.ts';
        export const count = (data: ResultOf<typeof WhoMetWhomDocument>): number | undefined => data.person?.metWith.${field};
      `;
      writeFileSync(join(folder, 'right.ts'), use('totalCount'));
      writeFileSync(join(folder, 'wrong.ts'), use('total'));
      const check = (file: string) =>
        run(process.execPath, [
          resolve('node_modules/typescript/bin/tsc'),
          ...[
            '--ignoreConfig',
            '--noEmit',
            '--strict',
            '--skipLibCheck',
            '--module',
            'esnext',
            '--moduleResolution',
            'bundler',
          ],
          ...['--target', 'es2022', '--types', '', '--allowImportingTsExtensions', join(folder, file)],
        ]).then(
          () => '',
          ({ stdout }: { stdout: string }) => stdout,
        );
      expect(await check('right.ts')).toBe('');
      expect(await check('wrong.ts')).toContain("Property 'total' does not exist");
    },
    MINUTES,
  );
});
