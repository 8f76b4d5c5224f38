import {
  mayBeginOrganizationWords,
  type OrganizationWord,
  organizationWord,
  placesInAnyLanguage,
} from '../../lexicon/index.ts';
import { type NameWord, nameWord, type WordRole } from './name-word.ts';
import { withoutScannedDigits } from './scanned-digits.ts';

/** The words of the name of a body or a place. */
export interface ReadWords {
  /** Without legal forms, articles and prepositions; a listed word or place of many languages in one form. */
  readonly words: readonly NameWord[];
  /** Every word as written. */
  readonly raw: readonly { readonly word: string; readonly role: WordRole | 'LEGAL' | 'LINK' }[];
  /** Its numbers, in order of size, whether written in digits, in Roman numerals or as words. */
  readonly numbers: string;
}

interface Piece {
  readonly length: number;
  readonly word: string;
  readonly role: WordRole | 'LEGAL' | 'LINK';
}

const MAX_WORDS = 24;
const MAX_PHRASE = 6;
const MAX_PLACE_WORDS = 4;
const LEAST_PLACE_LETTERS = 3;
const SHORT_PLACES = new Set(['uk', 'us', 'eu']);
/** Words that begin no place's name. */
const BETWEEN = new Set('of and for in at de des du der und y et a an to i on by do da for with'.split(' '));
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
  ...'i ii iii iv v vi vii viii ix x xi xii'.split(' ').map((word, at) => [word, at + 1] as const),
]);

/** The words of a name in Latin letters. */
export function readWords(text: string, vowelless: boolean): ReadWords {
  const written = wordsOf(text);
  const pieces = piecesOf(written);
  const telling = pieces.filter(({ role }) => role !== 'LEGAL' && role !== 'LINK');
  const kept = telling.length > 0 ? telling : pieces;
  return {
    words: kept.flatMap(({ word, role, written }) =>
      word === written || role === 'PLACE'
        ? [nameWord(word, vowelless, roleOf(role), written)]
        : word
            .split(' ')
            .map((part, _, all) => nameWord(part, vowelless, roleOf(role), all.length === 1 ? written : part)),
    ),
    raw: pieces.flatMap(({ written, role }) =>
      written.split(' ').map((word) => ({ word, role: organizationWord(word)?.role === 'LINK' ? 'LINK' : role })),
    ),
    numbers: numbersOf(written),
  };
}

function roleOf(role: Piece['role']): WordRole {
  return role === 'LEGAL' || role === 'LINK' ? 'SORT' : role;
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(?<=\b[a-z])\.(?=\s?[a-z]\b)/gu, '')
    .replaceAll('&', ' and ')
    .replace(/(?<=[a-z])'(?=[a-z]{2,})|(?<=[a-z]{2})['’](?=[a-rt-z]?\b)/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
    .map(withoutScannedDigits);
}

function piecesOf(words: readonly string[]): readonly (Piece & { readonly written: string })[] {
  const pieces: (Piece & { readonly written: string })[] = [];
  for (let at = 0; at < words.length; ) {
    const piece = pieceAt(words, at);
    pieces.push({ ...piece, written: words.slice(at, at + piece.length).join(' ') });
    at += piece.length;
  }
  return pieces;
}

/** The longest listed phrase, or place, that begins there. */
function pieceAt(words: readonly string[], at: number): Piece {
  const place = placeAt(words, at);
  const listed = listedAt(words, at);
  if (listed !== null && listed.length >= (place?.length ?? 0)) return listed;
  return place ?? { length: 1, word: words[at] ?? '', role: 'OWN' };
}

function listedAt(words: readonly string[], at: number): Piece | null {
  const most = mayBeginOrganizationWords(words[at] ?? '') ? MAX_PHRASE : 1;
  for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
    const found: OrganizationWord | null = organizationWord(words.slice(at, at + length).join(' '));
    if (found !== null) return { length, ...found };
  }
  return null;
}

function placeAt(words: readonly string[], at: number): Piece | null {
  if (BETWEEN.has(words[at] ?? '')) return null;
  for (let length = Math.min(MAX_PLACE_WORDS, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length).join('');
    const key = name.length < LEAST_PLACE_LETTERS && !SHORT_PLACES.has(name) ? undefined : placesInAnyLanguage(name)[0];
    if (key !== undefined) return { length, word: key, role: 'PLACE' };
  }
  return null;
}

function numbersOf(words: readonly string[]): string {
  return words
    .flatMap((word, at) =>
      at === 0 && word.length === 1 ? [] : (NUMBERS.get(word) ?? word.match(/\d+/gu)?.map(Number) ?? []),
    )
    .toSorted((a, b) => a - b)
    .join(' ');
}
