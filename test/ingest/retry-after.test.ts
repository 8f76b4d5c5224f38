import { expect, test } from 'vitest';
import { retryAfterMs } from '../../src/ingest/retry-after.ts';

const NOW = new Date('2025-09-16T15:30:00Z');

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Tue, 16 Sep 2025 15:31:00 GMT', 60_000],
  ['Tue, 16 Sep 2025 15:29:00 GMT', 0],
  ['999999999', 604_800_000],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 604_800_000],
  ['soon', null],
  [undefined, null],
])('%s', (header, ms) => {
  expect(retryAfterMs(header, NOW)).toBe(ms);
});
