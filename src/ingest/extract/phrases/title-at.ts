import type { Token } from '../text/tokens.ts';
import {
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PLURALS,
  TITLE_ABBREVIATIONS,
  TITLE_TAILS,
} from '../words/office-words.ts';

/** A title in a run of tokens, up to `next`. */
export interface TitleFound {
  readonly next: number;
  readonly title: string;
  readonly plural: boolean;
}

const MAX_TITLE_WORDS = 7;

/** The title that begins at the token ('Deputy Foreign Minister', 'secretaries of state'), or null. */
export function titleAt(tokens: readonly Token[], at: number): TitleFound | null {
  let end: { readonly next: number; readonly plural: boolean } | null = null;
  for (let index = at; index < at + MAX_TITLE_WORDS; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (OFFICE_PLURALS.has(word)) end = { next: index + 1, plural: true };
    else if (OFFICE_HEADS.has(word) || (TITLE_ABBREVIATIONS.has(word) && tokens[index]?.capital))
      end = { next: tailEnd(tokens, index + 1), plural: false };
    else if (!OFFICE_MODIFIERS.has(word)) break;
    if (end?.plural) break;
    if (end !== null && end.next > index + 1) break;
  }
  if (end === null) return null;
  return {
    ...end,
    title: tokens
      .slice(at, end.next)
      .map((token) => token.text)
      .join(' ')
      .replaceAll(' - ', '-'),
  };
}

function tailEnd(tokens: readonly Token[], at: number): number {
  const tail = TITLE_TAILS.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
  return tail === undefined ? at : at + tail.length;
}
