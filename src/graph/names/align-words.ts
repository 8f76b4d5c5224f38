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
/** Words with nothing in common don't take a place from words that have. */
const EXACT: ReadonlySet<WordLikeness['by']> = new Set(['SAME', 'SOUND']);

/** Pairs the words of two names, the most alike first (then those in like places), each word at most once. */
export function alignWords(a: readonly NameWord[], b: readonly NameWord[]): Alignment {
  const found = singles(upToMost(a), upToMost(b));
  const candidates = [...found, ...joinedEither(a, b, found)];
  candidates.sort(
    (x, y) =>
      y.likeness.score - x.likeness.score ||
      Math.abs(y.length) - Math.abs(x.length) ||
      Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
      x.i + x.j - y.i - y.j,
  );
  return taken(candidates, a, b);
}

function upToMost(words: readonly NameWord[]): readonly NameWord[] {
  return words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
}

function joinedEither(
  a: readonly NameWord[],
  b: readonly NameWord[],
  found: readonly Candidate[],
): readonly Candidate[] {
  if (a.length === 1 && b.length === 1) return [];
  const same = found.filter(({ likeness }) => likeness.by === 'SAME');
  const [doneA, doneB] = [new Set(same.map(({ i }) => i)), new Set(same.map(({ j }) => j))];
  if (doneA.size === a.length || doneB.size === b.length) return [];
  return [
    ...joined(a, b, (i, j) => doneA.has(i) || doneB.has(j)),
    ...joined(b, a, (i, j) => doneB.has(i) || doneA.has(j)).map(({ i, j, length, likeness }) => ({
      i: j,
      j: i,
      length: -length,
      likeness,
    })),
  ];
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
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const likeness = compareWords(x, y);
      if (likeness.score > 0) found.push({ i, j, length: 0, likeness });
    });
  });
  return found;
}

/** Two or three words of `a` that are one of `b`: `Jin Ping` and `Jinping`; those that have their likes are left out. */
function joined(
  a: readonly NameWord[],
  b: readonly NameWord[],
  isDone: (i: number, j: number) => boolean,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { i, length, letters } of runsOf(a))
    b.slice(0, MAX_WORDS).forEach((other, j) => {
      const mayBe = other.written[0] === a[i]?.written[0] && Math.abs(other.written.length - letters) <= 2;
      if (!mayBe || isDone(i, j)) return;
      const whole = wordsFrom(a, i, length)
        .map(({ written }) => written)
        .join('');
      const likeness = compareWholes(whole, other);
      if (EXACT.has(likeness.by)) found.push({ i, j, length, likeness });
    });
  return found;
}

function runsOf(words: readonly NameWord[]): readonly { i: number; length: number; letters: number }[] {
  const lengths = words.slice(0, MAX_WORDS).map(({ written }) => (written.length < LEAST_JOINED ? 0 : written.length));
  return lengths.flatMap((first, i) => {
    const [second = 0, third = 0] = [lengths[i + 1], lengths[i + 2]];
    if (first === 0 || second === 0) return [];
    const two = { i, length: 2, letters: first + second };
    return third === 0 ? [two] : [two, { i, length: 3, letters: two.letters + third }];
  });
}

function compareWholes(whole: string, other: NameWord): WordLikeness {
  const role = other.role === 'NAME' ? 'NAME' : 'OWN';
  return compareWords(nameWord(whole, other.vowelless, role), nameWord(other.written, other.vowelless, role));
}
