import type { Span } from '../../../graph/index.ts';
import { ABBREVIATIONS } from '../words/abbreviations.ts';
import { tokenEnd } from './token-end.ts';
import { ofWord, type Word, wordOf } from './word.ts';

/** A word, a number, the possessive ending, or one mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a capital letter, and not only because its whole line does. */
  readonly capital: boolean;
  readonly word: Word;
}

const STOP = '.'.charCodeAt(0);
/** The full stop of an abbreviation belongs to it, so that 'Gen. Smith' stays one run. */
const abbreviated = ofWord((word) => (ABBREVIATIONS.has(word.text.toLowerCase()) ? wordOf(`${word.text}.`) : null));

/** The tokens of a stretch of the text; offsets count in the whole text. */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  const stretch = text.slice(start, end);
  const tokens: Token[] = [];
  for (let at = 0; at < stretch.length; ) {
    const next = tokenEnd(stretch, at);
    if (next === at) {
      at += 1;
      continue;
    }
    const written = wordOf(stretch.slice(at, next));
    const word = stretch.charCodeAt(next) === STOP ? (abbreviated(written) ?? written) : written;
    tokens.push(tokenOf(word, start + at));
    at += word.text.length;
  }
  return tokens;
}

/** The word as a token that begins there. */
export function tokenOf(word: Word, start: number): Token {
  const { text, lower, capital } = word;
  return { text, lower, start, end: start + text.length, capital, word };
}
