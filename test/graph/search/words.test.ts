import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedText, wordsIn, wordText } from '../../../src/graph/search/index.ts';

/** Letters with and without marks, of several scripts, and what stands between. */
const CHARACTERS = [
  ...'abZéßıİŁøœəЛяكع北한क9',
  '\u0301',
  '\u00ad',
  '\u200d',
  '😀',
  '\ud800',
  ' ',
  '\n',
  '-',
  "'",
  '¦',
  '"',
];
const text = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...CHARACTERS)))
  .map((drawn) => (typeof drawn === 'string' ? drawn : drawn.join('')));

describe('the words of a text', () => {
  it.each([
    ['Türkiye and TURKIYE', 'turkiye and turkiye'],
    ['Müller, Mu\u0308ller', 'muller muller'],
    ["Al-Jazeera's U.S. desk", 'al jazeera s u s desk'],
    ['Straße, Łódź, Æsir, İstanbul, Diyarbakır', 'strasse lodz aesir istanbul diyarbakir'],
    ['Сергей Лавров', 'sergey lavrov'],
    ['co\u00adoperation', 'cooperation'],
    ['2025-07-10: 3.5 %', '2025 07 10 3 5'],
    ['😀 — …', ''],
  ])('of %j are %j', (given, words) => {
    expect(wordText(given)).toBe(words);
  });

  it('are the same in a text and in each of its lines, plain or not', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(wordText(given)).toBe(
          wordsIn(given)
            .map(({ word }) => word)
            .join(' '),
        );
      }),
    );
  });

  it('are of a–z and 0–9, stand in order apart from one another, and are what stands there', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { word, start, end } of wordsIn(given)) {
          expect(word).toMatch(/^[a-z0-9]{1,64}$/);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(wordText(given.slice(start, end))).toBe(word);
          last = end;
        }
      }),
    );
  });

  it('split no character in two', () => {
    fc.assert(
      fc.property(text, (given) => {
        const isWithin = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(given.slice(at - 1, at + 1));
        expect(
          wordsIn(given)
            .flatMap(({ start, end }) => [start, end])
            .filter(isWithin),
        ).toEqual([]);
      }),
    );
  });

  it('of their own text are the same', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(wordText(wordText(given))).toBe(wordText(given));
      }),
    );
  });

  it('are cut where they are longer than any word', () => {
    expect(wordsIn('x'.repeat(1000))).toEqual([{ word: 'x'.repeat(64), start: 0, end: 1000 }]);
  });
});

describe('a searched text', () => {
  it('has each part once, between breaks, without those that have no words', () => {
    expect(searchedText(['Marco Rubio', null, '—', 'MARCO rubio', 'Rubio'])).toBe('¦ marco rubio ¦ rubio ¦');
    expect(searchedText([null])).toBe('¦');
  });
});
