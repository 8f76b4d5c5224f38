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

describe('whoever answers an invitation says what comes of it', () => {
  test.each([
    ['CANCELLED', 'turned down/rejected/refused/spurned/brushed off/declined/snubbed/dismissed/ignored'],
    ['PLANNED', 'accepted/took up/agreed to'],
    ['PROPOSED', 'welcomed/is considering/is weighing/is studying'],
  ])('%s: %s', async (status, verbs) => {
    for (const verb of verbs.split('/')) {
      for (const invitation of [`${GUEST}'s invitation to talks`, `an invitation from ${GUEST} to meet in Oslo`]) {
        const { meetings } = await rulesExtractor.extract(articleOf(`${MINISTER} ${verb} ${invitation}.`));
        expect(
          meetings.map((meeting) => meeting.status),
          `${verb} ${invitation}`,
        ).toEqual([status]);
      }
    }
  });
});

test.each('asked/invited/challenged/called on/begged/urged/pressed/appealed to/encouraged/wanted'.split('/'))(
  'somebody who %s another to talk with them proposes a meeting',
  async (verb) => {
    const { meetings } = await rulesExtractor.extract(
      articleOf(`${MINISTER} ${verb} ${GUEST} to enter into direct talks with him.`),
    );
    expect(meetings).toMatchObject([{ status: 'PROPOSED' }]);
  },
);
