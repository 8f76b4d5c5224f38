import { compareWords, type WordLikeness } from './compare-words.ts';
import { type NameWord, nameWord } from './name-word.ts';

/** Words of one name with the words of the other that they are; a word may be written as several. */
export interface AlignedWords {
  readonly a: readonly NameWord[];
  readonly b: readonly NameWord[];
  /** Where the first of them stands among the words of its name. */
  readonly atA: number;
  readonly atB: number;
  readonly likeness: WordLikeness;
}

export interface Alignment {
  readonly pairs: readonly AlignedWords[];
  /** Words that are none of the other name's. */
  readonly onlyA: readonly NameWord[];
  readonly onlyB: readonly NameWord[];
}

/** More words than a name has: the rest are left unaligned. */
const MAX_WORDS = 12;
/** A letter written apart belongs to no word. */
const LEAST_JOINED = 2;
const NO_RUNS: readonly Run[] = [];
/** Words with nothing in common don't take a place from words that have. */
const EXACT: ReadonlySet<WordLikeness['by']> = new Set(['SAME', 'SOUND']);

/** Pairs the words of two names, the most alike first (then those in like places), each word at most once. */
export function alignWords(a: readonly NameWord[], b: readonly NameWord[]): Alignment {
  const candidates = candidatesOf(upToMost(a), upToMost(b));
  if (candidates.length === 0) return { pairs: [], onlyA: a, onlyB: b };
  return taken(candidates.sort(likelierFirst), a, b);
}

function upToMost(words: readonly NameWord[]): readonly NameWord[] {
  return words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
}

function candidatesOf(a: readonly NameWord[], b: readonly NameWord[]): Candidate[] {
  const found = singles(a, b);
  const { ofA, ofB } = wordsWithTheirLike(found);
  if (ofA === bitsFrom(0, a.length) || ofB === bitsFrom(0, b.length)) return found;
  addJoined(
    a,
    b,
    (i, j) => hasBit(ofA, i) || hasBit(ofB, j),
    (candidate) => found.push(candidate),
  );
  addJoined(
    b,
    a,
    (i, j) => hasBit(ofB, i) || hasBit(ofA, j),
    ({ i, j, length, likeness }) => found.push({ i: j, j: i, length: -length, likeness }),
  );
  return found;
}

function likelierFirst(x: Candidate, y: Candidate): number {
  return (
    y.likeness.score - x.likeness.score ||
    Math.abs(y.length) - Math.abs(x.length) ||
    Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
    x.i + x.j - y.i - y.j
  );
}

/** The bits of the words of each name that the other has just so. */
function wordsWithTheirLike(candidates: readonly Candidate[]): { readonly ofA: number; readonly ofB: number } {
  let [ofA, ofB] = [0, 0];
  for (const { i, j, likeness } of candidates) {
    if (likeness.by !== 'SAME') continue;
    ofA |= 1 << i;
    ofB |= 1 << j;
  }
  return { ofA, ofB };
}

/** The words as written, for a feature. */
export function textOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

export function written({ a, b, likeness }: AlignedWords): string {
  return likeness.by === 'SAME' ? textOf(a) : `${textOf(a)} ~ ${textOf(b)}`;
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  /** Words from `i` on that are one word at `j`; negative: words from `j` on that are one at `i`; 0: one and one. */
  readonly length: number;
  readonly likeness: WordLikeness;
}

function taken(candidates: readonly Candidate[], a: readonly NameWord[], b: readonly NameWord[]): Alignment {
  // Bits of the words, MAX_WORDS at most.
  let [usedA, usedB] = [0, 0];
  const pairs: AlignedWords[] = [];
  for (const { i, j, length, likeness } of candidates) {
    const [ofA, ofB] = [bitsFrom(i, length), bitsFrom(j, -length)];
    if ((usedA & ofA) !== 0 || (usedB & ofB) !== 0) continue;
    usedA |= ofA;
    usedB |= ofB;
    pairs.push({ a: wordsFrom(a, i, length), b: wordsFrom(b, j, -length), atA: i, atB: j, likeness });
  }
  return { pairs, onlyA: a.filter((_, at) => !hasBit(usedA, at)), onlyB: b.filter((_, at) => !hasBit(usedB, at)) };
}

function bitsFrom(at: number, length: number): number {
  return length > 0 ? ((1 << length) - 1) << at : 1 << at;
}

function wordsFrom(words: readonly NameWord[], at: number, length: number): readonly NameWord[] {
  return words.slice(at, at + Math.max(1, length));
}

function hasBit(bits: number, at: number): boolean {
  return at < MAX_WORDS && (bits & (1 << at)) !== 0;
}

function singles(a: readonly NameWord[], b: readonly NameWord[]): Candidate[] {
  const found: Candidate[] = [];
  let i = 0;
  for (const x of a) {
    let j = 0;
    for (const y of b) {
      const likeness = compareWords(x, y);
      if (likeness.score > 0) found.push({ i, j, length: 0, likeness });
      j += 1;
    }
    i += 1;
  }
  return found;
}

/** Adds two or three words of `a` that are one of `b`: `Jin Ping` and `Jinping`; those that have their likes are left out. */
function addJoined(
  a: readonly NameWord[],
  b: readonly NameWord[],
  isDone: (i: number, j: number) => boolean,
  add: (candidate: Candidate) => void,
): void {
  for (const { i, length, letters } of runsOf(a)) {
    let j = -1;
    for (const other of b) {
      j += 1;
      const mayBe = Math.abs(other.written.length - letters) <= 2 && other.written[0] === a[i]?.written[0];
      if (!mayBe || isDone(i, j)) continue;
      const likeness = compareWholes(wordsFrom(a, i, length), other);
      if (EXACT.has(likeness.by)) add({ i, j, length, likeness });
    }
  }
}

interface Run {
  readonly i: number;
  readonly length: number;
  readonly letters: number;
}

function runsOf(words: readonly NameWord[]): readonly Run[] {
  if (words.length < 2) return NO_RUNS;
  const runs: Run[] = [];
  for (let i = 0; i < words.length - 1; i += 1) {
    const [first, second, third] = [lettersToJoin(words[i]), lettersToJoin(words[i + 1]), lettersToJoin(words[i + 2])];
    if (first === 0 || second === 0) continue;
    runs.push({ i, length: 2, letters: first + second });
    if (third > 0) runs.push({ i, length: 3, letters: first + second + third });
  }
  return runs;
}

function lettersToJoin(word: NameWord | undefined): number {
  return word === undefined || word.written.length < LEAST_JOINED ? 0 : word.written.length;
}

function compareWholes(words: readonly NameWord[], other: NameWord): WordLikeness {
  const whole = words.map(({ written }) => written).join('');
  const role = other.role === 'NAME' ? 'NAME' : 'OWN';
  return compareWords(nameWord(whole, other.vowelless, role), nameWord(other.written, other.vowelless, role));
}
