import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { ORGANIZATION_WORDS } from '../words/name-words.ts';
import { TITLE_ABBREVIATIONS } from '../words/office-words.ts';
import { THING_ACRONYMS } from '../words/thing-acronyms.ts';
import { isGivenName } from './listed-words.ts';

const LETTERS = /^\p{Lu}[\p{Lu}\d&+-]{1,7}$/u;
const STOPPED = /^(?:\p{Lu}\.){2,}$/u;
/** `F-16`, `COVID-19`, and the chapter `II-C-1`. */
const NUMBERED = /-\d/u;
/** From II to XXXIX. */
const ROMAN = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/u;

/** Whether the word is a number or an acronym that names no organization. */
export const isThingAcronym = ofWord(
  ({ text }) => ROMAN.test(text) || THING_ACRONYMS.has(text) || (LETTERS.test(text) && NUMBERED.test(text)),
);

/** Whether the word by itself looks like an organization's acronym. */
export const isAcronymLike = ofWord(
  (word) => STOPPED.test(word.text) || (LETTERS.test(word.text) && !isThingAcronym(word)),
);

/** `JD Roe` has initials, `UEFA Jane Roe` is a body and somebody of it. */
const LONGEST_INITIALS = 2;

/** Whether the token is an acronym too long to be somebody's initials. */
export function isBodyAcronym(token: Pick<Token, 'word'> | undefined): boolean {
  return token !== undefined && isLongAcronym(token.word);
}

const isLongAcronym = ofWord(
  (word) => word.text.length > LONGEST_INITIALS && !word.text.includes('.') && isAcronymLike(word),
);

/** Whether such an acronym stands there, as in `CEO ADBX Jane Roe`: after a courtesy (`Shri JVV Roe`) it is somebody's initials. */
export function isBodyAcronymAt(tokens: readonly Token[], at: number): boolean {
  return isBodyAcronym(tokens[at]) && !TITLE_ABBREVIATIONS.has(tokens[at - 1]?.lower ?? '');
}

/** Longer words are no acronyms beside others. */
const LONGEST_OF_SEVERAL = 5;

/** `CPN UML`, `Zanu PF`: whether the last of several words is a short acronym, as that of no person is. */
export function endsInAcronym(run: readonly Token[]): boolean {
  const last = run.at(-1);
  if (run.length < 2 || last === undefined || last.text.length > LONGEST_OF_SEVERAL) return false;
  const opens = run.every((token) => isAcronymLike(token.word)) || !isGivenName(run[0]?.word ?? last.word);
  return isAcronymLike(last.word) && !last.text.includes('.') && opens && !run.some(isShouted);
}

/** Longer words in capitals are shouted. */
function isShouted({ text }: Token): boolean {
  return text.length > LONGEST_OF_SEVERAL && !/\p{Ll}/u.test(text);
}

/** What stands in brackets at the token and may be an acronym; null for none. */
export function acronymAt(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return null;
  const name = tokens[at + 1]?.text ?? '';
  return /^\p{Lu}[\p{L}\d-]{1,9}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) ? name : null;
}

/** `Lakeside Workers' Party (LWP) leader`: index after the acronym in brackets, which belongs to the name before it; the index itself where none stands there. */
export function acronymEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** Whether the letters of the acronym begin words of the name, in order; two of them may not. */
export function spells(run: readonly Token[], acronym: string): boolean {
  const initials = run.map((token) => token.text.charAt(0).toUpperCase()).join('');
  const kept = [...acronym.toUpperCase()].filter((letter) => initials.includes(letter));
  return run.length > 1 && kept.length >= acronym.length - 1;
}

/** `roadside bomb device (RBD)`: whether the acronym in brackets at the token is short for words that are of no name. */
export function shortensWords(tokens: readonly Token[], at: number, acronym: string): boolean {
  const words = tokens.slice(Math.max(0, at - acronym.length), at);
  return (
    words.length === acronym.length &&
    words.every(({ lower }, index) => lower.charAt(0) === acronym.charAt(index).toLowerCase()) &&
    words.every(({ capital, lower }) => !capital && !ORGANIZATION_WORDS.has(lower))
  );
}
