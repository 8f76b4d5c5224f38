import { placesNamed } from '../../lexicon/index.ts';
import { compareOrganizationNames } from './compare-organization-names.ts';
import { comparisonOf, type NameComparison } from './name-comparison.ts';

const LISTED = 0.99;
/** Words for what sort of place it is, which one writer puts and another leaves out. */
const SORTS =
  /\b(?:city|town|village|municipality|county|district|raion|rayon|oblast|okrug|krai|kray|province|region|governorate|prefecture|republic|state|kingdom|port|gorod|selo|derevnya|shi|ken|of|the)\b\.?/giu;

/** How surely two names are of one place. */
export function comparePlaceNames(a: string, b: string): NameComparison {
  const [x, y] = [placesNamed(a), placesNamed(b)];
  if (x.length > 0 && y.length > 0) {
    const same = x.some(({ key }) => y.some((other) => other.key === key));
    return comparisonOf([
      { name: same ? 'listed as one' : 'listed as two', weight: same ? LISTED : 0, words: `${a} · ${b}` },
    ]);
  }
  return compareOrganizationNames(bare(a), bare(b));
}

function bare(name: string): string {
  const left = name.replace(SORTS, ' ').trim();
  return left === '' ? name : left;
}
