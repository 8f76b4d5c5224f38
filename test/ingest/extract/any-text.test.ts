import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractionLine, rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';

const WORDS = [
  'Rubio',
  'met',
  'Lavrov',
  'with',
  'US',
  "'s",
  '’s',
  'President',
  'Kim Jong Un',
  'talks',
  'between',
  'and',
  ',',
  '.',
  'in',
  'Kyiv',
  'on',
  'Tuesday',
  '«',
  '»',
  '«P1»',
  '\n',
  '(',
  'ISW',
  ')',
  'the two leaders',
  'he',
  'Trump-Putin',
  '31',
  'May',
  '—',
  'FILE -',
  '\u200f',
  '\u0301',
  '😀',
  'МОСКВА',
  'al-',
  'Mr.',
  'of',
  'ministers',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc
  .oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }))
  .filter((text) => text !== '');

test('whatever the text, nothing is thrown, every span lies within it, and indexes name entities', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const { entities, meetings } = await rulesExtractor.extract(articleOf(text));
      const spans = [...entities.flatMap(({ mentions }) => mentions), ...meetings.flatMap(({ evidence }) => evidence)];
      for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
      for (const meeting of meetings) {
        expect(meeting.participants.length).toBeGreaterThanOrEqual(2);
        expect(meeting.evidence.length).toBeGreaterThanOrEqual(1);
        expect(meeting.confidence > 0 && meeting.confidence <= 1).toBe(true);
        for (const { entity, represents } of meeting.participants) {
          expect(entity === null || entity in entities).toBe(true);
          expect(represents === null || entities[represents]?.kind === 'Place').toBe(true);
        }
        expect(meeting.place === null || entities[meeting.place]?.kind === 'Place').toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('every entity is named somewhere, and the mentions of a line are in order and apart', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const article = articleOf(text);
      const extraction = await rulesExtractor.extract(article);
      for (const { mentions } of extraction.entities) expect(mentions.length).toBeGreaterThanOrEqual(1);
      let end = 0;
      for (const mention of extractionLine('doc', article, extraction).mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('the same article read twice gives the same extraction', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await rulesExtractor.extract(articleOf(text))).toEqual(await rulesExtractor.extract(articleOf(text)));
    }),
    { numRuns: 100 },
  );
});

test('an aborted signal stops it with its own reason', async () => {
  const reason = new Error('no more');
  await expect(rulesExtractor.extract(articleOf('Anna met Boris.'), AbortSignal.abort(reason))).rejects.toBe(reason);
});

test.each([
  ['names in one sentence', `${'Anna Smith, '.repeat(20_000)}met.`],
  ['brackets', '('.repeat(100_000)],
  ['one word', 'a'.repeat(200_000)],
  ['capitals', 'A'.repeat(200_000)],
  ['meetings in one sentence', 'Anna Smith met Boris Jones and '.repeat(5_000)],
  ['hyphens', `Trump${'-Putin'.repeat(20_000)}`],
  ['full stops', 'U.S. '.repeat(40_000)],
  ['full stops without spaces', '.'.repeat(100_000)],
  ['empty lines before the story', `${'\n'.repeat(200_000)}Anna Smith met Boris Jones.`],
  [
    'people with one surname',
    Array.from({ length: 5_000 }, (_, number) => `An${number.toString(36)} Smith spoke.`).join(' '),
  ],
])('a long text of %s is read whole', async (_, text) => {
  const { entities } = await rulesExtractor.extract(articleOf(text));
  expect(Array.isArray(entities)).toBe(true);
});
