import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { jsonLines } from './articles.ts';

const ARTICLES = [
  ['1', '2025-07-03', 'Katarina Lund met Nora Quill in Oslo on 3 July 2025.'],
  ['2', '2025-07-07', 'Katarina Lund met Nora Quill in Cork on 7 July 2025.'],
  ['3', '2025-07-09', 'Katarina Lund met Nora Quill.'],
].map(([id = '', publishedAt, text]) => ({ url: `https://example.org/${id}`, publishedAt, text }));

describe('whomet review, of meetings', { timeout: 120_000 }, () => {
  let directory: TempDirectory;
  beforeEach(async () => {
    directory = await tempDirectory();
    await runCli(['ingest', '-'], { cwd: directory.path, input: jsonLines(ARTICLES) });
  });
  afterEach(() => directory[Symbol.asyncDispose]());

  it('asks whether a telling without a day is of this meeting or of that, and joins what is answered to be one', async () => {
    const reviewed = await runCli(['review', '--actor', 'ada'], { cwd: directory.path, input: 'y\nq\n' });
    expect(reviewed.out).toContain('Are these one meeting?');
    expect(reviewed.out).toContain('“Katarina Lund met Nora Quill.”');
    const query = '{ meetings { nodes { articleCount ambiguous mayBe { totalCount } } } reviewQueue { totalCount } }';
    const { out } = await runCli(['query', query], { cwd: directory.path, input: '' });
    const { meetings, reviewQueue } = JSON.parse(out).data;
    expect(reviewQueue).toEqual({ totalCount: 0 });
    expect(meetings.nodes).toHaveLength(2);
    for (const meeting of meetings.nodes) expect(meeting).toMatchObject({ ambiguous: false, mayBe: { totalCount: 0 } });
  });
});
