import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WhometError } from '../../../src/errors.ts';
import { parseSearch, wholePartOf } from '../../../src/graph/search/index.ts';

/** As short as can be: `+` required, `-` excluded. */
function shortOf(text: string): string {
  const { required, excluded } = parseSearch(text);
  const show = (sign: string) => (term: (typeof required)[number]) =>
    `${sign}${term.words.join('_')}${term.isOpen ? '*' : ''}`;
  return [...required.map(show('+')), ...excluded.map(show('-'))].join(' ');
}

describe('what a user looks for', () => {
  it.each([
    ['Marco Rubio', '+marco +rubio'],
    ['  "Marco Rubio"  ', '+marco_rubio'],
    ['“Marco Rubio”', '+marco_rubio'],
    ['"Marco Rub"*', '+marco_rub*'],
    ['"Marco Rub*"', '+marco_rub*'],
    ['rub* x*', '+rub* +x*'],
    ['rubio -lavrov', '+rubio -lavrov'],
    ['rubio -"state department" -rus*', '+rubio -state_department -rus*'],
    ['Al-Jazeera U.S.', '+al_jazeera +u_s'],
    ['"open quote', '+open_quote'],
    ['rubio"state department"', '+rubio +state_department'],
    ['rubio & - * "" lavrov', '+rubio +lavrov'],
    ['a AND b OR NOT (c:d^2) NEAR/3 {e TO f}~ \\ /x/ +g', '+a +and +b +or +not +c_d_2 +near_3 +e +to +f +x +g'],
  ])('%s is read as %s', (text, terms) => {
    expect(shortOf(text)).toBe(terms);
  });

  it.each([
    ['', 'text: expected a word to look for'],
    ['  " * - " ', 'text: expected a word to look for'],
    ['-lavrov', 'text: expected a word to look for'],
    ['x'.repeat(501), 'text: expected at most 500 characters, got 501'],
    ['x '.repeat(33), 'text: expected at most 32 words, got 33'],
  ])('%j is BAD_USAGE', (text, message) => {
    expect(() => parseSearch(text)).toThrow(expect.objectContaining({ code: 'BAD_USAGE', message }));
  });

  it('is read or BAD_USAGE, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        try {
          for (const { words } of parseSearch(text).required)
            for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/);
        } catch (error) {
          expect(error instanceof WhometError && error.code).toBe('BAD_USAGE');
        }
      }),
    );
  });

  it('is a whole name unless a word before the last may go on', () => {
    expect(wholePartOf(parseSearch('marco "rub"*'))).toEqual({ whole: '¦ marco rub ¦', start: '¦ marco rub' });
    expect(wholePartOf(parseSearch('marco rubio'))).toEqual({ whole: '¦ marco rubio ¦', start: '¦ marco rubio ' });
    expect(wholePartOf(parseSearch('mar* rubio'))).toBeNull();
  });
});
