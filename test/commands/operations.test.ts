import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsOf } from '../../src/commands/operations.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const QUERY = '{ people { totalCount } }';
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/graphql/;

describe('--operations', () => {
  let directory: TempDirectory;
  beforeAll(async () => {
    directory = await tempDirectory();
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  const written = async (name: string, content: string) => {
    const path = join(directory.path, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, content);
    return path;
  };

  it.each([
    ['texts by ids', { a: QUERY }],
    [
      'a manifest of Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'a', name: 'A', type: 'query', body: QUERY }],
      },
    ],
  ])('reads %s', async (name, manifest) => {
    const path = await written(`${name}.json`, JSON.stringify(manifest));
    expect(operationsOf({ operations: path })).toEqual({ operations: new Map([['a', QUERY]]), onlyOperations: false });
  });

  it('reads a folder of files, by their names', async () => {
    const path = await written('folder/a.graphql', QUERY);
    await written('folder/readme.md', 'no operation');
    expect(operationsOf({ operations: join(path, '..'), onlyOperations: true })).toEqual({
      operations: new Map([['a', QUERY]]),
      onlyOperations: true,
    });
  });

  it('names what it cannot read', async () => {
    const list = await written('list.json', '[]');
    expect(() => operationsOf({ operations: list })).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
    expect(() => operationsOf({ operations: `${list}.gone` })).toThrow(
      expect.objectContaining({ code: 'SOURCE_UNREADABLE', message: expect.stringContaining('list.json.gone') }),
    );
    expect(() => operationsOf({ onlyOperations: true })).toThrow('expected --operations too');
  });

  it('lets the server answer nothing else', async () => {
    const path = await written('served.json', JSON.stringify({ count: QUERY }));
    await runCli(['ingest', '-'], { cwd: directory.path, input: 'Nothing.', env: { WHOMET_STORE: 'sqlite:o.db' } });
    await using running = startCli(['serve', '--port', '0', '--operations', path, '--only-operations'], {
      cwd: directory.path,
      env: { WHOMET_STORE: 'sqlite:o.db' },
    });
    const [url = ''] = ADDRESS.exec(await running.printed(ADDRESS)) ?? [];
    const ask = async (body: unknown) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    };
    expect(await ask({ documentId: 'count' })).toEqual({ data: { people: { totalCount: 0 } } });
    expect(await ask({ query: '{ __typename }' })).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_NOT_LISTED' } }],
    });
  });
});
