import { WhometError } from '../../errors.ts';
import { PART_BREAK } from './searched-text.ts';
import { wordsIn } from './words.ts';

/** A word, or words that stand one after the other. */
export interface SearchTerm {
  /** In the form of `wordsIn`, 1 or more. */
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly isOpen: boolean;
}

/** What a text must have, 1 or more, and what it must not. */
export interface SearchTerms {
  readonly required: readonly SearchTerm[];
  readonly excluded: readonly SearchTerm[];
}

const MAX_CHARACTERS = 500;
const MAX_WORDS = 32;

/** `-`, then a quotation or what is no blank, then `*`; quotes may be left open. */
const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))(\*?)/g;
const QUOTES = /[“”„‟«»]/g;

/**
 * Reads what a user looks for: words that must all be there, `"words in a row"`, `begin*` and `-without`. A word with punctuation in it is words
 * in a row; what has no letter and no digit is passed over.
 *
 * @throws WhometError BAD_USAGE where nothing to look for is left, or it is longer than any search needs.
 */
export function parseSearch(text: string): SearchTerms {
  if (text.length > MAX_CHARACTERS) throw badSearch(`at most ${MAX_CHARACTERS} characters, got ${text.length}`);
  const terms = [...text.replace(QUOTES, '"').matchAll(TERM)].flatMap(termOf);
  const words = terms.reduce((sum, { term }) => sum + term.words.length, 0);
  if (words > MAX_WORDS) throw badSearch(`at most ${MAX_WORDS} words, got ${words}`);
  const required = terms.filter(({ isExcluded }) => !isExcluded).map(({ term }) => term);
  if (required.length === 0) throw badSearch('a word to look for');
  return { required, excluded: terms.filter(({ isExcluded }) => isExcluded).map(({ term }) => term) };
}

function termOf([, minus, quoted, bare, star]: RegExpExecArray) {
  const words = wordsIn(quoted ?? bare ?? '').map(({ word }) => word);
  if (words.length === 0) return [];
  const isOpen = star === '*' || (quoted ?? bare ?? '').endsWith('*');
  return [{ isExcluded: minus === '-', term: { words, isOpen } }];
}

function badSearch(expected: string): WhometError {
  return new WhometError('BAD_USAGE', `text: expected ${expected}`);
}

/** What a searched text contains where it has the term. */
export function needleOf({ words, isOpen }: SearchTerm): string {
  return ` ${words.join(' ')}${isOpen ? '' : ' '}`;
}

/** What a part is that has the required words and no others, and what it begins with where it goes on. */
export interface WholePart {
  readonly whole: string;
  readonly start: string;
}

/** All required words in a row, as a part of a searched text; null where one before the last may go on. */
export function wholePartOf({ required }: SearchTerms): WholePart | null {
  if (required.slice(0, -1).some(({ isOpen }) => isOpen)) return null;
  const row = required.flatMap(({ words }) => words).join(' ');
  const start = `${PART_BREAK} ${row}`;
  const whole = `${start} ${PART_BREAK}`;
  return { whole, start: required.at(-1)?.isOpen === true ? start : `${start} ` };
}
