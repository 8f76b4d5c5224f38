import { describe, expect, test } from 'vitest';
import { extractionLine, rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';

const quotes = async (text: string): Promise<readonly (readonly string[])[]> => {
  const { meetings } = await rulesExtractor.extract(articleOf(text));
  return meetings.map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)));
};

describe('one encounter is one meeting', () => {
  test('several sentences that tell of it are its evidence', async () => {
    const text =
      'Petr Fiala met Donald Tusk in Prague on Monday. The talks lasted two hours. It rained.\nTusk later praised his meeting with Fiala.';
    expect(await quotes(text)).toEqual([
      [
        'Petr Fiala met Donald Tusk in Prague on Monday.',
        'The talks lasted two hours.',
        'Tusk later praised his meeting with Fiala.',
      ],
    ]);
  });

  test.each([
    [
      'Fiala and Baltic leaders meet in Prague',
      'Petr Fiala met Evika Siliņa, Kaja Kallas and Gitanas Nausėda in Prague.',
    ],
    ['Fiala meets Tusk and Baltic leaders', 'Petr Fiala met Donald Tusk, Evika Siliņa and Kaja Kallas on Monday.'],
  ])('a headline’s group is those whom the text names: %s', async (headline, body) => {
    const { meetings } = await rulesExtractor.extract(articleOf(`${headline}\n\n${body}`));
    expect(meetings.map(({ participants }) => participants.map(({ kind }) => kind))).toEqual([
      ['PERSON', 'PERSON', 'PERSON', 'PERSON'],
    ]);
  });

  test('a headline that names an office tells the meeting of who holds it', async () => {
    const headline = 'Fiala meets German chancellor in Prague';
    const body = 'Petr Fiala met German Chancellor Friedrich Merz in Prague on Monday.';
    expect(await quotes(`${headline}\n\n${body}`)).toEqual([[headline, body]]);
  });

  test.each([
    'Robert Fico did not take part in the talks.',
    'No date was set for the talks.',
    'The talks in Vienna are another matter.',
    'The talks of 3 March 2024 had failed.',
  ])('a sentence of another encounter, or of none, is no evidence: %s', async (other) => {
    const told = 'Petr Fiala met Donald Tusk in Prague on Monday.';
    expect(await quotes(`${told} ${other}`)).toEqual([[told]]);
  });

  test('another day or another city is another meeting', async () => {
    expect(
      await quotes(
        'Petr Fiala met Donald Tusk in Prague on Monday. Petr Fiala met Donald Tusk in Warsaw on 3 March 2024.',
      ),
    ).toHaveLength(2);
  });

  test('a call before a visit is another meeting', async () => {
    expect(
      await quotes('Petr Fiala spoke by phone with Donald Tusk. On Sunday Petr Fiala met Donald Tusk in Warsaw.'),
    ).toHaveLength(2);
  });

  test('what was planned and then called off is one meeting, cancelled', async () => {
    const { meetings } = await rulesExtractor.extract(
      articleOf('Petr Fiala was to meet Donald Tusk in Brno. Petr Fiala called off the meeting with Donald Tusk.'),
    );
    expect(meetings.map(({ status }) => status)).toEqual(['CANCELLED']);
  });
});

describe('regions', () => {
  test('furniture tells nothing, and a related line is evidence', async () => {
    const body = 'Petr Fiala met Donald Tusk in Prague.';
    const related = "Read about Fiala's meeting with Tusk";
    const furniture = 'Viktor Orbán met Robert Fico in Paris';
    const text = `${body}\n${related}\n${furniture}`;
    const article = articleOf(text, [
      { start: body.length + 1, end: body.length + 1 + related.length, role: 'RELATED' },
      { start: text.length - furniture.length, end: text.length, role: 'FURNITURE' },
    ]);
    const { meetings } = await rulesExtractor.extract(article);
    expect(meetings.map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)))).toEqual([
      [body, related],
    ]);
  });
});

test('a claim names its source, occasion and venue, but not its parties as source', async () => {
  const text =
    'Donald Tusk met Petr Fiala at the White House on the sidelines of the NATO summit, the Polish Foreign Ministry reported.';
  const { meetings, entities } = await rulesExtractor.extract(articleOf(text));
  const [meeting] = meetings;
  expect([meeting?.occasion, meeting?.venue, meeting?.attributedTo.map((index) => entities[index]?.name)]).toEqual([
    'NATO summit',
    'White House',
    ['Polish Foreign Ministry'],
  ]);
});

test('who receives is the host, who comes between is the mediator, and each sentence supports what it tells', async () => {
  const text =
    'Andrzej Duda received Egils Levits at Wawel Castle on Monday. The talks were long. Egils Levits met Andrzej Duda in Kraków, with Petr Pavel mediating.';
  const { meetings, entities } = await rulesExtractor.extract(articleOf(text));
  expect(meetings).toHaveLength(1);
  const [meeting] = meetings;
  expect(meeting?.participants.map(({ entity, role }) => [entities[entity ?? -1]?.name, role])).toEqual([
    ['Andrzej Duda', 'HOST'],
    ['Egils Levits', 'PRINCIPAL'],
    ['Petr Pavel', 'MEDIATOR'],
  ]);
  expect(meeting?.evidence.map(({ supports }) => supports)).toEqual([
    ['PARTICIPANTS', 'DATE', 'PLACE', 'VENUE', 'STATUS', 'FORMAT'],
    ['STATUS'],
    ['PARTICIPANTS', 'PLACE', 'STATUS', 'FORMAT'],
  ]);
});

test('the line of an extraction stands by itself', async () => {
  const text = 'U.S. officials met Petr Fiala in Prague on Monday.';
  const article = articleOf(text);
  expect(extractionLine('a1', article, await rulesExtractor.extract(article))).toEqual({
    doc: 'a1',
    language: 'en',
    meetings: [
      {
        participants: [
          { name: 'United States', type: 'country' },
          { name: 'Petr Fiala', type: 'person' },
        ],
        place: 'Prague',
        placeDetail: null,
        date: '2025-07-07',
        status: 'held',
        format: 'in_person',
        confidence: 0.92,
        extractor: expect.stringMatching(/^rules@\d+$/),
        evidence: [{ quote: text, start: 0, end: text.length }],
      },
    ],
    mentions: [
      { kind: 'place', name: 'U.S.', start: 0, end: 4 },
      { kind: 'person', name: 'Petr Fiala', start: 19, end: 29 },
      { kind: 'place', name: 'Prague', start: 33, end: 39 },
    ],
  });
});

test('a list of many names is read whole, however long its sentence is', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const names = ['Ro', 'Va'].flatMap((start) => letters.map((letter) => `Robert ${start}${letter}bingsworth`));
  const { meetings } = await rulesExtractor.extract(
    articleOf(`Petr Fiala hosted ${names.join(', ')} and Mark Rutte in Prague on Monday.`),
  );
  expect(meetings.map(({ participants }) => participants.length)).toEqual([names.length + 2]);
});
