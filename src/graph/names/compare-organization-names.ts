import { organizationsNamed } from '../../lexicon/index.ts';
import { type AlignedWords, alignWords } from './align-words.ts';
import { comparisonOf, type NameComparison, type NameFeature } from './name-comparison.ts';
import type { NameWord } from './name-word.ts';
import { type OrganizationName, organizationName } from './organization-name.ts';

/** The lists know both names as one body's, or as two bodies'. */
const LISTED = 0.99;
const SPELT_OUT = 0.85;
const OTHER_NUMBER = 0.7;
/** What a word that only one name has takes away, against its share of the weight. */
const MISSING_COUNTS = 1.1;

/** How surely two names are of one body. */
export function compareOrganizationNames(a: string, b: string): NameComparison {
  const listed = sameEntry(a, b);
  if (listed !== null)
    return comparisonOf([
      { name: listed ? 'listed as one' : 'listed as two', weight: listed ? LISTED : 0, words: `${a} · ${b}` },
    ]);
  const [x, y] = [organizationName(a), organizationName(b)];
  if (spells(x, y) || spells(y, x)) return comparisonOf([{ name: 'acronym', weight: SPELT_OUT, words: `${a} · ${b}` }]);
  return comparisonOf(featuresOf(x, y));
}

/** Whether the lists know both for the same body; null where they don't know one of them. */
function sameEntry(a: string, b: string): boolean | null {
  const [x, y] = [organizationsNamed(a), organizationsNamed(b)];
  if (x.length === 0 || y.length === 0) return null;
  return x.some(({ key }) => y.some((other) => other.key === key));
}

function spells(acronym: OrganizationName, full: OrganizationName): boolean {
  return acronym.acronym && full.words.length > 1 && acronym.words[0]?.text === full.initials;
}

function featuresOf(x: OrganizationName, y: OrganizationName): readonly NameFeature[] {
  const { pairs, onlyA, onlyB } = alignWords(x.words, y.words);
  const all = weightOf(x.words) + weightOf(y.words);
  const shared = pairs.reduce((sum, pair) => sum + pair.likeness.score * (weightOf(pair.a) + weightOf(pair.b)), 0);
  const missing = weightOf(onlyA) + weightOf(onlyB);
  const paired = all - missing;
  return [
    { name: 'words alike', weight: paired === 0 ? 0 : shared / paired, words: pairs.map(written).join(', ') },
    {
      name: 'words missing',
      weight: all === 0 ? 0 : (-MISSING_COUNTS * missing) / all,
      words: textOf([...onlyA, ...onlyB]),
    },
    {
      name: 'other numbers',
      weight: x.numbers === y.numbers ? 0 : -OTHER_NUMBER,
      words: `${x.numbers} · ${y.numbers}`,
    },
  ];
}

function weightOf(words: readonly NameWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function written({ a, b, likeness }: AlignedWords): string {
  return likeness.by === 'SAME' ? textOf(a) : `${textOf(a)} ~ ${textOf(b)}`;
}

function textOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
