import type { Span } from '../../../graph/index.ts';
import { ABBREVIATIONS } from '../words/abbreviations.ts';

/** A word, a number, the possessive ending, or one mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

const TOKEN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,6}|\p{Lu}\.(?= \p{Lu})|\d+(?:[.,:]\d+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑–](?!\p{Lu}\.|\p{Lu}{4})|&|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;

/** The tokens of a stretch of the text; offsets count in the whole text. */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const word =
      text.charAt(at + match[0].length) === '.' &&
      at + match[0].length < end &&
      ABBREVIATIONS.has(match[0].toLowerCase());
    const last = tokens.at(-1);
    // The full stop of an abbreviation belongs to it, so that 'Gen. Smith' stays one run.
    if (match[0] === '.' && last !== undefined && last.end > at) continue;
    const token = word ? `${match[0]}.` : match[0];
    tokens.push({
      text: token,
      lower: token.toLowerCase().replaceAll('’', "'"),
      start: at,
      end: at + token.length,
      capital: /^\p{Lu}/u.test(token),
    });
  }
  return tokens;
}
