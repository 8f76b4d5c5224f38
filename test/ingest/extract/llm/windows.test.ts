import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimatedTokens } from '../../../../src/ingest/extract/llm/estimated-tokens.ts';
import { windowsOf } from '../../../../src/ingest/extract/llm/windows.ts';
import { sentencesOf } from '../../../../src/ingest/extract/text/sentences.ts';
import { tells } from '../../../support/chat-server.ts';
import { asking, MEETING, namesIn, TEXT } from './llm-support.ts';

const LIMIT = 40;

describe('windows', () => {
  test('hold every sentence once, in order, and are never longer than they may be', () => {
    const text = fc
      .array(fc.oneof(fc.lorem({ mode: 'sentences' }), fc.string({ unit: 'binary', maxLength: 200 })), {
        maxLength: 12,
      })
      .map((all) => all.join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 400 }), (whole, limit) => {
        const sentences = sentencesOf({ text: whole, regions: [] });
        const windows = windowsOf(whole, sentences, limit);
        for (const window of windows) expect(estimatedTokens(window.text)).toBeLessThanOrEqual(limit);
        const sent = windows.flatMap(({ passages }) => passages);
        for (const [index, { start, end }] of sent.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(sent[index - 1]?.end ?? 0);
        }
        const covered = sent.reduce(
          (sum, { start, end }) => sum + whole.slice(start, end).replace(/\s/gu, '').length,
          0,
        );
        expect(covered).toBe(
          sentences.reduce((sum, { start, end }) => sum + whole.slice(start, end).replace(/\s/gu, '').length, 0),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('are cut between paragraphs where these fit, else between sentences', () => {
    const short = 'One short paragraph of a few words stands here.';
    const long = 'A sentence of some eight words stands here. '.repeat(6).trim();
    const text = [short, short, short, long, short].join('\n');
    const windows = windowsOf(text, sentencesOf({ text, regions: [] }), LIMIT);
    expect(windows.map((window) => window.text)).toEqual([
      [short, short].join('\n\n'),
      short,
      ...Array.from(
        { length: 3 },
        () => 'A sentence of some eight words stands here. A sentence of some eight words stands here.',
      ),
      short,
    ]);
  });

  test('leave page furniture out', () => {
    const text = 'Menu\nAnna met Boris.\nShare';
    const regions = [
      { start: 0, end: 4, role: 'FURNITURE' },
      { start: 21, end: 26, role: 'FURNITURE' },
    ] as const;
    expect(windowsOf(text, sentencesOf({ text, regions }), LIMIT).map((window) => window.text)).toEqual([
      'Anna met Boris.',
    ]);
  });
});

describe('a long article', () => {
  const long = [
    TEXT,
    ...Array.from(
      { length: 80 },
      (_, nth) => `In paragraph ${nth} nothing happens that anybody would call a meeting of anyone.`,
    ),
    'Rubio met Lavrov on Thursday, officials said.',
  ].join('\n\n');
  const again = {
    ...MEETING,
    participants: [
      { name: 'Rubio', kind: 'person' },
      { name: 'Lavrov', kind: 'person' },
    ],
    place: null,
    venue: null,
    occasion: null,
    sources: [],
    quotes: ['Rubio met Lavrov on Thursday, officials said.'],
  };

  test('is sent in parts, none longer than the limit, and what they tell of one meeting is one', async () => {
    await using llm = await asking(
      (response, asked, nth) =>
        tells(asked.body.messages[1]?.content.includes('officials said') ? again : MEETING)(response, asked, nth),
      { requestTokens: 2_600 },
    );
    const extraction = await llm.extract(long);
    expect(namesIn(extraction)).toEqual([['Marco Rubio', 'Sergey Lavrov']]);
    expect(extraction.meetings[0]?.evidence).toHaveLength(3);
    const { asked } = llm.server;
    expect(asked.length).toBeGreaterThan(2);
    for (const [index, { body }] of asked.entries()) {
      expect(estimatedTokens(JSON.stringify([body.messages, body.response_format]))).toBeLessThanOrEqual(2_600 + 100);
      expect(body.messages[1]?.content).toContain(`Part ${index + 1} of ${asked.length} of the article.`);
    }
  });

  test('of one endless sentence stays within the limit too', async () => {
    await using llm = await asking(tells(), { requestTokens: 2_600 });
    await llm.extract('ü'.repeat(20_000));
    expect(llm.server.asked.length).toBeGreaterThan(5);
    for (const { body } of llm.server.asked) {
      const sent = body.messages.map(({ content }) => content).join('');
      expect(estimatedTokens(sent)).toBeLessThanOrEqual(2_600);
    }
  });
});
