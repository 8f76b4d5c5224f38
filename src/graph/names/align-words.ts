import { compareWords, type WordLikeness } from './compare-words.ts';
import { type NameWord, nameWord } from './name-word.ts';

/** Words of one name with the words of the other that they are; a word may be written as two. */
export interface AlignedWords {
  readonly a: readonly NameWord[];
  readonly b: readonly NameWord[];
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

/** Pairs the words of two names, the most alike first (ties in the order of the words), each word at most once. */
export function alignWords(a: readonly NameWord[], b: readonly NameWord[]): Alignment {
  const candidates = [
    ...singles(a, b),
    ...joined(a, b),
    ...joined(b, a).map(({ a: b2, b: a2, likeness }) => ({ a: a2, b: b2, likeness })),
  ];
  candidates.sort((x, y) => y.likeness.score - x.likeness.score || y.a.length + y.b.length - x.a.length - x.b.length);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: AlignedWords[] = [];
  for (const pair of candidates) {
    if (pair.a.some((at) => usedA.has(at)) || pair.b.some((at) => usedB.has(at))) continue;
    for (const at of pair.a) usedA.add(at);
    for (const at of pair.b) usedB.add(at);
    pairs.push({ a: wordsAt(a, pair.a), b: wordsAt(b, pair.b), likeness: pair.likeness });
  }
  return {
    pairs,
    onlyA: a.filter((_, at) => !usedA.has(at)),
    onlyB: b.filter((_, at) => !usedB.has(at)),
  };
}

interface Candidate {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly likeness: WordLikeness;
}

function singles(a: readonly NameWord[], b: readonly NameWord[]): Candidate[] {
  return a.slice(0, MAX_WORDS).flatMap((x, i) =>
    b.slice(0, MAX_WORDS).flatMap((y, j) => {
      const likeness = compareWords(x, y);
      return likeness.score > 0 ? [{ a: [i], b: [j], likeness }] : [];
    }),
  );
}

/** Two words of `a` that are one of `b`: `Jin Ping` and `Jinping`. */
function joined(a: readonly NameWord[], b: readonly NameWord[]): Candidate[] {
  return a.slice(0, MAX_WORDS - 1).flatMap((first, i) => {
    const second = a[i + 1];
    if (second === undefined || first.text.length < 2) return [];
    const whole = nameWord(first.text + second.text, Math.max(first.weight, second.weight), first.vowelless);
    return b.slice(0, MAX_WORDS).flatMap((y, j) => {
      const { score, by } = y.text.length < whole.text.length - 1 ? { score: 0, by: 'NONE' } : compareWords(whole, y);
      return by === 'SAME' || by === 'SOUND' ? [{ a: [i, i + 1], b: [j], likeness: { score, by } }] : [];
    });
  });
}

function wordsAt(words: readonly NameWord[], indexes: readonly number[]): readonly NameWord[] {
  return indexes.flatMap((at) => words[at] ?? []);
}
