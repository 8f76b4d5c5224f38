import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/graph/index.ts';
import { plainText } from '../../../src/ingest/extract/text/plain-text.ts';

const ODD_PARTS = [
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\0',
  '\r',
  '\u2028',
  'e\u0301',
  '\ufb03',
  'Ｒ',
  '&amp;',
  '&#8217;',
  '&#8203;',
  'â€™',
  'Ã©',
  '\u0092',
  '\ud800',
  '😀',
  '👩‍👩‍👧',
  'Å',
  'â',
  '&',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...ODD_PARTS), fc.string({ maxLength: 3 })))
  .map((parts) => parts.join(''));

describe('a text as a reader sees it', () => {
  test.each([
    ['Ru\u200bbio met\u00ad La\u202evrov\u200f.', 'Rubio met Lavrov.'],
    ['Zelenskyâ€™s office â€œsaidâ€\u009d so, FranÃ§ois', 'Zelensky’s office “said” so, François'],
    ['Zelensky\u0092s', 'Zelensky’s'],
    ['Dvor\u030ca\u0301k', 'Dvořák'],
    ['o\ufb03cial, \uff32\uff55bio, 𝐑ubio', 'official, Rubio, Rubio'],
    ['AT&amp;T &#8217;s &ldquo;a&#x201d;&#8203;&#146;', 'AT&T ’s “a”’'],
    ['a\rb\u2028c', 'a\nb\nc'],
  ])('is made of %j', (written, plain) => {
    expect(plainText(written)?.text).toBe(plain);
  });

  test.each(['', 'Ada Vale met Ben Holm.\r\n', '“CAFÉ” “É”', 'R&D &c; &#0; &#x110000;', 'señor Åse â', '\ud800'])(
    'is %j itself',
    (written) => {
      expect(plainText(written)).toBeNull();
    },
  );

  test('counts each of its stretches back to where it stands', () => {
    const written = '\u200bRu\u200bbio\u00ad met \u200fo\ufb03cial\u200f.';
    const plain = plainText(written);
    const original = (part: string) => {
      const start = plain?.text.indexOf(part) ?? -1;
      const span = plain?.original({ start, end: start + part.length });
      return written.slice(span?.start, span?.end);
    };
    expect(plain?.text).toBe('Rubio met official.');
    expect(original('Rubio')).toBe('Ru\u200bbio');
    expect(original('met')).toBe('met');
    expect(original('official')).toBe('o\ufb03cial');
    expect(original('f')).toBe('\ufb03');
    expect(original('.')).toBe('.');
  });

  test('whatever it is, stretches stay within the text, in order, and what is the same on both sides is itself', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, a, b) => {
        const plain = plainText(written);
        if (plain === null || plain.text === '') return;
        const stretch = stretchOf(plain.text.length, a, b);
        const span = plain.original(stretch);
        expect(0 <= span.start && span.start < span.end && span.end <= written.length).toBe(true);
        const quote = written.slice(span.start, span.end);
        expect(plainText(quote)?.text ?? quote).toContain(plain.text.slice(stretch.start, stretch.end));
        expect(plain.offset(span.start)).toBeLessThanOrEqual(stretch.start);
        expect(plain.offset(span.end)).toBeGreaterThanOrEqual(stretch.end);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** A stretch of at least one of so many characters. */
function stretchOf(length: number, a: number, b: number): Span {
  const [first, second] = [a % length, b % length];
  return { start: Math.min(first, second), end: Math.max(first, second) + 1 };
}
