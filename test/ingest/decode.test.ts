import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';

function utf16(text: string, { isBigEndian = false } = {}): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

describe('decode', () => {
  test('gives back any text from UTF-8 and UTF-16, with and without byte order mark', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((candidate) => !/\0|^\ufeff/.test(candidate));
    fc.assert(
      fc.property(text, (written) => {
        expect(decode(Buffer.from(written), 'a')).toBe(written);
        expect(decode(Buffer.from(`\ufeff${written}`), 'a')).toBe(written);
        expect(decode(utf16(written), 'a')).toBe(written);
        expect(decode(utf16(written, { isBigEndian: true }), 'a')).toBe(written);
      }),
    );
  });

  test('says which byte is the first that is not UTF-8, replacement characters aside', () => {
    const prefix = Buffer.from('Zürich \ufffd 🦉');
    const broken = Buffer.concat([prefix, Buffer.from([0xc3, 0x28]), Buffer.from('rest')]);
    expect(() => decode(broken, 'a.txt')).toThrow(`a.txt: expected UTF-8, but byte ${prefix.length} is not`);
  });

  test('refuses zero bytes, and UTF-16 that ends within a character', () => {
    expect(() => decode(Buffer.from('PNG\0\xff', 'latin1'), 'a.txt')).toThrow('a.txt: expected text, but it is binary');
    expect(() => decode(utf16('a\0b'), 'a.txt')).toThrow('a.txt: expected text, but it is binary');
    expect(() => decode(utf16('ab').subarray(0, -1), 'a.txt')).toThrow('a.txt: expected UTF-16');
  });
});
