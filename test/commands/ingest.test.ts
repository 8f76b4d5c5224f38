import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';
import { BAD_FILES, REFUSALS, writeLongLine } from './bad-files.ts';

const WHOLE =
  '{ articles { nodes { id title text publishedAt url mentions { nodes { id name } } } } meetings { nodes { id title date status claims { nodes { id evidence { quote } } } } } }';
const TITLES = '{ articles(orderBy: PUBLISHED_ASC) { nodes { title } } }';
const [first, ...others] = ARTICLES;

describe('whomet ingest', () => {
  let directory: TempDirectory;
  let cwd: string;
  beforeAll(async () => {
    directory = await tempDirectory({
      'first.jsonl': jsonLines([first]),
      'news/others.jsonl': jsonLines(others),
      'news/deep/plain.txt': 'A headline\n\nThe French President Emmanuel Macron met Keir Starmer in London.\n',
      'news/notes.md': 'No article.',
      ...BAD_FILES,
    });
    cwd = directory.path;
    await writeLongLine(join(cwd, 'bad/i-long-line.jsonl'), jsonLines([others[2]]));
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  const ingest = (store: string, ...paths: readonly string[]) =>
    runCli(['ingest', ...paths, '--store', `sqlite:${store}`], { cwd });
  const answer = async (query: string, store: string): Promise<unknown> => {
    const { status, out } = await runCli(['query', query, '--store', `sqlite:${store}`], { cwd });
    expect(status).toBe(0);
    return JSON.parse(out);
  };

  it('takes files and directories in, says how many, and ends with 0; again, they are unchanged', async () => {
    const taken = await ingest('made/here.db', 'first.jsonl', 'news');
    expect(taken).toMatchObject({ status: 0, out: '' });
    expect(taken.err).toMatch(
      /^articles: 5 new\nentities: \d+ new\nmeetings: [3-9] new, 0 confirmed\nclaims of meetings [^\n]*: [5-9]\ntime: [^\n]*\n$/m,
    );
    const again = await ingest('made/here.db', 'first.jsonl', 'news');
    expect(again).toMatchObject({ status: 0, out: '' });
    expect(again.err).toMatch(/^articles: 0 new, 5 unchanged$/m);
  });

  it('tells machines how far it is and what it did', async () => {
    const { status, out } = await runCli(['ingest', 'first.jsonl', 'news', '--store', 'sqlite:json.db', '--json'], {
      cwd,
    });
    expect(status).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(0)).toMatchObject({ type: 'progress', articles: { new: 5 }, refused: 0 });
    expect(lines.at(-1)).toMatchObject({ type: 'summary', articles: { new: 5 }, refused: [], stopped: false });
    expect(lines.at(-1)).toMatchObject({ entities: { new: expect.any(Number) }, meetings: { confirmed: 0 } });
  });

  it('reads standard input for -, into the store of the environment', async () => {
    const env = { WHOMET_STORE: 'sqlite:from-input.db' };
    const taken = await runCli(['ingest', '-'], { cwd, env, input: jsonLines(others) });
    expect(taken).toMatchObject({ status: 0, err: expect.stringMatching(/^articles: 3 new$/m) });
    expect(await answer(TITLES, 'from-input.db')).toEqual({
      data: {
        articles: { nodes: [{ title: others[0].title }, { title: others[2].title }, { title: others[1].title }] },
      },
    });
  });

  it('says how many articles are not in English, by language, and keeps them', async () => {
    const input = jsonLines([
      {
        text: 'Le président français a reçu mardi à l’Élysée son homologue polonais pour parler de la guerre en Ukraine.',
      },
      { text: 'Путин провёл переговоры с Си Цзиньпином в Пекине.' },
      {
        text: 'Mardi, les deux ministres se sont rencontrés à Berlin, où ils ont parlé de la guerre pendant deux heures.',
      },
    ]);
    const taken = await runCli(['ingest', '-', '--store', 'sqlite:languages.db'], { cwd, input });
    expect(taken).toMatchObject({
      status: 0,
      err: expect.stringMatching(/^3 not in English \(2 fr, 1 ru\): stored, not read$/m),
    });
    expect(
      await answer(
        '{ articles(filter: { language: "ru" }) { nodes { language } } meetings { nodes { id } } }',
        'languages.db',
      ),
    ).toEqual({
      data: { articles: { nodes: [{ language: 'ru' }] }, meetings: { nodes: [] } },
    });
  });

  it('refuses what is bad, each with where and why, takes in the rest, and leaves nothing half-written', async () => {
    await ingest('bad.db', 'first.jsonl');
    const { status, out, err } = await ingest('bad.db', 'bad', 'missing.txt');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    const refused = err.split('\n').filter((line) => line.startsWith('refused: '));
    expect(refused).toEqual([
      ...REFUSALS.map((reason) => expect.stringMatching(reason)),
      'refused: missing.txt: expected a file or directory, but there is none',
    ]);
    expect(err).toMatch(new RegExp(`^articles: 2 new, ${refused.length} refused$`, 'm'));

    const input = jsonLines([first, others[0], others[2]]);
    await runCli(['ingest', '-', '--store', 'sqlite:good.db'], { cwd, input });
    const [bad, good] = await Promise.all([answer(WHOLE, 'bad.db'), answer(WHOLE, 'good.db')]);
    expect(bad).toMatchObject({ data: { meetings: { nodes: [{ date: '2025-07-10' }, {}, {}] } } });
    expect(bad).toEqual(good);
  });
});
