import { longestPhraseFrom, longestPlaceFrom, organizationWord, placesInAnyLanguage } from '../../lexicon/index.ts';
import { type NameWord, nameWord, type WordRole } from './name-word.ts';
import { remembered, WORDS_KEPT } from './remembered.ts';
import { withoutScannedDigits } from './scanned-digits.ts';

/** The words of the name of a body or a place. */
export interface ReadWords {
  /** Without legal forms, articles and prepositions; a listed word or place of many languages in one form. */
  readonly words: readonly NameWord[];
  readonly pieces: readonly NamePiece[];
  /** Its numbers, in order of size, whether written in digits, in Roman numerals or as words. */
  readonly numbers: string;
}

/** A word of its own, or a listed phrase or place of several. */
interface NamePiece {
  /** How many words it is. */
  readonly length: number;
  /** One form for all languages. */
  readonly word: string;
  readonly written: string;
  readonly role: WordRole | 'LEGAL' | 'LINK';
  /** What it is compared by, where short vowels are written: a place is one word, a phrase as many as it has. */
  readonly words: readonly NameWord[];
}

const MAX_WORDS = 24;
const MAX_PLACE_WORDS = 4;
const LEAST_PLACE_LETTERS = 3;
const SHORT_PLACES = new Set(['uk', 'us', 'eu']);
/** Words that begin no place's name. */
const BETWEEN = new Set('of and for in at de des du der und y et a an to i on by do da for with'.split(' '));
const PLAIN = /^[a-z0-9 -]*$/u;
const NOT_OF_A_WORD = /[^a-z0-9]+/u;
const LETTER = /^[a-z]$/u;
const DIGIT = /\d/u;
const NONE: readonly number[] = [];
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve';
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv';
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [ORDINALS, CARDINALS, ROMAN].flatMap((words) => words.split(' ').map((word, at) => [word, at + 1] as const)),
);
const IN_DIGITS = /^(\d+)(?:st|nd|rd|th|e|er|eme|ya|y|i)?$/u;
/** `Jaysh-e Muhammad`, `Jaysh-i-Muhammad`: of. */
const IZAFA = /(?<=[a-z])-(?:i|e|ye|yi)(?:-|\s)(?=[a-z])/gu;

/** The words of a name in Latin letters; phrases and places of several are found unless `findsPlaces` is false. */
export function readWords(text: string, vowelless: boolean, findsPlaces = true): ReadWords {
  const read = wordsOf(text).map(readWord);
  const pieces = findsPlaces ? piecesOf(read) : read.map(({ alone }) => alone);
  const telling = pieces.filter(({ role }) => role !== 'LEGAL' && role !== 'LINK');
  const kept = telling.length > 0 ? telling : pieces;
  return {
    words: kept.flatMap((piece) => (vowelless ? comparedBy(piece, true) : piece.words)),
    pieces,
    numbers: numbersOf(read),
  };
}

function comparedBy(
  { word, role, written }: Pick<NamePiece, 'word' | 'role' | 'written'>,
  vowelless: boolean,
): readonly NameWord[] {
  const own = role === 'LEGAL' || role === 'LINK' ? 'SORT' : role;
  return role === 'PLACE' || !word.includes(' ')
    ? [nameWord(word, vowelless, own, written)]
    : word.split(' ').map((part) => nameWord(part, vowelless, own));
}

function piece(length: number, written: string, word: string, role: NamePiece['role']): NamePiece {
  return { length, written, word, role, words: comparedBy({ word, role, written }, false) };
}

function wordsOf(text: string): readonly string[] {
  const whole = text.includes('-') ? text.replace(IZAFA, ' ') : text;
  const words = (PLAIN.test(whole) ? whole : unpointed(whole))
    .split(NOT_OF_A_WORD)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
  return DIGIT.test(whole) ? words.map(withoutScannedDigits) : words;
}

/** `S.A.` is one word, and so is `O'Malley's`. */
function unpointed(text: string): string {
  return text
    .replace(/(?<=\b[dl])'(?=([a-z]+))/gu, (mark, next: string) => (organizationWord(next) === null ? mark : ' '))
    .replace(/(?<=\b[a-z])\.(?=\s?[a-z]\b)/gu, '')
    .replaceAll('&', ' and ')
    .replace(/(?<=[a-z])'(?=[a-z]{2,})|(?<=[a-z]{2})'(?=[a-rt-z]?\b)/gu, '');
}

function piecesOf(words: readonly ReadWord[]): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  let at = 0;
  for (let first = words[at]; first !== undefined; first = words[at]) {
    const found = pieceAt(words, at, first);
    pieces.push(found);
    at += found.length;
  }
  return pieces;
}

/** What a word is, whatever stands beside it. */
interface ReadWord {
  readonly text: string;
  /** What it is where it begins no phrase and no place. */
  readonly alone: NamePiece;
  /** The word as the lists have it, and as a place; null where it is none. */
  readonly listed: NamePiece | null;
  readonly place: NamePiece | null;
  /** How many words a phrase has at most that begins with it, and how many letters a place's name; 0 where none does. */
  readonly phraseWords: number;
  readonly placeLetters: number;
  readonly numbers: readonly number[];
}

/** Kept for a while, as names share their words. */
const readWord = remembered((word: string): ReadWord => {
  const listed = phraseOf(1, word);
  const number = word.length > 1 ? numberOf(word) : null;
  const placeLetters = BETWEEN.has(word) ? 0 : longestPlaceFrom(word);
  return {
    text: word,
    alone: number === null ? (listed ?? piece(1, word, word, 'OWN')) : piece(1, word, `${number}`, 'SORT'),
    listed,
    place: placeLetters === 0 ? null : placeOf(1, word),
    phraseWords: longestPhraseFrom(word),
    placeLetters,
    numbers: numbersIn(word),
  };
}, WORDS_KEPT);

/** The longest listed phrase, or place, that begins there. */
function pieceAt(words: readonly ReadWord[], at: number, first: ReadWord): NamePiece {
  if (first.phraseWords === 0 && first.placeLetters === 0) return first.alone;
  const listed = phraseAt(words, at, first);
  const place = first.placeLetters === 0 ? null : placeAt(words, at, first);
  return (listed !== null && listed.length >= (place?.length ?? 0) ? listed : place) ?? first.alone;
}

function phraseAt(words: readonly ReadWord[], at: number, { phraseWords, listed }: ReadWord): NamePiece | null {
  for (let length = Math.min(phraseWords, words.length - at); length > 1; length -= 1) {
    const found = phraseOf(length, textOf(words, at, length));
    if (found !== null) return found;
  }
  return listed;
}

function textOf(words: readonly ReadWord[], at: number, length: number): string {
  let whole = words[at]?.text ?? '';
  for (const { text } of words.slice(at + 1, at + length)) whole += ` ${text}`;
  return whole;
}

function phraseOf(length: number, written: string): NamePiece | null {
  const found = organizationWord(written);
  return found === null ? null : piece(length, written, found.word, found.role);
}

function placeAt(words: readonly ReadWord[], at: number, { placeLetters, place }: ReadWord): NamePiece | null {
  for (let length = Math.min(MAX_PLACE_WORDS, words.length - at); length > 1; length -= 1) {
    const written = textOf(words, at, length);
    const found = written.length - (length - 1) > placeLetters ? null : placeOf(length, written);
    if (found !== null) return found;
  }
  return place;
}

function placeOf(length: number, written: string): NamePiece | null {
  const name = written.replaceAll(' ', '');
  const key = name.length < LEAST_PLACE_LETTERS && !SHORT_PLACES.has(name) ? undefined : placesInAnyLanguage(name)[0];
  return key === undefined ? null : piece(length, written, key, 'PLACE');
}

function numbersOf(words: readonly ReadWord[]): string {
  if (words.every(({ numbers }) => numbers.length === 0)) return '';
  return words
    .flatMap(({ text, numbers }, at) => (at === 0 && LETTER.test(text) ? NONE : numbers))
    .sort((a, b) => a - b)
    .join(' ');
}

function numberOf(word: string): number | null {
  const digits = DIGIT.test(word) ? IN_DIGITS.exec(word)?.[1] : undefined;
  return digits === undefined ? (NUMBERS.get(word) ?? null) : Number(digits);
}

function numbersIn(word: string): readonly number[] {
  const number = numberOf(word);
  if (number !== null) return [number];
  return DIGIT.test(word) ? (word.match(/\d+/gu) ?? []).map(Number) : NONE;
}
