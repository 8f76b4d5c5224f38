import { fold, isVerbForm, organizationsNamed, placesNamed } from '../../../lexicon/index.ts';
import { titleAt } from '../phrases/title-at.ts';
import type { Token } from '../text/tokens.ts';
import { keyOf, ofWord } from '../text/word.ts';
import {
  BUILDING_HEADS,
  EVENT_HEADS,
  NOT_NAMES,
  ORGANIZATION_WORDS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_SURNAMES,
  STORM_OPENERS,
  THING_HEADS,
  THING_OPENERS,
  THING_WORDS,
} from '../words/name-words.ts';
import { COURTESIES, OFFICE_HEADS, OFFICE_MODIFIERS, TITLE_ABBREVIATIONS } from '../words/office-words.ts';
import { PORTFOLIO_WORDS, REGION_WORDS } from '../words/portfolio-words.ts';
import { abbreviatedOffice } from './abbreviated-office.ts';
import { acronymAt, endsInAcronym, isBodyAcronym, shortensWords, spells } from './acronym.ts';
import { isBodyByWhatFollows } from './body-noun-after.ts';
import { countryOfWord, isGivenName, isPlaceWord, kindOfListed, listedEndsAt } from './listed-words.ts';
import { withoutNickname } from './nickname.ts';
import { runAt } from './run.ts';

/** What the whole document tells of the names in it, read before any sentence is parsed. */
export interface Memory {
  /** Words that the document also writes in lower case: no names at the beginning of a sentence. */
  readonly ordinary: ReadonlySet<string>;
  /** Full names by folded surname, in order of appearance. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  /** Full names by folded first name, in order of appearance. */
  readonly byFirstName: ReadonlyMap<string, readonly string[]>;
  /** Folded single names that stood right after a title. */
  readonly titled: ReadonlySet<string>;
  /** Folded names of storms. */
  readonly storms: ReadonlySet<string>;
  /** Organizations by the acronym that the document introduces for them. */
  readonly byAcronym: ReadonlyMap<string, string>;
  /** Acronyms that the document introduces for words that are of no name: `roadside bomb device (RBD)`. */
  readonly things: ReadonlySet<string>;
  /** Their full names, and the publisher's, folded. */
  readonly organizations: ReadonlySet<string>;
  /** Whether one of the two Koreas is told of: then `the North` is one of them. */
  readonly koreas: boolean;
}

const SUFFIXES: ReadonlySet<string> = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'xiv',
  'xvi',
]);
const COMPASS = /^(?:North|South)$/u;
const MAX_PERSON_TOKENS = 6;
/** Of the full names with one surname or first name so many are kept; more are in no article but in a list. */
const MOST_NAMES = 50;

/** Reads the memory out of the tokens of all sentences; the publisher is an organization. */
export function memoryOf(sentences: readonly (readonly Token[])[], publisher: string | null): Memory {
  const memory = {
    ordinary: new Set<string>(),
    bySurname: new Map<string, string[]>(),
    byFirstName: new Map<string, string[]>(),
    titled: new Set<string>(),
    storms: new Set<string>(),
    byAcronym: new Map<string, string>(),
    things: new Set<string>(),
    organizations: new Set(publisher === null ? [] : [fold(publisher)]),
    koreas: sentences.some(tellsKorea),
  };
  for (const tokens of sentences) {
    learnAgency(memory, tokens);
    learnWords(memory, tokens);
  }
  for (const tokens of sentences)
    for (const { from, next } of runsIn(tokens, memory.ordinary)) learn(memory, tokens, from, next);
  return memory;
}

function tellsKorea(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => COMPASS.test(text) && /^Koreans?$|^Korea$/u.test(tokens[at + 1]?.text ?? ''));
}

interface Learning extends Memory {
  readonly ordinary: Set<string>;
  readonly bySurname: Map<string, string[]>;
  readonly byFirstName: Map<string, string[]>;
  readonly titled: Set<string>;
  readonly storms: Set<string>;
  readonly byAcronym: Map<string, string>;
  readonly things: Set<string>;
  readonly organizations: Set<string>;
}

/** The capitalised runs of a sentence, without titles and without a first word that is none of a name. */
function runsIn(
  tokens: readonly Token[],
  ordinary: ReadonlySet<string>,
): readonly { readonly from: number; readonly next: number }[] {
  const runs: { from: number; next: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    // 'State' of 'Secretary of State' begins no name.
    const title = titleAt(tokens, at)?.next ?? at;
    const next = title > at + 1 ? null : runAt(tokens, at);
    if (next !== null) runs.push({ from: at === 0 && next > 1 && ordinary.has(tokens[0]?.lower ?? '') ? 1 : at, next });
    at = next ?? Math.max(title, at + 1);
  }
  return runs;
}

/** The agency in the brackets of a dateline: `LIMA (Agency Name) -`. */
function learnAgency({ organizations }: Learning, tokens: readonly Token[]): void {
  if (tokens.at(-2)?.text !== ')' || !/^[-–—]$/u.test(tokens.at(-1)?.text ?? '')) return;
  const [open, close] = [tokens.findIndex(({ text }) => text === '('), tokens.findIndex(({ text }) => text === ')')];
  if (open > 0 && close > open + 1 && close === tokens.length - 2)
    organizations.add(fold(textOf(tokens.slice(open + 1, close))));
}

/** What is a word, and what is short for some. */
function learnWords({ ordinary, things }: Learning, tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries()) {
    if (!token.capital) ordinary.add(token.lower);
    const acronym = acronymAt(tokens, at);
    if (acronym !== null && shortensWords(tokens, at, acronym)) things.add(acronym);
  }
}

function learn(memory: Learning, tokens: readonly Token[], from: number, next: number): void {
  const run = tokens.slice(from, next);
  const text = textOf(run);
  const acronym = acronymAt(tokens, next);
  if (acronym !== null && isShortFor(acronym, run)) {
    memory.byAcronym.set(acronym, text);
    memory.organizations.add(fold(text));
  } else if (isBodyByWhatFollows(tokens, from, next)) {
    memory.organizations.add(fold(text));
  } else if (isPersonLike(run) && !memory.organizations.has(fold(text)) && !isListedThing(tokens, from, next, text)) {
    remember(memory.bySurname, surnameOf(run), text);
    remember(memory.byFirstName, fold(run[0]?.text ?? ''), text);
  } else if (run.length === 1 && isTitle(tokens, from - 1) && run.every(mayBePerson)) {
    memory.titled.add(fold(text));
  } else if (run.length === 2 && STORM_OPENERS.has(run[0]?.lower ?? '')) {
    memory.storms.add(fold(run[1]?.text ?? ''));
  }
}

/** By its letters; `World Conservation Union (IUCN)`, which has those of another language, by the word for a body. */
function isShortFor(acronym: string, run: readonly Token[]): boolean {
  if (spells(run, acronym)) return true;
  return run.some(({ lower }) => ORGANIZATION_WORDS.has(lower)) && kindOfListed(acronym) === null;
}

function isListedThing(tokens: readonly Token[], from: number, next: number, text: string): boolean {
  return listedEndsAt(tokens, from).has(next) && (placesNamed(text).length > 0 || organizationsNamed(text).length > 0);
}

/** The folded surname of a name in tokens: its last word that is no suffix. */
export function surnameOf(run: readonly Token[]): string {
  const last = run.findLast((token) => !SUFFIXES.has(token.lower));
  return last === undefined ? '' : keyOf(last.word);
}

function isPersonLike(run: readonly Token[]): boolean {
  if (run.length < 2 || run.length > MAX_PERSON_TOKENS || endsInAcronym(run)) return false;
  if (run.some(({ word }) => isOfNoPerson(word)) || isThingName(run) || opensAsModifier(run)) return false;
  // 'Moscow Tehran' and the like are no persons; 'Jim Jordan' is one.
  const [first] = run;
  return (
    (first !== undefined && isGivenName(first.word)) ||
    run.every((token) => !THING_WORDS.has(token.lower) && isNoPlace(token))
  );
}

const isOfNoPerson = ofWord(({ text, lower }) => ORGANIZATION_WORDS.has(lower) || /\d/u.test(text));

/** `Goshen General Hospital`: a word after what may be a title. */
function mayBePerson(token: Token): boolean {
  return isNoPlace(token) && !isBodyAcronym(token) && !isOfNoPerson(token.word) && !isThingWord(token);
}

function isNoPlace({ word }: Token): boolean {
  return !isPlaceWord(word) && countryOfWord(word) === null;
}

function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isTitleWord(token.word) || abbreviatedOffice(tokens, at) !== null);
}

const isTitleWord = ofWord(
  ({ lower }) => OFFICE_HEADS.has(lower) || TITLE_ABBREVIATIONS.has(lower) || COURTESIES.has(lower),
);

function remember(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key);
  if (names === undefined) map.set(key, [name]);
  else if (names.length < MOST_NAMES && !names.includes(name)) names.push(name);
}

/** The words of a run as one name, one space between them. */
export function textOf(run: readonly Token[]): string {
  const [only] = run;
  if (only !== undefined && run.length === 1) return only.text;
  let text = '';
  for (const [index, token] of withoutNickname(run).entries()) text += index === 0 ? token.text : ` ${token.text}`;
  return isJoined(text) ? text.replaceAll(' - ', '-').replace(/ (?=['’]s? |, )/gu, '') : text;
}

/** Whether a hyphen, a comma or a possessive stands between its words. */
function isJoined(text: string): boolean {
  return / - | , |['’]s? /u.test(text);
}

/** Whether the word is one for a thing, an event or a community, not a person's name. */
export function isThingWord({ lower }: Token): boolean {
  return THING_WORDS.has(lower) || THING_HEADS.has(lower);
}

/** `Special Ops`, `Foreign Affairs`: whether it begins with a word that goes before others, by its ending or as what an office is for; a listed given name doesn't. */
export function opensAsModifier([first]: readonly Token[]): boolean {
  return first !== undefined && isModifying(first.word);
}

const MODIFYING = /(?:[ctn]ial|onal|ical|tail|tive|ous|ble|less|ful|nic|gic|i[sz]ed)$/u;
const isModifying = ofWord((word) => {
  const { lower } = word;
  const isForOffices = OFFICE_MODIFIERS.has(lower) || PORTFOLIO_WORDS.has(lower) || REGION_WORDS.has(lower);
  const modifies =
    isForOffices ||
    isBodyAcronym({ word }) ||
    MODIFYING.test(lower) ||
    (/(?:ing|ed)$/u.test(lower) && isVerbForm(lower));
  return modifies && !isGivenName(word);
});

/** Whether the first or the last word makes it the name of a place, a storm or a treaty: `Hurricane Milton`. */
export function isThingName(run: readonly Token[]): boolean {
  if (run.length < 2) return false;
  return (
    THING_OPENERS.has(run[0]?.lower ?? '') ||
    THING_HEADS.has(run.at(-1)?.lower ?? '') ||
    isPlaceName(run) ||
    isEventName(run)
  );
}

/** `Varo International Airport`: whether the last word makes it the name of a building; not the `Institute for the Library`. */
export function isBuildingName(run: readonly Token[]): boolean {
  return run.length > 1 && BUILDING_HEADS.has(run.at(-1)?.lower ?? '') && run.every(({ capital }) => capital);
}

/** Whether the last word, but for a number, makes it the name of an event, a prize or a treaty: `World War II`. */
export function isEventName(run: readonly Token[]): boolean {
  const head = run.findLast(({ lower }) => !SUFFIXES.has(lower));
  return run.length > 1 && EVENT_HEADS.has(head?.lower ?? '');
}

/** Whether the first or the last word makes it the name of a place: `Murray River`, `Mount Ararat`; `Red Hill`, but not `Faith Hill`. */
export function isPlaceName(run: readonly Token[]): boolean {
  const [first, last] = [run[0], run.at(-1)?.lower ?? ''];
  if (first === undefined || run.length < 2) return false;
  if (PLACE_OPENERS.has(first.lower) || PLACE_HEADS.has(last)) return true;
  return PLACE_SURNAMES.has(last) && !isGivenName(first.word) && !first.text.includes('-');
}

/** Whether a capitalised token can be a part of a name at all. */
export function isNameWord(token: Token | undefined): token is Token {
  return token !== undefined && (token.capital || isArticled(token.word)) && !isNoName(token.word);
}

const isArticled = ofWord(({ text }) => /^(?:al|el|ul)-\p{Lu}/u.test(text));
const isNoName = ofWord(({ lower }) => NOT_NAMES.has(lower));
