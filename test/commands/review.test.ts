import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ended, runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const JUDGED = '{ judgements { nodes { verdict summary actor stands } } }';

/** Two pairs of people who are nearly alike, the first of them more. */
const TEXTS = [
  'Ukrainian Foreign Minister Marek Belmont met Emmanuel Macron in Oslo on 3 March 2025.',
  'Marek Velmont met Emmanuel Macron in Oslo on 4 March 2025.',
  'Ukrainian Foreign Minister Peter Galstrom met Emmanuel Macron in Oslo on 5 March 2025.',
  'Norwegian Foreign Minister Peter Quilstrom met Emmanuel Macron in Oslo on 6 March 2025.',
] as const;
const ALIKE = TEXTS.map((text, index) => ({
  ...ARTICLES[3],
  id: `alike-${index}`,
  title: 'Talks in Oslo',
  text,
}));

interface Answered {
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
      input: args[0] === 'ingest' ? jsonLines(args[1] === 'alike.jsonl' ? ALIKE : ARTICLES) : input,
    });
  const known = async (): Promise<Answered> => JSON.parse((await run('', 'query', JUDGED)).out).data;

  it('asks what is undecided, the most useful first, and does what is answered', async () => {
    await run('', 'ingest', 'alike.jsonl');
    const reviewed = await run('what?\nu\nn\nundo\ny\nq\n', 'review', '--actor', 'ada');
    expect(reviewed).toMatchObject({ status: 0, err: 'decided: 1, left open: 1\n' });
    expect(reviewed.out).toContain('1. Are these one person?  (0.94)');
    expect(reviewed.out).toMatch(
      / {3}[ab] {2}Marek Belmont: Foreign Minister \(Ukraine\).*; articles: 1, meetings: 1\n/,
    );
    expect(reviewed.out).toContain(`      “${TEXTS[0]}” — Placeholder Press Agency, Talks in Oslo, 2025-03-11\n`);
    expect(reviewed.out).toMatch(/ {3}for: names alike \(0\.94\): Marek [BV]elmont · Marek [BV]elmont\n/);
    expect(reviewed.out).toMatch(/ {3}against: other countries \(-0\.35\): (NO · UA|UA · NO)\n/);
    const [same, different] = ['=', '≠'].map(
      (sign) => `(Peter Galstrom ${sign} Peter Quilstrom|Peter Quilstrom ${sign} Peter Galstrom)`,
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
    await run('', 'ingest', 'alike.jsonl');
    expect(await run('', 'review')).toMatchObject({ status: 0, err: 'decided: 0, left open: 0\n' });
  });
});
