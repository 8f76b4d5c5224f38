import { type ChineseName, chineseName, mayBeginChineseSurname, sameChineseName } from './chinese-name.ts';
import { isKoreanSurname, type KoreanName, koreanName, sameKoreanName } from './korean-name.ts';

/** What a name is, read as Chinese and as Korean. */
export interface EastAsianName {
  readonly chinese: ChineseName | null;
  readonly korean: KoreanName | null;
}

/** The name read as Chinese and as Korean; null where it is neither. Words in order, apostrophes kept. */
export function eastAsianName(words: readonly string[]): EastAsianName | null {
  const chinese = chineseName(words);
  const korean = koreanName(words);
  return chinese === null && korean === null ? null : { chinese, korean };
}

/** Whether a name that begins or ends with the word may be Chinese or Korean. */
export function mayBeEastAsianSurname(word: string): boolean {
  return mayBeginChineseSurname(word) || isKoreanSurname(word);
}

/**
 * Whether two names are one: a vowel tells two given names in Chinese and Korean, only the difference of romanisation counts.
 * Null where they don't read as names of one language.
 */
export function sameEastAsianName(a: EastAsianName, b: EastAsianName): boolean | null {
  const same = a.chinese === null || b.chinese === null ? null : sameChineseName(a.chinese, b.chinese);
  return same === true || a.korean === null || b.korean === null ? same : sameKoreanName(a.korean, b.korean);
}
