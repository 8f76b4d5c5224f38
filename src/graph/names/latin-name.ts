import anyAscii from 'any-ascii';

/** A name in Latin letters, lower case, without diacritics. */
export interface LatinName {
  readonly text: string;
  /** Whether it was written without its short vowels, in Arabic or Hebrew letters. */
  readonly vowelless: boolean;
}

const SYLLABIC = /[\p{Script=Han}\p{Script=Hangul}]/u;
const VOWELLESS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const PLAIN = /^[\x20-\x7e]*$/u;

/** The name romanised from any script; a syllable of Chinese or Korean becomes a word. */
export function latinName(name: string): LatinName {
  if (PLAIN.test(name)) return { text: name.toLowerCase(), vowelless: false };
  const latin = anyAscii(name.normalize('NFKC').replace(/[‘’ʼʻʿʾ′`´]/gu, "'"));
  const spaced = SYLLABIC.test(name) ? latin.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ') : latin;
  return { text: spaced.toLowerCase(), vowelless: VOWELLESS.test(name) };
}
