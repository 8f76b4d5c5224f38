import { expect, test } from 'vitest';
import { articleFromInput } from '../../../src/ingest/article-from-input.ts';
import { extractionLine } from '../../../src/ingest/extract/extraction-line.ts';
import { metExtractor } from '../met-extractor.ts';

test('An extraction is printed with names for indexes, quotes for spans, and words in lower case', async () => {
  const article = articleFromInput({ text: 'News. Ada Vale met Ben Holm.' });
  expect(extractionLine('a.txt', article, await metExtractor.extract(article))).toEqual({
    doc: 'a.txt',
    language: null,
    meetings: [
      {
        participants: [
          { name: 'Ada Vale', type: 'person' },
          { name: 'Ben Holm', type: 'person' },
        ],
        place: null,
        placeDetail: null,
        date: null,
        status: 'held',
        format: 'in_person',
        confidence: 0.9,
        extractor: 'met@1',
        evidence: [{ quote: 'Ada Vale met Ben Holm.', start: 6, end: 28 }],
      },
    ],
    mentions: [
      { kind: 'person', name: 'Ada Vale', start: 6, end: 14 },
      { kind: 'person', name: 'Ben Holm', start: 19, end: 27 },
    ],
  });
});
