import { unique } from '../collect.ts';
import { wordText } from './words.ts';

/** Stands between the parts of a searched text as a word of its own, which no query has: no phrase goes from one part into the next. */
export const PART_BREAK = '¦';

/**
 * What a search looks through: the words of each part, each word between two blanks, each part between two breaks. Equal parts are one, and those
 * without words are none.
 */
export function searchedText(parts: readonly (string | null)[]): string {
  const texts = unique(parts.map((part) => wordText(part ?? ''))).filter((text) => text !== '');
  return [PART_BREAK, ...texts.flatMap((text) => [text, PART_BREAK])].join(' ');
}
