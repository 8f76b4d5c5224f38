import { fold } from '../../lexicon/index.ts';
import type { EntityKind } from '../model/index.ts';
import { compareOrganizationNames } from './compare-organization-names.ts';
import { comparePersonNames } from './compare-person-names.ts';
import { comparePlaceNames } from './compare-place-names.ts';
import { type NameComparison, one } from './name-comparison.ts';

const BY_KIND: Readonly<Record<EntityKind, (a: string, b: string) => NameComparison>> = {
  Person: comparePersonNames,
  Organization: compareOrganizationNames,
  Place: comparePlaceNames,
};

/**
 * How surely two names, in any script, are names of one person, organization or place; {@link MATCH_SCORE} or more is taken for one.
 * A function of the two and the lists alone, the same in both orders; some 30 microseconds.
 */
export function compareNames(kind: EntityKind, a: string, b: string): NameComparison {
  return fold(a) === fold(b) ? one('the same name', 1, a, b) : BY_KIND[kind](a, b);
}
