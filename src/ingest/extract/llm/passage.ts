import type { Span } from '../../../graph/index.ts';

/** A stretch of an article in which quotes are looked for. */
export interface Passage {
  /** White space, quotation marks and dashes in one form each; nothing invisible. */
  readonly plain: string;
  /** For each code unit of `plain`, and for its end, where it stands in the article. */
  readonly at: readonly number[];
}

/** The stretch as models copy it: they rarely keep the form of white space, quotation marks and dashes. */
export function passageOf(text: string, { start, end }: Span): Passage {
  let plain = '';
  const at: number[] = [];
  for (let index = start; index < end; index += 1) {
    const unit = plainOf(text.charAt(index));
    if (unit === '' || (unit === ' ' && plain.endsWith(' '))) continue;
    plain += unit;
    at.push(index);
  }
  at.push(end);
  return { plain, at };
}

/** Where the words first stand in the passages, letter by letter and, as a name must, not within other words; null where they don't. */
export function findIn(passages: readonly Passage[], words: string): Span | null {
  const sought = passageOf(words, { start: 0, end: words.length }).plain.trim();
  if (sought === '') return null;
  for (const { plain, at } of passages) {
    for (let from = plain.indexOf(sought); from >= 0; from = plain.indexOf(sought, from + 1)) {
      const to = from + sought.length;
      const [start, last] = [at[from], at[to - 1]];
      if (start !== undefined && last !== undefined && isWhole(plain, from, to)) return { start, end: last + 1 };
    }
  }
  return null;
}

function isWhole(plain: string, from: number, to: number): boolean {
  return !(isLetter(plain, from - 1) && isLetter(plain, from)) && !(isLetter(plain, to - 1) && isLetter(plain, to));
}

function isLetter(plain: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(plain.charAt(index));
}

function plainOf(unit: string): string {
  if (unit >= ' ' && unit <= '~') return unit;
  if (/\s/u.test(unit)) return ' ';
  if (/[‘’‚‛′ʼ]/u.test(unit)) return "'";
  if (/[“”„‟″«»]/u.test(unit)) return '"';
  if (/[\p{Pd}−]/u.test(unit)) return '-';
  return /\p{Cf}/u.test(unit) ? '' : unit;
}
