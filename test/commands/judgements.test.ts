import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import { node, put } from '../support/graph-fixture.ts';
import { type Ended, runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const MERGE = `mutation ($ids: [ID!]!) {
  mergeEntities(input: { ids: $ids, actor: "ada", reason: "by the look of it" }) {
    ... on EntityJudgementPayload { judgement { id } }
  }
}`;

describe('judgements on the command line', { timeout: 120_000 }, () => {
  let directory: TempDirectory;
  beforeAll(async () => {
    directory = await tempDirectory();
    const ingested = await runCli(['ingest', '-'], { cwd: directory.path, input: jsonLines(ARTICLES) });
    expect(ingested.status).toBe(0);
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  const run = (...args: readonly string[]): Promise<Ended> => runCli(args, { cwd: directory.path });
  const data = async <T>(query: string, variables = {}): Promise<T> => {
    const { out } = await run('query', query, '--variables', JSON.stringify(variables));
    return JSON.parse(out).data;
  };

  it('are listed, undone, and outlive reading everything again', async () => {
    const { a, b } = await data<{ readonly a: { readonly id: string }; readonly b: { readonly id: string } }>(
      '{ a: person(name: "Andrii Sybiha") { id } b: person(name: "Emmanuel Macron") { id } }',
    );
    const { mergeEntities } = await data<{ readonly mergeEntities: { readonly judgement: { readonly id: string } } }>(
      MERGE,
      { ids: [a.id, b.id] },
    );
    const { id } = mergeEntities.judgement;
    const line = new RegExp(
      `^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d {2}ada: Andrii Sybiha = Emmanuel Macron — by the look of it {2}${id}\\n$`,
    );
    expect(await run('judgements')).toEqual({ status: 0, err: '', out: expect.stringMatching(line) });

    const reread = await run('reextract', '--jobs', '1');
    expect(reread).toEqual({ status: 0, out: '', err: expect.stringMatching(/^articles: 0 changed, 4 unchanged$/m) });
    expect(JSON.parse((await run('judgements', '--json', '--about', b.id)).out)).toMatchObject({
      id,
      verdict: 'SAME_ENTITY',
      stands: true,
      bound: true,
      reason: 'by the look of it',
    });

    const undone = await run('undo', id, '--actor', 'ben');
    expect(undone).toEqual({
      status: 0,
      err: '',
      out: expect.stringMatching(/^undone by judgement_\w+, which can be undone\n$/),
    });
    const again = await run('undo', id, '--actor', 'ben');
    expect(again).toEqual({ status: 1, out: '', err: expect.stringContaining('does not stand any more') });
    expect((await run('judgements', '--actor', 'ada')).out).toContain('[undone by ben]');
    expect(await run('judgements', '--standing', '--actor', 'ada')).toEqual({
      status: 0,
      out: '',
      err: 'no such judgement in the store\n',
    });
    expect(await run('undo', 'judgement_unknown')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/there is none\n$/),
    });
  });

  it('leave a graph that is what its articles and judgements tell', async () => {
    expect(await run('rebuild', '--check')).toEqual({
      status: 0,
      out: '',
      err: 'the graph is what its articles and judgements tell\n',
    });
  });

  it('leave one that is repaired where somebody else has written into it', async () => {
    {
      await using store = await sqliteEngine.open(`sqlite:${directory.path}/data/whomet.db`, { password: null });
      await put(store, [node('Block', 'block_stray')]);
    }
    const difference = 'Block block_stray: stored, but does not follow from the truth\n';
    expect(await run('rebuild', '--check')).toEqual({
      status: 1,
      out: difference,
      err: expect.stringMatching(/^differences: 1;/),
    });
    expect(await run('rebuild')).toEqual({ status: 0, out: difference, err: 'differences: 1, repaired\n' });
    expect(await run('rebuild', '--check')).toMatchObject({ status: 0, out: '' });
  });
});
