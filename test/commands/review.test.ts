import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import type { GraphNode } from '../../src/graph/index.ts';
import { edge, node, put } from '../support/graph-fixture.ts';
import { type Ended, runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const PEOPLE = '{ people { nodes { id name } } judgements { nodes { verdict summary actor stands } } }';

interface Answered {
  readonly people: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  readonly judgements: { readonly nodes: readonly unknown[] };
}

describe('whomet review', { timeout: 120_000 }, () => {
  let directory: TempDirectory;
  beforeEach(async () => {
    directory = await tempDirectory();
    await run('', 'ingest', 'news.jsonl');
  });
  afterEach(() => directory[Symbol.asyncDispose]());

  const run = (input: string, ...args: readonly string[]): Promise<Ended> =>
    runCli(args[0] === 'ingest' ? ['ingest', '-'] : args, {
      cwd: directory.path,
      input: args[0] === 'ingest' ? jsonLines(ARTICLES) : input,
    });
  const known = async (): Promise<Answered> => JSON.parse((await run('', 'query', PEOPLE)).out).data;

  it('asks what is undecided, the most useful first, and does what is answered', async () => {
    const { people } = await known();
    const [sybiha, macron, rubio] = ['Andrii Sybiha', 'Emmanuel Macron', 'Marco Rubio'].map(
      (name) => people.nodes.find((one) => one.name === name)?.id ?? '',
    );
    await ask(directory, [
      ['1', sybiha, macron],
      ['2', macron, rubio],
    ]);
    const reviewed = await run('what?\nu\nn\nundo\ny\nq\n', 'review', '--actor', 'ada');
    expect(reviewed).toMatchObject({ status: 0, err: 'decided: 1, left open: 1\n' });
    expect(reviewed.out).toContain('1. Are these one person?  (0.55)');
    expect(reviewed.out).toMatch(
      / {3}[ab] {2}Andrii Sybiha: Foreign Minister \(Ukraine\).*; articles: 1, meetings: 1\n/,
    );
    expect(reviewed.out).toContain(
      `      “${ARTICLES[3].text}” — Placeholder Press Agency, Talks in Jeddah, 2025-03-11\n`,
    );
    expect(reviewed.out).toContain('   for: sound (0.60): Sybiha · Macron\n');
    expect(reviewed.out).toContain('   against: office (-0.05): minister · president\n');
    const [same, different] = ['=', '≠'].map(
      (sign) => `(Marco Rubio ${sign} Emmanuel Macron|Emmanuel Macron ${sign} Marco Rubio)`,
    );
    expect(reviewed.out).toMatch(new RegExp(`${different}\n.*nothing is left.*taken back\n.*${same}\n`, 's'));
    expect((await known()).judgements.nodes).toEqual([
      { verdict: 'SAME_ENTITY', summary: expect.stringMatching(same ?? ''), actor: 'ada', stands: true },
      expect.objectContaining({ verdict: 'UNDONE' }),
      expect.objectContaining({ verdict: 'DIFFERENT_ENTITIES', stands: false }),
    ]);
  });

  it('says so where nothing is left, and stops where the input does', async () => {
    expect(await run('', 'review')).toEqual({
      status: 0,
      out: '\nnothing is left to review\n',
      err: 'decided: 0, left open: 0\n',
    });
    const { people } = await known();
    const [a = '', b = ''] = people.nodes.map(({ id }) => id);
    await ask(directory, [['1', a, b]]);
    expect(await run('', 'review')).toMatchObject({ status: 0, err: 'decided: 0, left open: 0\n' });
  });
});

type Asked = readonly [rank: string, a: string | undefined, b: string | undefined];

/** Puts questions into the store, as if the names were alike. */
async function ask(directory: TempDirectory, asked: readonly Asked[]): Promise<void> {
  await using store = await sqliteEngine.open(`sqlite:${directory.path}/data/whomet.db`, { password: null });
  const features = [
    { name: 'sound', weight: 0.6, words: 'Sybiha · Macron' },
    { name: 'office', weight: -0.05, words: 'minister · president' },
  ];
  const nodes = asked.map(([rank]): GraphNode => {
    const id = `question_${rank}`;
    return node('Question', id, { about: 'SAME_ENTITY', score: 0.55, features, rank: `${rank}|${id}` });
  });
  const edges = asked.flatMap(([rank, ...sides]) => sides.map((to) => edge('ASKS', `question_${rank}`, to ?? '')));
  await put(store, nodes, edges);
}
