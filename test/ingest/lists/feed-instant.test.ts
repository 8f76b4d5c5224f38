import { expect, test } from 'vitest';
import { feedInstant } from '../../../src/ingest/lists/feed-instant.ts';

test.each([
  ['Tue, 16 Sep 2025 15:30:00 GMT', '2025-09-16T15:30:00Z'],
  ['Tue, 16 Sep 2025 15:30:00 +0200', '2025-09-16T15:30:00+02:00'],
  ['16 Sep 25 5:30 EST', '2025-09-16T05:30-05:00'],
  ['Tuesday, 6 September 2025 15:30:00 Z', '2025-09-06T15:30:00Z'],
  ['Tue, 16 Sep 2025 15:30:00', '2025-09-16'],
  ['Tue, 16 Sep 2025 15:30:00 XYZ', '2025-09-16'],
  ['Tue, 16 Sep 2025', '2025-09-16'],
  ['2025-09-16T15:30:00.000+02:00', '2025-09-16T15:30:00.000+02:00'],
  ['2025-09-16', '2025-09-16'],
  ['Thu, 31 Feb 2025 10:00:00 GMT', null],
  ['yesterday', null],
])('%s is %s', (written, instant) => {
  expect(feedInstant(written)).toBe(instant);
});
