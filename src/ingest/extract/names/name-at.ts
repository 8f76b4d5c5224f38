import type { Span } from '../../../graph/index.ts';
import { countryOfDemonym, fold, type PlaceEntry, placesNamed } from '../../../lexicon/index.ts';
import { isPossessive } from '../phrases/possessive.ts';
import { memoized } from '../text/memoized.ts';
import type { Token } from '../text/tokens.ts';
import { keyOf, ofWord } from '../text/word.ts';
import { NAMES_AND_WORDS, ORGANIZATION_WORDS, THING_WORDS } from '../words/name-words.ts';
import { endsInAcronym, isAcronymLike, isThingAcronym } from './acronym.ts';
import { isBodyByWhatFollows, isRepresented } from './body-noun-after.ts';
import { isCompanyName } from './company-name.ts';
import {
  countryOfWord,
  isGivenName,
  isKnownSurname,
  isSurname,
  kindOfListed,
  kindOfWord,
  listedEndsAt,
} from './listed-words.ts';
import { isBuildingName, isNameWord, isThingName, type Memory, surnameOf, textOf } from './memory.ts';
import { isFirst, opensAsSpeaker, opensAsWord, opensSentence } from './opening.ts';
import { isKnownPerson, placeBeforePerson } from './place-before-person.ts';
import { fieldsEnd } from './portfolio-end.ts';
import { isAppended, runAt } from './run.ts';

/** NAME is a name of which neither the lists nor the document tell the kind. */
type NameKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'VENUE' | 'DEMONYM' | 'NAME';

/** A name in a sentence: tokens from `first` up to `next`. */
export interface NameFound extends Span {
  readonly kind: NameKind;
  readonly first: number;
  readonly next: number;
  readonly text: string;
  /** What the lists know of a place or a nationality; null for other kinds. */
  readonly place: PlaceEntry | null;
}

/** Shorter words in capitals before a colon may be a body's acronym. */
const LEAST_LABEL_LETTERS = 6;
/** Shorter words are more often something else than a name. */
const LEAST_LONE_LETTERS = 3;
const BEFORE_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'at']);
const SETTLEMENTS: ReadonlySet<string> = new Set([
  'capital',
  'town',
  'village',
  'city',
  'port',
  'district',
  'province',
  'island',
  'suburb',
  'resort',
]);
/** Nouns after the name of a place: `Kati barracks`. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'barracks base airport district province region prison camp hospital hotel stadium bridge road river valley village town city street square palace forest desert neighborhood neighbourhood residence office'.split(
    ' ',
  ),
);
const FEASTS: ReadonlySet<string> = new Set(['christmas', 'easter', 'years']);
/** The longest listed name has so many words. */
const MAX_LISTED_TOKENS = 7;

/** The name that begins at the token, or null. */
export const nameAt = memoized(readName);

/** The name that the token is by itself, or null. */
export function nameOf(token: Token, memory: Memory): NameFound | null {
  return readName([token], 0, memory);
}

function readName(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  if (!mayBegin(tokens, at)) return null;
  const listed = listedEndsAt(tokens, at);
  const run = placeBeforePerson(tokens, at, runAt(tokens, at) ?? bodyOfPlaceEnd(tokens, at, listed), listed, memory);
  for (let next = Math.max(run, lastOf(listed, at + MAX_LISTED_TOKENS), at + 1); next > at; next -= 1) {
    const may = listed.has(next) || next === at + 1;
    const found =
      (may ? listedName(tokens, at, next, run, memory) : null) ??
      (next === run ? guess(tokens, at, next, memory) : null);
    if (found !== null) return found;
  }
  return null;
}

/** `the New York Police Department`: end of the body's name, where that of a place, which begins with no word of names, goes over into it; the index itself where none does. */
function bodyOfPlaceEnd(tokens: readonly Token[], at: number, listed: ReadonlySet<number>): number {
  const place = lastOf(listed, at + MAX_LISTED_TOKENS);
  const end = place > at + 1 ? (runAt(tokens, place - 1) ?? at) : at;
  return ORGANIZATION_WORDS.has(tokens[end - 1]?.lower ?? '') ? end : at;
}

function lastOf(ends: ReadonlySet<number>, limit: number): number {
  let last = 0;
  for (const end of ends) if (end <= limit) last = Math.max(last, end);
  return last;
}

function isGiven(token: Token | undefined): boolean {
  return token !== undefined && isGivenName(token.word);
}

/** 'The Hague' has its article; 'The Kremlin' begins a sentence. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !(token.capital || isParticle(token.word))) return false;
  return token.lower !== 'the' || placesNamed(`The ${tokens[at + 1]?.text ?? ''}`)[0]?.kind === 'CITY';
}

const isParticle = ofWord(({ text }) => /^(?:al|el|bin|de|van|von)(?:-|$)/u.test(text));

function listedName(tokens: readonly Token[], at: number, next: number, run: number, memory: Memory): NameFound | null {
  const words = tokens.slice(at, next);
  const last = words.at(-1);
  if (last === undefined || !mayEnd(last, words.length)) return null;
  const text = textOf(words);
  const kind = words.length === 1 ? singleKind(tokens, at, last, memory) : (kindOfListed(text) ?? demonymOf(text));
  if (kind === null || hasMoreFields(tokens, at, next)) return null;
  if (next < run && !mayStandBefore(tokens, at, next, run, kind)) return null;
  const place = kind === 'DEMONYM' ? countryOfDemonym(text) : kind === 'PLACE' ? (placesNamed(text)[0] ?? null) : null;
  return { kind, first: at, next, ...spanOf(words), text, place };
}

function mayEnd({ text, capital }: Token, words: number): boolean {
  return /[\p{L}\d.]$/u.test(text) && (words === 1 || capital || text.includes('-'));
}

/** `the Ministry of Trade`, where it is that of Trade and Industry. */
function hasMoreFields(tokens: readonly Token[], at: number, next: number): boolean {
  return next - at > 1 && fieldsEnd(tokens, next - 1) > next;
}

/** `South African`. */
function demonymOf(text: string): 'DEMONYM' | null {
  return countryOfDemonym(text) === null ? null : 'DEMONYM';
}

/** A shorter listed name ends before a longer run does only where the rest is a name of its own. */
function mayStandBefore(tokens: readonly Token[], at: number, next: number, run: number, kind: NameKind): boolean {
  const rest = tokens.slice(next, run);
  if (rest.some((token) => ORGANIZATION_WORDS.has(token.lower)) || tokens[next]?.capital !== true) return false;
  if (kind === 'DEMONYM') return true;
  if (kind === 'PERSON' || isGiven(tokens[at])) return false;
  return next - at > 1 || rest.length > 1;
}

function singleKind(tokens: readonly Token[], at: number, token: Token, memory: Memory): NameKind | null {
  if (!isNameWord(token)) return null;
  const { text, word } = token;
  const key = keyOf(word);
  if (memory.byAcronym.has(text)) return 'ORGANIZATION';
  if (memory.storms.has(key)) return null;
  if (memory.bySurname.has(key) || memory.titled.has(key)) return 'PERSON';
  const ordinary = isFirst(tokens, at) && memory.ordinary.has(key) && !isAcronymLike(word);
  // The name of a country can be its adjective too ('US'); as a name it is the place.
  return (
    (ordinary ? null : kindOfWord(word)) ??
    (countryOfWord(word) === null ? loneName(tokens, at, token, memory) : 'DEMONYM')
  );
}

function loneName(tokens: readonly Token[], at: number, token: Token, memory: Memory): NameKind | null {
  const key = keyOf(token.word);
  const mayOpen = !isFirst(tokens, at) || !(memory.ordinary.has(key) || NAMES_AND_WORDS.has(key));
  if (mayOpen && memory.byFirstName.get(key)?.length === 1) return 'PERSON';
  if (isTheOnly(tokens, at)) return null;
  return isKnownSurname(token.word) || isCommonName(tokens, at, token, memory) ? 'PERSON' : null;
}

/** `to the Moon,`: what has an article and goes before nothing. */
function isTheOnly(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'the' && !/^[\p{L}'’]/u.test(tokens[at + 1]?.text ?? '');
}

/** A given name or a listed surname by itself, where nothing speaks for another word or a place. */
function isCommonName(tokens: readonly Token[], at: number, { text, word }: Token, { ordinary }: Memory): boolean {
  const key = keyOf(word);
  if (ordinary.has(key) || text.length < LEAST_LONE_LETTERS || isAcronym(text)) return false;
  if (ORGANIZATION_WORDS.has(key) || THING_WORDS.has(key) || isAfterFeast(tokens, at)) return false;
  if (PLACE_NOUNS.has(tokens[at + 1]?.lower ?? '')) return false;
  if (isFirst(tokens, at) ? opensAsWord(tokens, at) : isAfterPlaceWord(tokens, at)) return false;
  return isSurname(word) || isGivenName(word);
}

/** `Christmas Eve`, `New Year's Eve`. */
function isAfterFeast(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (isPossessive(before) || FEASTS.has(before.lower));
}

/** So few capitals are an acronym rather than a surname. */
function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text);
}

function guess(tokens: readonly Token[], at: number, next: number, memory: Memory): NameFound | null {
  const words = tokens.slice(at, next);
  // `Jane Roe QC`, `London E17`; but `the M23 rebels`.
  if (words[0] !== undefined && isAppended(words[0].word) && tokens[at - 1]?.capital) return null;
  const guessed = words.length === 1 ? guessSingle(tokens, at, memory) : guessRun(tokens, at, words, memory);
  const kind = guessed === null ? null : kindByWhatFollows(tokens, at, next, guessed);
  return kind === null ? null : { kind, first: at, next, ...spanOf(words), text: textOf(words), place: null };
}

function kindByWhatFollows(tokens: readonly Token[], at: number, next: number, guessed: NameKind): NameKind {
  if (isBodyByWhatFollows(tokens, at, next)) return 'ORGANIZATION';
  return guessed === 'PERSON' && isRepresented(tokens, at, next) ? 'NAME' : guessed;
}

function guessRun(tokens: readonly Token[], at: number, words: readonly Token[], memory: Memory): NameKind | null {
  if (isBuildingName(words)) return 'NAME';
  if (
    words.some(makesOrganization) ||
    endsInAcronym(words) ||
    isCompanyName(words) ||
    memory.organizations.has(fold(textOf(words)))
  )
    return 'ORGANIZATION';
  if (isThingName(words)) return 'NAME';
  const given = isGiven(words[0]);
  const first = isFirst(tokens, at);
  if (first && !given && words.length > 2 && isKnownPerson(words.slice(1), memory)) return null;
  if (first && !given && !isAgeAt(tokens, at + words.length) && opensSentence(words[0]?.lower ?? '', memory))
    return null;
  const known = given || memory.bySurname.has(surnameOf(words)) || isAgeAt(tokens, at + words.length);
  return known && words.length <= 6 && tokens[at - 1]?.lower !== 'the' && !isWhere(tokens, at, words)
    ? 'PERSON'
    : 'NAME';
}

function makesOrganization({ lower, text }: Token): boolean {
  return ORGANIZATION_WORDS.has(lower) || text === '&';
}

/** `in Clare Valley`, `the village of Jane Cross`, `the capital, Varo Rex`: nobody, where no title stands before and nothing of theirs after. */
function isWhere(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const isSetOff = tokens[at - 1]?.text === ',' && SETTLEMENTS.has(tokens[at - 2]?.lower ?? '') && !isGiven(words[0]);
  return (isSetOff || isAfterPlaceWord(tokens, at)) && !isPossessive(tokens[at + words.length]);
}

function isAfterPlaceWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return BEFORE_PLACES.has(before) || (before === 'of' && SETTLEMENTS.has(tokens[at - 2]?.lower ?? ''));
}

/** `Jane Roe, 34, of Leeds`. */
function isAgeAt(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.text === ',' && /^\d{2}$/u.test(tokens[next + 1]?.text ?? '') && tokens[next + 2]?.text === ',';
}

/** `JOMBA, DR Congo, Nov 16 –`: capitals that open the text's line before the country that they lie in. */
function opensDateline(tokens: readonly Token[], at: number): boolean {
  if (at > 0 || tokens[1]?.text !== ',') return false;
  const ends = [3, ...listedEndsAt(tokens, 2)];
  return ends.some((end) => placesNamed(textOf(tokens.slice(2, end)))[0]?.kind === 'COUNTRY');
}

/** `QUESTION: …` in a transcript. */
function isSpeakerLabel(tokens: readonly Token[], at: number): boolean {
  return at === 0 && tokens[1]?.text === ':' && (tokens[0]?.text.length ?? 0) >= LEAST_LABEL_LETTERS;
}

function guessSingle(tokens: readonly Token[], at: number, memory: Memory): NameKind | null {
  const token = tokens[at];
  if (!isNameWord(token) || token.text.length < 2 || ORGANIZATION_WORDS.has(token.lower)) return null;
  if (isThingAcronym(token.word) || memory.things.has(token.text)) return null;
  if (memory.organizations.has(keyOf(token.word))) return 'ORGANIZATION';
  if (isSpeakerLabel(tokens, at)) return null;
  if (isAcronymLike(token.word)) return opensDateline(tokens, at) ? 'PLACE' : 'ORGANIZATION';
  const mayBeName = !isFirst(tokens, at) || opensAsSpeaker(tokens, at);
  return mayBeName && !memory.ordinary.has(token.lower) ? 'NAME' : null;
}

/** The stretch of the text that the tokens cover; empty for none. */
export function spanOf(words: readonly Token[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
