import type { NameWord } from './name-word.ts';

/** Syllables of Burmese names: there is no family name, and each is a part that nobody leaves out. */
const WORDS = new Set(
  (
    'aung san suu kyi gyi thein sein khin nyunt than shwe maung win htay tin oo hlaing min myint swe soe thura zaw naing htun tun kyaw mya thida thiha lwin nyan htut wai lin phyo zin mar aye thant moe kyaing thi wunna thu ' +
    'thaung tint hla pe myo nay yan yin yar htoo htet htin lay nu new nyein cho chit mon nan sandar sanda hnin ei mi pyone wint tha zarni zar ni saw sai nang wah thet thwin mint myat pyae pyi phone paing bo ba sithu sit thiri ' +
    'thit than thandar thar toe wut yee ye yu yadanar zeya zeyar zay swar ko ma'
  ).split(' '),
);
/** What they put before a name: uncle, aunt, brother. */
const HONORIFICS = new Set(['u', 'daw', 'ko', 'ma']);
const LEAST_WORDS = 2;

/** Whether it is a Burmese name. */
export function isBurmese(words: readonly NameWord[]): boolean {
  return words.length >= LEAST_WORDS && words.every(({ text }) => WORDS.has(text));
}

/** Whether the word, before a name, may be no part of it. */
export function isBurmeseHonorific(word: string): boolean {
  return HONORIFICS.has(word);
}

/** The words of a Burmese name without an honorific before them; those of other names as they are. */
export function withoutBurmeseHonorific<T extends { readonly word: string }>(parts: readonly T[]): readonly T[] {
  const [first, ...rest] = parts;
  return first !== undefined &&
    HONORIFICS.has(first.word) &&
    rest.length >= LEAST_WORDS &&
    rest.every(({ word }) => WORDS.has(word))
    ? rest
    : parts;
}
