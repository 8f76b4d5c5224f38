import { type PersonNumber, personNoun } from '../../../lexicon/index.ts';
import { abbreviatedOffice } from '../names/abbreviated-office.ts';
import { isGeneralBody } from '../names/capital-title.ts';
import { countryOfWord, isGivenName } from '../names/listed-words.ts';
import { isPartisanAt, PARTISANS } from '../names/partisan.ts';
import { portfolioEnd } from '../names/portfolio-end.ts';
import { opensFields } from '../names/run.ts';
import { memoized } from '../text/memoized.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { isModifierWord, isPluralNoun, isVerb } from '../words/modifiers.ts';
import {
  isOfficeHead,
  LEADING_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PLURALS,
  RANKS,
  TITLE_ABBREVIATIONS,
  TITLE_TAILS,
} from '../words/office-words.ts';
import { PORTFOLIO_HEADS } from '../words/portfolio-words.ts';
import { isDeterminer } from './determiner.ts';

/** A title in a run of tokens, up to `next`. */
export interface TitleFound {
  readonly next: number;
  readonly title: string;
  readonly plural: boolean;
  /** Whether its head is a noun for a person that names no office: `tycoon`. */
  readonly common: boolean;
}

const MAX_TITLE_WORDS = 7;
/** Nouns for persons that are verbs where no article stands before them. */
const PARTICIPLES: ReadonlySet<string> = new Set(['accused', 'departed']);
/** What `official` is an adjective of. */
const OFFICIAL_THINGS =
  /^(?:visits?|trips?|tour|talks|meetings?|dinner|lunch|banquet|reception|ceremony|welcome|statements?|residence|websites?|figures|data|results?|news|media|newspaper|agency|sources?|account|position|response|invitation|business|duties|language|report|engagements?|working)$/u;

/** The title that begins at the token ('Deputy Foreign Minister', 'secretaries of state'), or null. */
export function titleAt(tokens: readonly Token[], at: number): TitleFound | null {
  const first = tokens[at];
  if (first?.text === 'Under' && tokens[at + 1]?.text === 'Secretary') {
    const found = read(tokens, at + 1, null);
    return found === null ? null : { ...found, title: `Under ${found.title}` };
  }
  return first !== undefined && (mayBegin(first.word) || abbreviatedOffice(tokens, at) !== null)
    ? read(tokens, at, null)
    : null;
}

const mayBegin = ofWord(
  ({ lower }) =>
    OFFICE_MODIFIERS.has(lower) ||
    isOfficeHead(lower) ||
    OFFICE_PLURALS.has(lower) ||
    TITLE_ABBREVIATIONS.has(lower) ||
    lower === 'charge' ||
    lower === 'opposite' ||
    PARTISANS.has(lower) ||
    personNoun(lower) !== null,
);

const read = memoized(readTitle);

function readTitle(tokens: readonly Token[], at: number): TitleFound | null {
  let end: Omit<TitleFound, 'title'> | null = null;
  for (let index = at; index < at + MAX_TITLE_WORDS; index += 1) {
    const head = headAt(tokens, index);
    end = head ?? end;
    if (head === null ? !OFFICE_MODIFIERS.has(tokens[index]?.lower ?? '') : head.plural || head.next > index + 1) break;
  }
  return end === null
    ? null
    : { ...end, next: bracketEnd(tokens, end.next), title: textOf(tokens, at, officeEnd(tokens, at, end.next)) };
}

/** Where the office ends that the title tells first. */
function officeEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let index = at + 1; index < end; index += 1) if (isRankOfHolder(tokens, index)) return index;
  return end;
}

/** `Defense Minister General Roe`, `Foreign Minister Dr. Roe`: whether the word is what else the holder of the office before it is called. */
function isRankOfHolder(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return LEADING_HEADS.has(tokens[at - 1]?.lower ?? '') && (RANKS.has(word) || TITLE_ABBREVIATIONS.has(word));
}

/** An office in short, or that it is held no more: `General (Retd)`. */
const ABBREVIATED = /^(?:\p{Lu}{2,5}|R|[Rr]et(?:d|ired)?\.?)$/u;

/** `External Affairs Minister (EAM) Jane Roe`: end of the abbreviation in brackets; the index itself where a name follows none. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || tokens[at + 3]?.capital !== true) return at;
  return ABBREVIATED.test(tokens[at + 1]?.text ?? '') ? at + 3 : at;
}

/** The last word of a title, with the tail that belongs to it. */
function headAt(tokens: readonly Token[], index: number): Omit<TitleFound, 'title'> | null {
  const word = tokens[index]?.lower ?? '';
  if (word === 'official' && OFFICIAL_THINGS.test(tokens[index + 1]?.lower ?? '')) return null;
  if (OFFICE_PLURALS.has(word)) return { next: index + 1, plural: true, common: false };
  if (isOffice(tokens, index, word)) return { next: tailEnd(tokens, index + 1), plural: false, common: false };
  const person = personAt(tokens, index);
  return person === null ? null : { next: index + 1, plural: person === 'MANY', common: true };
}

/** `Goshen General Hospital`, `General Electric`, `the Justice and Development Party`. */
function isOfName(tokens: readonly Token[], index: number, word: string): boolean {
  if (opensFields(tokens, index)) return true;
  return word === 'general' && isGeneralBody(tokens, index);
}

function isOffice(tokens: readonly Token[], index: number, word: string): boolean {
  if (isOfName(tokens, index, word)) return false;
  // `St. Petersburg` is no saint.
  if (isOfficeHead(word) || abbreviatedOffice(tokens, index) !== null) return true;
  if (TITLE_ABBREVIATIONS.has(word)) return tokens[index]?.capital === true;
  if (word === 'opposite') return tokens[index + 1]?.lower === 'number';
  return word === 'charge' && tokens[index + 1]?.lower === "d'affaires";
}

/** A common noun for a person: in lower case, or before the name that opens the sentence (`Tycoon Jane Roe said`). */
function personAt(tokens: readonly Token[], index: number): PersonNumber | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.capital && isPartisanAt(tokens, index)) return 'ONE';
  if (token.capital && (index > 0 || isGivenName(token.word))) return null;
  // `B accused A`: no accused A.
  if (PARTICIPLES.has(token.lower) && !isDeterminer(tokens[index - 1])) return null;
  const number = personsMeant(token.word);
  return number === 'ONE' && isOfCompound(tokens[index + 1]) ? null : number;
}

/** `prisoner exchange`, `the moderate Palestinian leader`: what follows is what is meant. */
function isOfCompound(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return next.capital ? countryOfWord(next.word) !== null : personsMeant(next.word) === null && isNoun(next.word);
}

const isNoun = ofWord((word) => isModifierWord(word) || (isPluralNoun(word) && !isVerb(word)));
/** Guests and hosts tell of a meeting, not who somebody is. */
const personsMeant = ofWord(({ lower }) => personNoun(lower));

function textOf(tokens: readonly Token[], from: number, to: number): string {
  if (to === from + 1) return abbreviatedOffice(tokens, from) ?? tokens[from]?.text ?? '';
  const words = tokens.slice(from, to).map((token, index) => abbreviatedOffice(tokens, from + index) ?? token.text);
  return words.join(' ').replaceAll(' - ', '-');
}

function tailEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const tail =
    first === undefined || isRankOfHolder(tokens, at)
      ? undefined
      : tailsFrom(first.word).find((words) => standsAt(words, tokens, at));
  const next = tail === undefined ? at : at + tail.length;
  if (!PORTFOLIO_HEADS.has(tokens[at - 1]?.lower ?? '')) return next;
  // `Secretary of State for Energy`, `Minister of Health and Welfare`.
  return Math.max(next, portfolioEnd(tokens, at), portfolioEnd(tokens, next));
}

/** The longest first: `of defence staff` before `of defence`. */
const TAILS = TITLE_TAILS.toSorted((one, other) => other.length - one.length);
const tailsFrom = ofWord(({ lower }) => TAILS.filter(([first]) => first === lower));

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word);
}
