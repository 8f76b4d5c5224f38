import { describe, expect, it } from 'vitest';
import { plainMarkup } from '../../../src/ingest/lists/plain-markup.ts';

describe('the text of markup', () => {
  it.each([
    ['<p>They met.</p><p>They talked.</p>', 'They met. They talked.'],
    ['A <b>bold</b>ness &amp; caf&eacute; &#8211; &lt;so&gt;', 'A boldness & café – <so>'],
    ['1 < 2 <!-- not this --> <br/>', '1 < 2'],
    [' <img src="a.png"> ', null],
    ['', null],
  ])('%s', (markup, text) => {
    expect(plainMarkup(markup)).toBe(text);
  });

  it.each([['<b>'], ['</i>'], ['<a '], ['<'], [' '], ['&amp'], ['<!--']])(
    'costs no more than it is long: %s a million times',
    (piece) => {
      const start = performance.now();
      plainMarkup(piece.repeat(1_000_000));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
