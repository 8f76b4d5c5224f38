import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSketch } from '../../../src/graph/project/articles/text-sketch.ts';
import { fold } from '../../../src/lexicon/index.ts';

/** What folding looks at together with its neighbours, or takes for something else. */
const ODD = [
  ...['ΑΣ', 'Σας', 'İ', 'ß', 'ﬁ', '½', '¨', '™', 'don’t', 'U.S.', 'Zürich', '漢字', '한국'],
  ...['\u0301', '\u200b', '\ufeff', '\u00a0', '\u2003', '\u2028', '\u0085', '\n\n', '\t'],
];
const piece = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.stringMatching(/^[a-zA-Z0-9.,' -]{0,12}$/),
);

test('a text has the sketch of what folding makes of it, as it is made piece by piece', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(' ', ''), (pieces, between) => {
      const text = pieces.join(between);
      // What a few letters such as ™ fold to folds once more.
      fc.pre(fold(fold(text)) === fold(text));
      expect(textSketch({ text, regions: [] })).toBe(textSketch({ text: fold(text), regions: [] }));
    }),
    { numRuns: 500 },
  );
});
