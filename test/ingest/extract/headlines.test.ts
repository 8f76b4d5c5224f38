import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/ingest/extract/text/sentences.ts';

const sentences = (text: string): readonly string[] =>
  sentencesOf({ text, regions: [] }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Heavy Rain Floods Harbour-', 'Mayor Jane Roe said the port would close.'],
  ['Ministers Agree on Fishing Quotas-', 'Officials said the deal was fair.'],
  ['Two Towns Argue Over a Bridge-', 'Fifty years ago nobody crossed here.'],
])('a headline that lost its line break is a sentence of its own: %s', (headline, lead) => {
  expect(sentences(`${headline}${lead}`)).toEqual([headline, lead]);
});

test.each([
  'Ghanaian Deputy Foreign Minister Kwesi Mensah-Bonsu met farmers.',
  'European Commission President Jean-Claude Roux met farmers.',
  'Former Finance Minister Sir Basil Orme-Whitely sat down with farmers.',
  'Foreign Ministers Ana Lopez and Kwesi Mensah-Bonsu met farmers.',
])('a name with a hyphen stays whole: %s', (text) => {
  expect(sentences(text)).toEqual([text]);
});

test('a headline, the dateline glued to it and the story are three', () => {
  expect(sentences('Heavy Rain Floods Harbor-OSLO — Mayor Jane Roe said the port would close.')).toEqual([
    'Heavy Rain Floods Harbor-',
    'OSLO —',
    'Mayor Jane Roe said the port would close.',
  ]);
});
