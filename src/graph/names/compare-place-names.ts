import { placesInAnyLanguage, placesNamed } from '../../lexicon/index.ts';
import { compactName } from './compact-name.ts';
import { bestOf } from './compare-organization-names.ts';
import { MATCH_SCORE, type NameComparison, one } from './name-comparison.ts';
import { type OrganizationName, organizationNames } from './organization-name.ts';
import { isLand, isOfNature, isTown, placeName, placeWriting, spelledOut } from './place-name.ts';

const LISTED = 0.99;
const LEAST_SOUNDS = 6;
/** A town and the land around it that bears its name. */
const OTHER_LEVEL = 0.5;

/** How surely two names are of one place. */
export function comparePlaceNames(a: string, b: string): NameComparison {
  const [x, y] = [keysOf(a), keysOf(b)];
  if (x.length > 0 && y.length > 0) {
    const same = !areOtherPlaces(a, b) && !isCapitalOf(a, y) && !isCapitalOf(b, x) && x.some((key) => y.includes(key));
    return one(same ? 'listed as one' : 'listed as two', same ? LISTED : 0, a, b);
  }
  const compared = byWords(a, b, x.length + y.length > 0);
  return areApart(a, b, y) || areApart(b, a, x) ? apartFrom(compared, a, b) : compared;
}

/** By the names with the places found in them; else as they sound, but not where they are short and the lists know one of the two: they have what it is spelt like. */
function byWords(a: string, b: string, isOneListed: boolean): NameComparison {
  const found = bestOf(organizationNames(placeWriting(a).bare), organizationNames(placeWriting(b).bare));
  if (found.score >= MATCH_SCORE) return found;
  const [x, y] = [placeName(a), placeName(b)];
  if (isOneListed && (soundsIn(x) < LEAST_SOUNDS || soundsIn(y) < LEAST_SOUNDS)) return found;
  const spoken = bestOf([x], [y]);
  return spoken.score > found.score ? spoken : found;
}

function soundsIn({ words }: OrganizationName): number {
  return words.reduce((total, { sounds }) => total + sounds.length, 0);
}

function apartFrom({ score, features }: NameComparison, a: string, b: string): NameComparison {
  const apart = { name: 'town and land', weight: -OTHER_LEVEL, words: `${a} · ${b}` };
  return { score: Math.max(0, score - OTHER_LEVEL), features: [...features, apart] };
}

function keysOf(name: string): readonly string[] {
  return placesInAnyLanguage(compactName(spelledOut(name)));
}

/** Whether the lists have both by these very names, whatever other languages call them: Aden and Adana. */
function areOtherPlaces(a: string, b: string): boolean {
  const [x, y] = [placesNamed(a), placesNamed(b)];
  return x.length > 0 && y.length > 0 && !x.some(({ key }) => y.some((other) => other.key === key));
}

/** `Kuwait City`: not Kuwait, whose name alone is the country's first. */
function isCapitalOf(city: string, [country = '']: readonly string[]): boolean {
  return isTown(city) && /^[a-z]{2}$/u.test(country);
}

/** Whether one is a town and the other the land around it, or a lake, a river or a mountain and the other a place of its name. */
function areApart(a: string, b: string, listedAsB: readonly string[]): boolean {
  return (isTown(a) && isLand(b)) || (isOfNature(a) && !isOfNature(b) && listedAsB.length > 0);
}
