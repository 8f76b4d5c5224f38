import { peopleNamed } from '../../lexicon/index.ts';
import { type AlignedWords, type Alignment, alignWords, textOf, written } from './align-words.ts';
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
  const alignment = align(x, y);
  if (alignment.pairs.length === 0) return nothingAlike(() => featuresOf(x, y, alignment));
  const first = comparisonOf(featuresOf(x, y, alignment));
  if (x.otherwise.length + y.otherwise.length === 0 || first.score >= MATCH_SCORE) return first;
  return waysOf(x)
    .flatMap((one, at) => waysOf(y).flatMap((other, place) => (at + place === 0 ? [] : [[one, other] as const])))
    .map(([one, other]) => comparisonOf(featuresOf(one, other, align(one, other))))
    .reduce((best, next) => (next.score > best.score ? next : best), first);
}

function waysOf(name: PersonName): readonly PersonName[] {
  if (name.otherwise.length === 0) return [name];
  return [name, ...name.otherwise.map((words) => ({ ...name, words }))];
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

function featuresOf(x: PersonName, y: PersonName, alignment: Alignment): readonly Weighed[] {
  const { pairs } = alignment;
  const alike = sum(pairs.map(({ likeness }) => likeness.score)) / Math.max(1, pairs.length);
  return [
    { name: 'words alike', weight: pairs.length === 0 ? 0 : alike, words: () => pairs.map(written).join(', ') },
    ...leftOver(alignment, isBurmese(x.words) && isBurmese(y.words)),
    ...tooLittle(x, y, pairs),
    ...otherInitials(x, y),
    ...(x.vietnamese && isReversed(pairs) ? [] : otherOrder(pairs)),
    ...contradiction('another generation', OTHER_GENERATION, x.generation, y.generation),
    ...contradiction('another sex', OTHER_SEX, x.sex, y.sex),
  ];
}

function contradiction(name: string, weight: number, a: string | null, b: string | null): readonly Weighed[] {
  return a === b || a === null || b === null ? [] : [{ name, weight: -weight, words: () => `${a} · ${b}` }];
}

function leftOver({ onlyA, onlyB }: Alignment, burmese: boolean): readonly Weighed[] {
  const left = onlyA.length + onlyB.length;
  const words = (): string => textOf([...onlyA, ...onlyB]);
  if ((onlyA.length > 0 && onlyB.length > 0) || (burmese && left > 0))
    return [{ name: 'different words', weight: -DIFFERENT, words }];
  return left === 0 ? [] : [{ name: 'words left out', weight: -LEFT_OUT * left, words }];
}

/** `George H. W.` and `George W.`: whoever writes initials writes them all. */
function otherInitials(x: PersonName, y: PersonName): readonly Weighed[] {
  const [a, b] = [initialsOf(x), initialsOf(y)];
  return a === b || a === '' || b === '' ? [] : contradiction('other initials', OTHER_INITIALS, a, b);
}

function initialsOf({ words }: PersonName): string {
  if (words.every(({ short }) => short === null)) return '';
  return words.map(({ short }) => short?.charAt(0) ?? '').join('');
}

/** Whether the last word of one is the first of the other, and so on: the given name, the second, the family's. */
function isReversed(pairs: readonly AlignedWords[]): boolean {
  const inA = pairs.toSorted((one, other) => one.atA - other.atA);
  return inA.every(({ atB }, index) => index === 0 || atB < (inA[index - 1]?.atB ?? 0));
}

/** Whether the words are neither in the same order nor turned round, as by putting the family name first. */
function otherOrder(pairs: readonly AlignedWords[]): readonly Weighed[] {
  if (pairs.length < 3) return [];
  const inA = pairs.toSorted((one, other) => one.atA - other.atA).map(({ atB }) => atB);
  const descents = inA.filter((at, index) => (inA[(index + 1) % inA.length] ?? 0) < at).length;
  return descents <= 1
    ? []
    : [{ name: 'another order', weight: -OTHER_ORDER, words: () => pairs.map(written).join(', ') }];
}

/** Too little of a name in common to tell one from another. */
function tooLittle(x: PersonName, y: PersonName, pairs: readonly AlignedWords[]): readonly Weighed[] {
  const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
  const full = pairs.filter(({ likeness }) => likeness.by !== 'INITIAL');
  if (full.length === 0)
    return [{ name: 'initials only', weight: -INITIALS_ONLY, words: () => pairs.map(written).join(', ') }];
  if (pairs.length > 1 || full.some(({ a, b }) => a.length + b.length > 2)) return [];
  const whole = short.words.length === long.words.length;
  const exact = full.every(({ likeness }) => likeness.by === 'SAME' || likeness.by === 'SOUND');
  return [{ name: 'one word only', weight: whole && exact ? -ONE_WORD : -PART_ONLY, words: () => textOf(short.words) }];
}
