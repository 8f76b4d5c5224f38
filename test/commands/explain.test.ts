import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const TEXT =
  'Chilean President Tomás Arenal met Norwegian envoy Ingrid Solheim in Oslo on Monday. The company met its target. If Arenal meets Grace Mwende, he will thank her.';

describe('whomet extract --explain', () => {
  let directory: TempDirectory;
  let ended: Ended;
  beforeAll(async () => {
    const article = { id: 'oslo', publishedAt: '2025-07-10', text: TEXT };
    directory = await tempDirectory({ 'articles.jsonl': JSON.stringify(article), 'empty.txt': '' });
    ended = await runCli(['extract', '--explain', 'articles.jsonl', 'empty.txt'], { cwd: directory.path });
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  it('shows the names of a sentence, and the construction that made a claim of it', () => {
    expect(ended.out).toContain('0: Chilean President Tomás Arenal met');
    expect(ended.out).toContain('person “Norwegian envoy Ingrid Solheim”');
    expect(ended.out).toMatch(/ {5}\S.* “met .*”: Tomás Arenal \+ Ingrid Solheim, held/u);
  });

  it('says why a candidate was refused', () => {
    expect(ended.out).toMatch(/meets Grace Mwende”: refused, said of what might be/u);
  });

  it('ends with the meetings, and the sentences that tell of each', () => {
    expect(ended.out).toMatch(
      /meetings: 1\n {2}Tomás Arenal \+ Ingrid Solheim \| held, in_person \| Oslo \| 2025-07-07 \| 0\.\d+ \| sentences 0\n/u,
    );
  });

  it('names what it refuses, and then ends with 1', () => {
    expect(ended).toMatchObject({ status: 1, err: 'refused: empty.txt: expected an article, but it is empty\n' });
  });
});
