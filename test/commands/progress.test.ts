import { describe, expect, test } from 'vitest';
import { ingestLine, jsonLine, progressPrinter, summaryLines } from '../../src/commands/progress.ts';

const PROGRESS = {
  articles: { new: 100, updated: 20, unchanged: 0, older: 0, retracted: 0, purged: 0 },
  refused: 2,
  claims: 30,
  entities: { new: 40 },
  meetings: { new: 9, confirmed: 3, changed: 1, withdrawn: 0 },
  bytes: { read: 250, total: 1_000 },
  waitingSince: null,
};

describe('the line of progress', () => {
  test.each([
    [
      'on a terminal',
      PROGRESS,
      60_000,
      true,
      '[######------------------] 25 %, 120 articles read (2/s), 30 claims of meetings, 2 refused, 3 min left',
    ],
    [
      'in a log',
      PROGRESS,
      60_000,
      false,
      '25 %, 120 articles read (2/s), 30 claims of meetings, 2 refused, 3 min left',
    ],
    ['at the beginning', PROGRESS, 1_000, false, '25 %, 120 articles read (120/s), 30 claims of meetings, 2 refused'],
    [
      'of what nobody knows the size of',
      { ...PROGRESS, refused: 0, bytes: { read: 250, total: null } },
      60_000,
      true,
      '120 articles read (2/s), 30 claims of meetings',
    ],
    [
      'while the store is gone',
      { ...PROGRESS, refused: 0, bytes: { read: 250, total: null }, waitingSince: '2025-07-10T12:00:00.123Z' },
      60_000,
      true,
      '120 articles read (2/s), 30 claims of meetings, waiting for the store since 2025-07-10T12:00:00Z',
    ],
    [
      'of what takes hours',
      { ...PROGRESS, refused: 0, bytes: { read: 1, total: 100 } },
      120_000,
      false,
      '1 %, 120 articles read (1/s), 30 claims of meetings, 3 h 18 min left',
    ],
  ])('%s', (_, progress, elapsed, isTerminal, line) => expect(ingestLine(progress, elapsed, isTerminal)).toBe(line));
});

describe('the printer of progress', () => {
  function printed(stream: { readonly isTTY: boolean }, asLines?: boolean): string {
    let all = '';
    const write = (text: string | Uint8Array): boolean => {
      all += text;
      return true;
    };
    const to = { ...stream, write };
    const printer = progressPrinter(jsonLine<typeof PROGRESS>('progress'), {
      stream: to,
      ...(asLines === undefined ? {} : { asLines }),
    });
    printer.report(PROGRESS);
    printer.end();
    return all;
  }

  test('writes over one line on a terminal, and lines elsewhere', () => {
    const line = JSON.stringify({ type: 'progress', ...PROGRESS });
    expect(printed({ isTTY: true })).toBe(`\r\u001b[K${line}\r\u001b[K`);
    expect(printed({ isTTY: false })).toBe(`${line}\n`);
  });

  test('leaves the lines for machines as they are, on a terminal too', () => {
    expect(printed({ isTTY: true }, true)).toBe(`${JSON.stringify({ type: 'progress', ...PROGRESS })}\n`);
  });
});

test('the summary says what became of articles, entities and meetings, and where the time went', () => {
  const durationMs = { read: 1200, lookUp: 80, extract: 5_000, record: 4_949 };
  const refused = [{ where: 'a.txt', code: 'DOCUMENT_REFUSED', reason: 'a.txt: expected an article' } as const];
  const { bytes, waitingSince, ...counts } = PROGRESS;
  const quarantine = { kept: 1, left: 2 };
  const summary = { ...counts, refused, quarantine, unread: [], fellBack: [], stopped: false, durationMs };
  expect(summaryLines(summary)).toEqual([
    'refused: a.txt: expected an article',
    'articles: 100 new, 20 updated, 1 refused',
    'in quarantine: 1; see whomet quarantine list, and try again by whomet quarantine retry',
    'taken in now, and out of quarantine: 2',
    'entities: 40 new',
    'meetings: 9 new, 3 confirmed, 1 changed',
    'claims of meetings in the new and updated ones: 30',
    'time: read 1.2 s, look up 0.1 s, extract 5.0 s, record 4.9 s',
  ]);
});
