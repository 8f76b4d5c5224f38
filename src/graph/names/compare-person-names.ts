import { peopleNamed } from '../../lexicon/index.ts';
import { type Alignment, alignWords, textOf, written } from './align-words.ts';
import { isBurmese } from './burmese-name.ts';
import { sameEastAsianName } from './east-asian-name.ts';
import {
  comparisonOf,
  MATCH_SCORE,
  type NameComparison,
  nothingAlike,
  one,
  sum,
  type Weighed,
} from './name-comparison.ts';
import { type PersonName, personName } from './person-name.ts';

/** The lists know both names as one person's, or as two persons'. */
const LISTED = 0.99;
const SAME_SYLLABLES = 0.95;
/** A word of one name that the other has no place for: a second given name, a patronymic. */
const LEFT_OUT = 0.05;
/** Both names have words that the other hasn't. */
const DIFFERENT = 0.6;
/** A name of one word may be anybody's of that family. */
const PART_ONLY = 0.45;
/** One word is all of both names. */
const ONE_WORD = 0.12;
const OTHER_GENERATION = 0.6;
const OTHER_SEX = 0.6;
const OTHER_INITIALS = 0.4;
/** The same words in another order, other than that of family name and given names: a father and his son. */
const OTHER_ORDER = 0.4;
/** An initial stands for a given name: many names begin with it. */
const INITIALS_ONLY = 0.3;

/** How surely two names are of one person. */
export function comparePersonNames(a: string, b: string): NameComparison {
  const listed = sameEntry(a, b);
  if (listed !== null) return one(listed ? 'listed as one' : 'listed as two', listed ? LISTED : 0, a, b);
  const [x, y] = [personName(a), personName(b)];
  return bySyllables(x, y) ?? byWords(x, y);
}

/** By the words as they are first taken apart; else, where they have some in common, by those of the other ways. */
function byWords(x: PersonName, y: PersonName): NameComparison {
  const found = aligned(x, y);
  if (found.alignment.pairs.length === 0) return nothingAlike(FEATURES, found);
  const first = comparisonOf(FEATURES, found);
  if (x.otherwise.length + y.otherwise.length === 0 || first.score >= MATCH_SCORE) return first;
  return waysOf(x)
    .flatMap((one, at) => waysOf(y).flatMap((other, place) => (at + place === 0 ? [] : [[one, other] as const])))
    .map(([one, other]) => comparisonOf(FEATURES, aligned(one, other)))
    .reduce((best, next) => (next.score > best.score ? next : best), first);
}

function waysOf(name: PersonName): readonly PersonName[] {
  if (name.otherwise.length === 0) return [name];
  return [name, ...name.otherwise.map((words) => ({ ...name, words }))];
}

/** Two names and which words of theirs are one. */
interface Aligned {
  readonly x: PersonName;
  readonly y: PersonName;
  readonly alignment: Alignment;
}

function aligned(x: PersonName, y: PersonName): Aligned {
  return { x, y, alignment: align(x, y) };
}

/** Vowels and tones tell the syllables of Vietnam apart: another is another. */
function align(x: PersonName, y: PersonName): Alignment {
  const alignment = alignWords(x.words, y.words);
  if (!(x.vietnamese && y.vietnamese)) return alignment;
  const others = alignment.pairs.filter(({ likeness }) => likeness.by !== 'SAME' && likeness.by !== 'INITIAL');
  return {
    pairs: alignment.pairs.filter((pair) => !others.includes(pair)),
    onlyA: [...alignment.onlyA, ...others.flatMap(({ a }) => a)],
    onlyB: [...alignment.onlyB, ...others.flatMap(({ b }) => b)],
  };
}

function bySyllables(x: PersonName, y: PersonName): NameComparison | null {
  const same = x.eastAsian === null || y.eastAsian === null ? null : sameEastAsianName(x.eastAsian, y.eastAsian);
  return same === null
    ? null
    : one(same ? 'same syllables' : 'other syllables', same ? SAME_SYLLABLES : 0, textOf(x.words), textOf(y.words));
}

/** Whether the lists know both for the same person; null where they don't know one of them. */
function sameEntry(a: string, b: string): boolean | null {
  const x = peopleNamed(a);
  const y = x.length === 0 ? [] : peopleNamed(b);
  return y.length === 0 ? null : x.some(({ key }) => y.some((other) => other.key === key));
}

const FEATURES: readonly Weighed<Aligned>[] = [
  { name: 'words alike', weight: likenessOf, words: wordsAlike },
  { name: 'different words', weight: (found) => (isDifferent(found) ? -DIFFERENT : 0), words: wordsLeft },
  {
    name: 'words left out',
    weight: (found) => (isDifferent(found) ? 0 : -LEFT_OUT * countLeft(found)),
    words: wordsLeft,
  },
  { name: 'initials only', weight: (found) => (isInitialsOnly(found) ? -INITIALS_ONLY : 0), words: wordsAlike },
  { name: 'one word only', weight: ofOneWord, words: ({ x, y }) => textOf(shorterOf(x, y).words) },
  {
    name: 'other initials',
    weight: ({ x, y }) => contradiction(OTHER_INITIALS, initialsOf(x), initialsOf(y)),
    words: ({ x, y }) => `${initialsOf(x)} · ${initialsOf(y)}`,
  },
  { name: 'another order', weight: (found) => (isOtherOrder(found) ? -OTHER_ORDER : 0), words: wordsAlike },
  {
    name: 'another generation',
    weight: ({ x, y }) => contradiction(OTHER_GENERATION, x.generation, y.generation),
    words: ({ x, y }) => `${x.generation} · ${y.generation}`,
  },
  {
    name: 'another sex',
    weight: ({ x, y }) => contradiction(OTHER_SEX, x.sex, y.sex),
    words: ({ x, y }) => `${x.sex} · ${y.sex}`,
  },
];

function contradiction(weight: number, a: string | null, b: string | null): number {
  return a === b || a === null || b === null ? 0 : -weight;
}

function likenessOf({ alignment: { pairs } }: Aligned): number {
  return sum(pairs.map(({ likeness }) => likeness.score)) / Math.max(1, pairs.length);
}

function wordsAlike({ alignment: { pairs } }: Aligned): string {
  return pairs.map(written).join(', ');
}

function wordsLeft({ alignment: { onlyA, onlyB } }: Aligned): string {
  return textOf([...onlyA, ...onlyB]);
}

function countLeft({ alignment: { onlyA, onlyB } }: Aligned): number {
  return onlyA.length + onlyB.length;
}

/** Whether both have words that the other hasn't, or are Burmese, which leave none out. */
function isDifferent({ x, y, alignment: { onlyA, onlyB } }: Aligned): boolean {
  if (onlyA.length === 0 && onlyB.length === 0) return false;
  return (onlyA.length > 0 && onlyB.length > 0) || (isBurmese(x.words) && isBurmese(y.words));
}

/** `George H. W.` and `George W.`: whoever writes initials writes them all. Null where there are none. */
function initialsOf({ words }: PersonName): string | null {
  if (words.every(({ short }) => short === null)) return null;
  return words.map(({ short }) => short?.charAt(0) ?? '').join('');
}

/** Whether the words are neither in the same order nor turned round, as by putting the family name first. */
function isOtherOrder({ x, alignment: { pairs } }: Aligned): boolean {
  if (pairs.length < 3) return false;
  const inA = pairs.toSorted((one, other) => one.atA - other.atA).map(({ atB }) => atB);
  const isTurned = x.vietnamese && inA.every((at, index) => index === 0 || at < (inA[index - 1] ?? 0));
  return !isTurned && inA.filter((at, index) => (inA[(index + 1) % inA.length] ?? 0) < at).length > 1;
}

/** Whether all that they have in common are initials. */
function isInitialsOnly({ alignment: { pairs } }: Aligned): boolean {
  return pairs.every(({ likeness }) => likeness.by === 'INITIAL');
}

/** One word in common is too little to tell one from another. */
function ofOneWord(found: Aligned): number {
  const { x, y, alignment } = found;
  const [pair, ...more] = alignment.pairs;
  if (pair === undefined || more.length > 0 || pair.likeness.by === 'INITIAL' || pair.a.length + pair.b.length > 2)
    return 0;
  const isExact = pair.likeness.by === 'SAME' || pair.likeness.by === 'SOUND';
  return x.words.length === y.words.length && isExact ? -ONE_WORD : -PART_ONLY;
}

function shorterOf(x: PersonName, y: PersonName): PersonName {
  return x.words.length <= y.words.length ? x : y;
}
