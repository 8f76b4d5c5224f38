/** How alike two names are, and why. */
export { compactName } from './compact-name.ts';
export { compareNames } from './compare-names.ts';
export { isOneWord } from './latin-name.ts';
export { MATCH_SCORE, type NameComparison } from './name-comparison.ts';
export { listedKey, nameKeys } from './name-keys.ts';
export { remembered } from './remembered.ts';
