/** How alike two names are, and why. */
export { compareNames } from './compare-names.ts';
export { MATCH_SCORE, type NameComparison, type NameFeature } from './name-comparison.ts';
