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

test('the line of an extraction stands by itself', async () => {
  const text = 'U.S. officials met Petr Fiala in Prague on Monday.';
  const article = articleOf(text);
  expect(extractionLine('a1', article, await rulesExtractor.extract(article))).toEqual({
    doc: 'a1',
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
