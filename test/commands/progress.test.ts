import { describe, expect, test } from 'vitest';
import { ingestLine } from '../../src/commands/progress.ts';

const PROGRESS = {
  articles: { new: 100, updated: 20, unchanged: 0, older: 0, retracted: 0, purged: 0 },
  refused: 2,
  claims: 30,
  bytes: { read: 250, total: 1_000 },
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
      'of what takes hours',
      { ...PROGRESS, refused: 0, bytes: { read: 1, total: 100 } },
      120_000,
      false,
      '1 %, 120 articles read (1/s), 30 claims of meetings, 3 h 18 min left',
    ],
  ])('%s', (_, progress, elapsed, isTerminal, line) => expect(ingestLine(progress, elapsed, isTerminal)).toBe(line));
});
