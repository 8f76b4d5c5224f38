import anyAscii from 'any-ascii';
import { plainText } from '../../lexicon/index.ts';

/** A word of a text, in the form in which search compares words, and where it stands: UTF-16 code units, the end exclusive. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Of a word that is longer, only so much counts: the longest of a language are shorter, what is longer is no word. */
const LONGEST_WORD = 64;

/** Marks and what is written but not shown belong to the letter before them. */
const RUNS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const PLAIN = /^[a-z0-9]*$/;
const TOO_LONG = new RegExp(`[a-z0-9]{${LONGEST_WORD + 1},}`, 'g');

/**
 * The words of a text, in order: runs of letters and digits of any script, written in the Latin one, lower case, without diacritics. So words are
 * a–z and 0–9 alone, and every engine splits a text of them alike.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const word = wordOf(run);
    if (word !== '') words.push({ word, start: index, end: index + run.length });
  }
  return words;
}

function wordOf(run: string): string {
  return cut(inLatin(run));
}

function cut(word: string): string {
  return word.slice(0, LONGEST_WORD);
}

function inLatin(run: string): string {
  const lower = run.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return anyAscii(run)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** The words of a text with a blank between them. Of such a text it is the text itself. */
export function wordText(text: string): string {
  // Line by line, as no word goes on in the next one: most lines are of plain words, which is quick.
  return text
    .split('\n')
    .map(lineText)
    .filter((words) => words !== '')
    .join(' ');
}

function lineText(line: string): string {
  return (
    plainText(line)?.replace(TOO_LONG, cut) ??
    (line.match(RUNS) ?? [])
      .map(wordOf)
      .filter((word) => word !== '')
      .join(' ')
  );
}
