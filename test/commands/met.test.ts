import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const [malaysia, riyadh, paris, jeddah] = ARTICLES;

describe('whomet met', () => {
  let directory: TempDirectory;
  beforeAll(async () => {
    directory = await tempDirectory();
    const ingested = await runCli(['ingest', '-'], { cwd: directory.path, input: jsonLines(ARTICLES) });
    expect(ingested.status).toBe(0);
  });
  afterAll(() => directory[Symbol.asyncDispose]());

  const met = (...args: readonly string[]): Promise<Ended> => runCli(['met', ...args], { cwd: directory.path });
  const lines = (...text: readonly string[]) => ({ status: 0, err: '', out: text.map((line) => `${line}\n`).join('') });

  it('prints whom somebody met, latest first, each with the sentences that say so', async () => {
    expect(await met('marco rubio')).toEqual(
      lines(
        '2025-07-10     Marco Rubio · Sergey Lavrov  (Kuala Lumpur)',
        `    “${malaysia.text}” — Example Tribune, Rubio and Lavrov speak in Malaysia, 2025-07-10, https://example.org/kuala-lumpur`,
        '2025-03-11     Marco Rubio · Andrii Sybiha  (Jeddah)',
        `    “${jeddah.text}” — Placeholder Press Agency, Talks in Jeddah, 2025-03-11`,
        '2025-02-18     Marco Rubio · Sergey Lavrov  (Riyadh)',
        `    “${riyadh.text}” — Sample Wire, A first round, in Riyadh, 2025-02-18`,
      ),
    );
  });

  it('prints when two met, in a range of dates', async () => {
    const { out } = await met('Sergei Lavrov', 'Marco Rubio', '--from', '2025-02', '--to', '2025-02');
    expect(out.split('\n')[0]).toBe('2025-02-18     Marco Rubio · Sergey Lavrov  (Riyadh)');
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('prints what was planned only when asked for all, as CSV that no spreadsheet takes for a formula', async () => {
    const { status, out } = await met('Emmanuel Macron', '--all', '--csv');
    expect(status).toBe(0);
    const [head, row, ...rest] = out.trim().split('\n');
    expect(head).toBe(
      'meeting,date,notLaterThan,status,format,participants,place,venue,quote,article,publisher,publishedAt,url',
    );
    expect(row).toMatch(/^meeting_\w+,2025-04-17,[^,]*,PLANNED,/);
    expect(row).toContain(`,Marco Rubio; Emmanuel Macron,Paris,,${paris.text},'=1+1,,2025-04-01`);
    expect(rest).toEqual([]);
  });

  it('says so where there is no such meeting', async () => {
    expect(await met('Emmanuel Macron')).toEqual({ status: 0, out: '', err: 'no such meeting in the store\n' });
  });

  it('prints a JSON object a line', async () => {
    const { out } = await met('Andrii Sybiha', '--json');
    expect(JSON.parse(out)).toEqual({
      id: expect.stringMatching(/^meeting_\w+$/),
      title: expect.any(String),
      date: '2025-03-11',
      notLaterThan: '2025-03-11',
      status: 'HELD',
      format: 'IN_PERSON',
      place: 'Jeddah',
      venue: null,
      participants: ['Marco Rubio', 'Andrii Sybiha'],
      evidence: [
        {
          quote: jeddah.text,
          article: jeddah.title,
          publisher: jeddah.publisher,
          publishedAt: jeddah.publishedAt,
          url: null,
        },
      ],
    });
  });

  it('ends with 1 where nobody goes by the name', async () => {
    expect(await met('Marco Rubio', 'Nobody Atall')).toEqual({
      status: 1,
      out: '',
      err: 'whomet: met: nobody in the store goes by the name Nobody Atall\n',
    });
  });
});
