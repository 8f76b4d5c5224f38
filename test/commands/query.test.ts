import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const QUERY = 'query ($first: Int!) { people(first: $first) { totalCount } }';

describe.concurrent('whomet query', () => {
  let directory: TempDirectory;
  beforeAll(async () => {
    directory = await tempDirectory({ 'news.txt': 'Nobody met anybody today.' });
    await runCli(['ingest', 'news.txt'], { cwd: directory.path });
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  const query = async (first: number) => {
    const variables = JSON.stringify({ first });
    const { status, out, err } = await runCli(['query', QUERY, '--variables', variables], { cwd: directory.path });
    return { status, answer: JSON.parse(out), err };
  };

  it('prints the response to an operation with variables', async () => {
    expect(await query(1)).toEqual({ status: 0, answer: { data: { people: { totalCount: 0 } } }, err: '' });
  });

  it('prints errors with their codes, as the server does, and ends with 1', async () => {
    expect(await query(1000)).toMatchObject({
      status: 1,
      answer: { data: null, errors: [{ path: ['people'], extensions: { code: 'BAD_PAGE' } }] },
      err: '',
    });
  });

  it('makes no store where there is none, and ends with 1', async () => {
    const { status, out, err } = await runCli(['query', '{ __typename }', '--store', 'sqlite:none.db'], {
      cwd: directory.path,
    });
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('sqlite:none.db: expected a store, but there is none');
  });

  it('prints what is wrong with an operation, and ends with 1', async () => {
    const { status, out } = await runCli(['query', '{ nope }'], { cwd: directory.path });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ errors: [{ message: expect.stringContaining('"nope"') }] });
  });
});
