import { describe, expect, test } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';

const MINISTER = 'Foreign Minister Tomas Lindqvist';
const GUEST = 'Prime Minister Anna Petrosyan';

/** Words for an occasion, each as it stands after a preposition. */
const OCCASIONS =
  'talks/consultations/discussions/negotiations/a meeting/a conversation/a session/an audience/a roundtable/lunch/breakfast/a working dinner/tea/drinks/a meal'.split(
    '/',
  );

/** What is told in one way or another, and what that says of the meeting. */
const FRAMES: readonly (readonly [string, (occasion: string) => string])[] = [
  ['PROPOSED', (occasion) => `${MINISTER} offered Anna Petrosyan ${occasion} in Oslo.`],
  ['HELD', (occasion) => `${MINISTER} was joined for ${occasion} by ${GUEST}.`],
  ['PLANNED', (occasion) => `${MINISTER} and ${GUEST} are expected in Oslo for ${occasion}.`],
  ['CANCELLED', (occasion) => `${MINISTER} turned down an invitation to ${occasion} with ${GUEST}.`],
  ['CANCELLED', (occasion) => `${MINISTER} called off his participation in ${occasion} with ${GUEST}.`],
];

describe.each(OCCASIONS)('any word for an occasion tells of a meeting: %s', (occasion) => {
  test.each(FRAMES.map(([status, frame]) => [status, frame(occasion)] as const))('%s: %s', async (status, text) => {
    const { meetings } = await rulesExtractor.extract(articleOf(text));
    expect(meetings).toMatchObject([{ status }]);
    expect(meetings[0]?.participants).toHaveLength(2);
  });
});
