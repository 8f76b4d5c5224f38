import { placesInAnyLanguage } from '../../lexicon/index.ts';
import { compactName } from './compact-name.ts';
import { bestOf } from './compare-organization-names.ts';
import { comparisonOf, type NameComparison, one } from './name-comparison.ts';
import { organizationNames } from './organization-name.ts';

const LISTED = 0.99;
/** A town and the land around it that bears its name. */
const OTHER_LEVEL = 0.5;
const TOWN = /\b(?:city|town|village|gorod|municipality|selo|shi|ciudad|ville|stadt)\b/iu;
const LAND =
  /\b(?:district|raion|rayon|oblast|okrug|krai|kray|province|region|governorate|prefecture|county|state|canton|département|department|voivodeship|emirate|ken|xian|sheng|viloyat|wilaya|grand duchy|kingdom|republic)\b/iu;
/** Words for what sort of place it is, which one writer puts and another leaves out. */
const SORTS = new RegExp(`${TOWN.source}|${LAND.source}|\\b(?:port|of|the|derevnya|co)\\b\\.?`, 'giu');

const SHORTENED = /^(?:st|ste|ft|mt)(?:\.|\b)(?=[ -]?\p{L})/iu;
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'Saint '],
  ['ste', 'Sainte '],
  ['ft', 'Fort '],
  ['mt', 'Mount '],
]);

/** How surely two names are of one place. */
export function comparePlaceNames(a: string, b: string): NameComparison {
  const [x, y] = [keysOf(a), keysOf(b)];
  if (x.length > 0 && y.length > 0) {
    const same = x.some((key) => y.includes(key));
    return one(same ? 'listed as one' : 'listed as two', same ? LISTED : 0, a, b);
  }
  const compared = bestOf(organizationNames(bare(spelledOut(a))), organizationNames(bare(spelledOut(b))));
  const apart = (TOWN.test(a) && LAND.test(b)) || (LAND.test(a) && TOWN.test(b));
  return apart
    ? comparisonOf([...compared.features, { name: 'town and land', weight: -OTHER_LEVEL, words: `${a} · ${b}` }])
    : compared;
}

function keysOf(name: string): readonly string[] {
  return placesInAnyLanguage(compactName(spelledOut(name)));
}

function spelledOut(name: string): string {
  return name.replace(SHORTENED, (short) => SPELLED_OUT.get(short.replace('.', '').toLowerCase()) ?? short);
}

function bare(name: string): string {
  const left = name.replace(SORTS, ' ').trim();
  return compactName(left) === '' ? name : left;
}

/** The place's name with its abbreviations spelled out, and without words for what sort of place it is. */
export function placeWriting(name: string): { readonly spelled: string; readonly bare: string } {
  const spelled = spelledOut(name);
  return { spelled, bare: bare(spelled) };
}
