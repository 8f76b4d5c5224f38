import { unique } from '../collect.ts';
import { remembered } from './remembered.ts';

/** Spellings by the consonant that they leave, the longest first; what is not listed (vowels, y, h) leaves none. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/^h/u, 'K'],
  [/^x/u, 'S'],
  [/x/gu, 'KS'],
  [/schtsch|shch|tsch|dsch|tch|dzh|sch|szcz|cz|sz|sh|zh|ch|dz|dj|ts|tz|tc|c(?=[eiy])/gu, 'S'],
  [/ph|[bpfvw]/gu, 'P'],
  [/kh|gh|ck|[kgqc]/gu, 'K'],
  [/th|dh|[td]/gu, 'T'],
  [/[szj]/gu, 'S'],
  [/l/gu, 'L'],
  [/r/gu, 'R'],
  [/m/gu, 'M'],
  [/n/gu, 'N'],
  [/[^A-Z]+/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** What one language writes and another leaves out inside a word, and what may be a breath before it. */
const SOFT = /(?<=.)(?:ch|kh|j)|^x/gu;

/** The consonants of a word in Latin letters, as coarsely as transliterations tell them apart; `ch` may be that of church or that of loch, and like `kh` and `j` no more than a breath. */
export const skeletons: (word: string) => readonly string[] = remembered((word) => {
  const hard = skeleton(word);
  const loch = word.includes('ch') ? skeleton(word.replaceAll('ch', 'k')) : hard;
  const soft = skeleton(word.replace(SOFT, (letters) => (letters === 'x' ? 'k' : '')));
  return hard === loch && hard === soft ? [hard] : unique([hard, loch, soft]);
});

function skeleton(word: string): string {
  return CONSONANTS.reduce((text, [spelling, consonant]) => text.replace(spelling, consonant), word);
}

/** What a word in Latin letters may begin with, as coarsely: `j` may be that of jam or that of Johann. */
export function beginnings(word: string): readonly string[] {
  if (/^j/u.test(word)) return ['S', 'A'];
  if (/^[aeiouy]/u.test(word)) return ['A'];
  return skeletons(word).map((consonants) => consonants.charAt(0));
}
