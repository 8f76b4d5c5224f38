import { countryOfDemonym, type OrganizationEntry, organizationsNamed, placesNamed } from '../../lexicon/index.ts';
import { type Alignment, alignWords, textOf, written } from './align-words.ts';
import { latinName } from './latin-name.ts';
import { comparisonOf, type NameComparison, nothingAlike, one, sum, type Weighed } from './name-comparison.ts';
import type { NameWord, WordRole } from './name-word.ts';
import { initialsOf, type OrganizationName, organizationNames } from './organization-name.ts';

/** The lists know both names as one body's, or as two bodies'. */
const LISTED = 0.99;
const SPELT_OUT = 0.85;
const OTHER_NUMBER = 0.7;
/** What a word that only one name has takes away, against its share of the weight. */
const MISSING_COUNTS = 1.35;
/** A word without which it is another body: state, union, north. */
const TELLING_MISSING = 0.35;
/** Both names have words that the other hasn't. */
const DIFFERENT = 0.3;
const PLAIN = /^[\x20-\x7e]*$/u;
const WEIGHTS: Readonly<Record<WordRole, number>> = {
  NAME: 1,
  OWN: 1,
  PLACE: 0.8,
  TELLING: 0.6,
  SORT: 0.6,
  SLIGHT: 0.15,
};

/** How surely two names are of one body. */
export function compareOrganizationNames(a: string, b: string): NameComparison {
  const listed = sameEntry(a, b);
  if (listed !== null) return one(listed ? 'listed as one' : 'listed as two', listed ? LISTED : 0, a, b);
  return bestOf(organizationNames(a), organizationNames(b));
}

/** The comparison of the two most alike of the names that one body, and another, are written with. */
export function bestOf(a: readonly OrganizationName[], b: readonly OrganizationName[]): NameComparison {
  const [x, y] = [a[0], b[0]];
  if (x !== undefined && y !== undefined && a.length + b.length === 2) return compared(x, y);
  const comparisons = a.flatMap((x) => b.map((y) => compared(x, y)));
  return comparisons.reduce((best, next) => (next.score > best.score ? next : best));
}

function compared(x: OrganizationName, y: OrganizationName): NameComparison {
  if (spells(x, y) || spells(y, x)) {
    const [short, long] = x.acronym === null ? [y, x] : [x, y];
    return one('acronym', SPELT_OUT, short.acronym ?? '', textOf(long.words));
  }
  const alignment = alignWords(x.words, y.words);
  return alignment.pairs.length === 0
    ? nothingAlike(FEATURES, { x, y, alignment })
    : comparisonOf(FEATURES, { x, y, alignment });
}

/** Whether the lists know both for the same body; null where they don't know one of them. */
function sameEntry(a: string, b: string): boolean | null {
  const x = listedBodies(a);
  const y = x.length === 0 ? [] : listedBodies(b);
  return y.length === 0 ? null : x.some((key) => y.includes(key));
}

/** Keys of the listed bodies that the name may be of; `X of the Russian Federation` is Russia's X. */
export function listedBodies(name: string): readonly string[] {
  const whole = listed(name);
  if (whole.length > 0) return whole.map(({ key }) => key);
  const [, body = '', place = ''] = /^(.+?)(?:,| of(?: the)?) ((?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)*)$/u.exec(name) ?? [];
  const country = body === '' ? undefined : (placesNamed(place)[0]?.key ?? countryOfDemonym(place)?.key);
  return country === undefined
    ? []
    : organizationsNamed(body)
        .filter((entry) => entry.country === country)
        .map(({ key }) => key);
}

/** By the name as it is, or as it reads in Latin letters. */
function listed(name: string): readonly OrganizationEntry[] {
  const found = organizationsNamed(name);
  if (found.length > 0 || PLAIN.test(name)) return found;
  const { text } = latinName(name);
  return organizationsNamed(name === name.toUpperCase() ? text.toUpperCase() : text);
}

function spells(acronym: OrganizationName, full: OrganizationName): boolean {
  return acronym.acronym !== null && initialsOf(full).has(acronym.acronym);
}

/** Two names and which words of theirs are one. */
interface Aligned {
  readonly x: OrganizationName;
  readonly y: OrganizationName;
  readonly alignment: Alignment;
}

const FEATURES: readonly Weighed<Aligned>[] = [
  { name: 'words alike', weight: likenessOf, words: ({ alignment: { pairs } }) => pairs.map(written).join(', ') },
  {
    name: 'words missing',
    weight: missingShare,
    words: ({ alignment: { onlyA, onlyB } }) => textOf([...onlyA, ...onlyB]),
  },
  {
    name: 'different words',
    weight: ({ alignment: { onlyA, onlyB } }) => (onlyA.some(isTold) && onlyB.some(isTold) ? -DIFFERENT : 0),
    words: ({ alignment: { onlyA, onlyB } }) => `${textOf(onlyA.filter(isTold))} · ${textOf(onlyB.filter(isTold))}`,
  },
  {
    name: 'another body',
    weight: ({ alignment: { onlyA, onlyB } }) =>
      onlyA.some(isTelling) || onlyB.some(isTelling) ? -TELLING_MISSING : 0,
    words: ({ alignment: { onlyA, onlyB } }) => textOf([...onlyA, ...onlyB].filter(isTelling)),
  },
  {
    name: 'other numbers',
    weight: ({ x, y }) => (x.numbers === y.numbers ? 0 : -OTHER_NUMBER),
    words: ({ x, y }) => `${x.numbers} · ${y.numbers}`,
  },
];

/** How alike the words in common are, each by its weight. */
function likenessOf({ alignment: { pairs } }: Aligned): number {
  const weights = pairs.map(({ a, b }) => weightOf(a) + weightOf(b));
  const shared = pairs.map(({ likeness }, at) => likeness.score * (weights[at] ?? 0));
  const paired = sum(weights);
  return paired === 0 ? 0 : sum(shared) / paired;
}

function missingShare({ x, y, alignment: { onlyA, onlyB } }: Aligned): number {
  const all = weightOf(x.words) + weightOf(y.words);
  return all === 0 ? 0 : (-MISSING_COUNTS * (weightOf(onlyA) + weightOf(onlyB))) / all;
}

function isTold({ role }: NameWord): boolean {
  return role !== 'SLIGHT';
}

function isTelling({ role }: NameWord): boolean {
  return role === 'TELLING';
}

function weightOf(words: readonly NameWord[]): number {
  return words.reduce((total, { role }) => total + WEIGHTS[role], 0);
}
