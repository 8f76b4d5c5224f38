import type { NameWord } from './name-word.ts';

const PATRONYMIC = /(?:ovich|evich|ovych|evych|yevich|ovna|evna|ivna|yvna|ichna)$/u;
const FAMILY = /(?:ov|ev|in|yov)a?$/u;
/** Endings of family names that differ by sex, in one form. */
const OF_SEX: readonly (readonly [RegExp, string])[] = [
  [/(ov|ev|yov|in|yn)a$/u, '$1'],
  [/(s|c|z)k(?:aya|aia|aja|a|oi|yi|iy|ii|yy|ij|y|i)$/u, '$1k'],
];
/** What makes a man's given name a woman's. */
const FEMININE = /^(?:a|e|ia|ya|iia|ina|ine|ette|etta|iya)$/u;

/** Whether one of two given names is a man's and the other a woman's, by the lists or by its ending: `Karl` and `Karla`, `Paolo` and `Paola`. */
export function areOfTwoSexes(a: NameWord, b: NameWord): boolean {
  if (a.sex !== null && b.sex !== null) return a.sex !== b.sex;
  if (!a.given && !b.given) return false;
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  return long.startsWith(short) && !/[aeiouy]$/u.test(short) && FEMININE.test(long.slice(short.length));
}

/** Whether one is a patronymic and the other a family name of the same stem: `Pavlovna` and `Pavlova`. */
export function isPatronymicOf(a: string, b: string): boolean {
  return (PATRONYMIC.test(a) && FAMILY.test(b)) || (PATRONYMIC.test(b) && FAMILY.test(a));
}

/** Whether the two are forms of one family name for a man and a woman: `Ivanov` and `Ivanova`. */
export function isSurnameOfTwoSexes(a: string, b: string): boolean {
  return OF_SEX.some(([ending, stem]) => a.replace(ending, stem) === b.replace(ending, stem));
}
