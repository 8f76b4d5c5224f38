/** How alike two names are, and why. */
export { compactName } from './compact-name.ts';
export { compareNames } from './compare-names.ts';
export { MATCH_SCORE, type NameComparison, type NameFeature } from './name-comparison.ts';
