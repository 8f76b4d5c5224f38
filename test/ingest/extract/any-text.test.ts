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
/** Told by the rules wherever nothing stands between: so that what is odd in a text meets what is looked for. */
const MEETINGS = [
  'US Secretary of State Marco Rubio met Russian Foreign Minister Sergey Lavrov in Kuala Lumpur on Thursday.',
  'Emmanuel Macron held talks with Keir Starmer in London.',
  'XI JINPING MET VLADIMIR PUTIN IN BEIJING ON TUESDAY.',
  'After meeting Narendra Modi, Anthony Albanese flew to Tokyo.',
  'the turkish president recep tayyip erdogan met giorgia meloni',
];
const INVISIBLE = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u00ad',
  '\u202b',
  '\u202c',
  '\u2060',
  '\ufeff',
  '\u0007',
];
const MATERIAL = [
  ...INVISIBLE,
  'Ã©',
  'â€™s',
  'â€œ',
  'ÐœÐ¾ÑÐºÐ²Ð°',
  '\ufffd',
  '| Rubio | Lavrov | met |',
  '\t',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '😀',
  '👩‍👩‍👧',
  '🇺🇸',
  '\ud83d',
  '\udc00',
  '\0',
  '&amp;',
  '&#8203;',
  '\ufb01',
  'e\u0301',
  '\u0301'.repeat(50),
  '('.repeat(300),
  '[[{'.repeat(100),
  '“'.repeat(100),
  'ء'.repeat(20),
  'المغرب',
  '中'.repeat(40),
  'X'.repeat(5_000),
  'a-'.repeat(2_000),
  '.'.repeat(3_000),
  '\n'.repeat(500),
  ' '.repeat(3_000),
];
const story = fc
  .array(fc.oneof(fc.constantFrom(...MEETINGS), fc.constantFrom(...MATERIAL), fc.constantFrom(...WORDS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));
/** Odd material anywhere, also within words. */
const riddled = fc
  .tuple(fc.constantFrom(...MEETINGS), fc.array(fc.tuple(fc.constantFrom(...MATERIAL), fc.nat()), { maxLength: 6 }))
  .map(([text, insertions]) => insertions.reduce((result, [part, at]) => insertedAt(result, part, at), text));
const anyText = fc
  .oneof(
    sentence,
    story,
    riddled,
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  .filter((text) => text !== '');

function insertedAt(text: string, part: string, at: number): string {
  const index = at % (text.length + 1);
  return text.slice(0, index) + part + text.slice(index);
}

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

test('of texts with odd material between their sentences, most give their meetings all the same', async () => {
  const texts = fc.sample(
    story.filter((text) => MEETINGS.slice(0, 4).some((meeting) => text.includes(meeting))),
    {
      numRuns: 100,
      seed: 7,
    },
  );
  const extractions = await Promise.all(texts.map((text) => rulesExtractor.extract(articleOf(text))));
  expect(extractions.filter(({ meetings }) => meetings.length > 0).length).toBeGreaterThanOrEqual(75);
});

test('invisible characters anywhere hide no meeting, and are in the quote where they stand', async () => {
  const visible = (text: string) => text.replaceAll(new RegExp(`[${INVISIBLE.join('')}]`, 'gu'), '');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...MEETINGS.slice(0, 4)),
      fc.array(fc.tuple(fc.constantFrom(...INVISIBLE), fc.nat()), { minLength: 1, maxLength: 20 }),
      async (clean, insertions) => {
        const text = insertions.reduce((result, [part, at]) => insertedAt(result, part, at), clean);
        const [seen, expected] = await Promise.all([text, clean].map((one) => rulesExtractor.extract(articleOf(one))));
        const told = (extraction: typeof seen, written: string) => ({
          names: extraction?.entities.map(({ name, mentions }) => [
            name,
            mentions.map(({ start, end }) => visible(written.slice(start, end))),
          ]),
          meetings: extraction?.meetings.map(({ evidence, ...meeting }) => ({
            ...meeting,
            quotes: evidence.map(({ start, end }) => visible(written.slice(start, end))),
          })),
        });
        expect(expected?.meetings).toHaveLength(1);
        expect(told(seen, text)).toEqual(told(expected, clean));
      },
    ),
    { numRuns: 200 },
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
