/** Of the longer words of a headline, at least so many begin with a capital. */
const LEAST_SHARE = 0.85;
const LEAST_WORDS = 3;
const LONG_WORD = /^["“‘']?\p{L}[\p{L}'’.-]{3,}/u;

/** Whether the words are written as a headline is, each with a capital, so that capitals tell no names. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => LONG_WORD.test(word));
  const capital = long.filter((word) => /^["“‘']?\p{Lu}/u.test(word));
  return long.length >= LEAST_WORDS && capital.length / long.length >= LEAST_SHARE && words.length > LEAST_WORDS;
}
