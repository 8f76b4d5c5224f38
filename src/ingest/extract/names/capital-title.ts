import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { ORGANIZATION_WORDS } from '../words/name-words.ts';
import {
  isOfficeHead,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PLURALS,
  TITLE_ABBREVIATIONS,
} from '../words/office-words.ts';
import { abbreviatedOffice } from './abbreviated-office.ts';
import { isPartisanAt } from './partisan.ts';

export const isTitleWord = ofWord(
  ({ lower }) => isOfficeHead(lower) || OFFICE_PLURALS.has(lower) || TITLE_ABBREVIATIONS.has(lower),
);

/** Whether a capitalised title such as `President` or `Foreign Minister` begins at the token. */
export function isTitleAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined || isGeneralBody(tokens, at)) return false;
  return isTitleWord(word) || opensTitle(tokens, at, word.lower);
}

function opensTitle(tokens: readonly Token[], at: number, word: string): boolean {
  if (isPartisanAt(tokens, at) || abbreviatedOffice(tokens, at) !== null) return true;
  if (!OFFICE_MODIFIERS.has(word)) return false;
  for (let next = at + 1; next < at + 4; next += 1) {
    const later = tokens[next]?.lower ?? '';
    if (isOfficeHead(later) || OFFICE_PLURALS.has(later)) return true;
    if (!leadsToHead(later)) return false;
  }
  return false;
}

/** `Goshen General Hospital`, `General Electric`, `the General People's Congress`: whether the word is that of a body. */
export function isGeneralBody(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== 'General' || !next?.capital) return false;
  return ORGANIZATION_WORDS.has(next.lower) || GENERAL_THINGS.test(next.lower);
}

const GENERAL_THINGS = /^(?:electric|election|elections|staff|dynamics|mills|hospitals|synod|people)$/u;

/** Also over `and`: `the Majority and Minority Leaders`. */
function leadsToHead(word: string): boolean {
  return word === 'and' || OFFICE_MODIFIERS.has(word);
}

/** `the Office of the Prime Minister`: end of the title of several words in capitals whose office it is; the index itself where none stands there. */
export function officeEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isWordOfOffice(tokens[next])) next += 1;
  return OFFICE_HEADS.has(tokens[next - 1]?.lower ?? '') ? next : at;
}

function isWordOfOffice(token: Token | undefined): boolean {
  return token?.capital === true && (OFFICE_MODIFIERS.has(token.lower) || OFFICE_HEADS.has(token.lower));
}
