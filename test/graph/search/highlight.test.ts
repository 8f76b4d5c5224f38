import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, parseSearch, type SearchTerms, wordsIn } from '../../../src/graph/search/index.ts';

/** The parts, with what fits in brackets. */
function marked(text: string, search: string, most = 3): readonly string[] {
  return highlight(text, parseSearch(search), most).map(({ text: part, ranges }) =>
    ranges
      .toReversed()
      .reduce(
        (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
        part,
      ),
  );
}

const FILLER = 'and so it went on for a while without anything of note, as all agreed, '.repeat(8);

describe('a highlight', () => {
  it('shows a short text whole, with the words that fit as they stand there', () => {
    expect(marked('Herr Mu\u0308ller, MÜLLERS Sohn, met Muller.', 'müller')).toEqual([
      'Herr [Mu\u0308ller], MÜLLERS Sohn, met [Muller].',
    ]);
    expect(marked('Rubio met Lavrov', 'lavrov rub*')).toEqual(['[Rubio] met [Lavrov]']);
    expect(marked("In the U.S., the people's choice", 'u.s. "people s"')).toEqual([
      "In the [U.S]., the [people's] choice",
    ]);
    expect(marked('New York, York', '"new york" york')).toEqual(['[New York], [York]']);
    expect(marked('Nothing', 'lavrov -nothing')).toEqual([]);
  });

  it('shows the parts of a long text that have most of it, in order, from word to word', () => {
    const text = `Rubio spoke. ${FILLER}Then Rubio and Lavrov met. ${FILLER}Lavrov left. ${FILLER}The end.`;
    const parts = marked(text, 'rubio lavrov', 2);
    expect(parts).toHaveLength(2);
    expect(parts[0]).toMatch(/^\[Rubio\] spoke\. and so .*[a-z]$/);
    expect(parts[1]).toMatch(/^[a-z].* Then \[Rubio\] and \[Lavrov\] met\. and .*[a-z]$/);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(240 + 8);
    expect(marked(text, 'rubio lavrov', 1)).toEqual([parts[1]]);
  });

  const words = ['Rubio', 'rubio', 'Lavrov', 'Müller', 'Mu\u0308ller', '😀', 'met', '\n', 'U.S.', '—'];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 150 }).map((drawn) => drawn.join(' '));
  const searched = fc
    .subarray(['rubio', '"rubio met"', 'mul*', 'lavrov', '"u s"', '-met'], { minLength: 2 })
    .map((terms) => parseSearch(terms.join(' ')));

  it('is a part of the text as it stands there, whose ranges are the words that fit', () => {
    fc.assert(
      fc.property(text, searched, fc.integer({ min: 1, max: 5 }), (given, terms, most) => {
        const parts = highlight(given, terms, most);
        expect(parts.length).toBeLessThanOrEqual(most);
        let last = 0;
        for (const { text: part, start, ranges } of parts) {
          expect(given.slice(start, start + part.length)).toBe(part);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start + part.length;
          expect(ranges.length).toBeGreaterThan(0);
          let from = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(from);
            from = range.end;
            expect(fits(part.slice(range.start, range.end), terms)).toBe(true);
          }
        }
      }),
    );
  });

  it('is there exactly where a term is', () => {
    fc.assert(
      fc.property(text, searched, (given, terms) => {
        expect(highlight(given, terms, 1).length > 0).toBe(fits(given, terms));
      }),
    );
  });
});

/** Whether any of the required terms is in the text. */
function fits(text: string, { required }: SearchTerms): boolean {
  const words = ` ${wordsIn(text)
    .map(({ word }) => word)
    .join(' ')} `;
  return required.some((term) => words.includes(` ${term.words.join(' ')}${term.isOpen ? '' : ' '}`));
}
