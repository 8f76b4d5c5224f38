/** A word in capitals, a number, a mark. */
const SHOUTED = /^(?=\S*[\p{Lu}\d&<(/-])[^\p{Ll}\s]+$/u;
const LONG = /\p{Lu}{5}/u;
const LEAST_WORDS = 4;
const LEAST_LONG_WORDS = 2;
/** So many words on, a text that is no headline has one in small letters. */
const WORDS_AHEAD = 6;

/** Length of a headline in capitals that lost its line break before the text (`RAIN FLOODS HARBOUR IN LIMA The mayor of Lima said…`); 0 where the line begins with none. */
export function gluedCapitals(head: string): number {
  const words = head.split(' ');
  let count = 0;
  while (SHOUTED.test(words[count] ?? '')) count += 1;
  // `RAIN IN LIMA A mayor said`: the article begins the text.
  if (words[count - 1] === 'A') count -= 1;
  const headline = words.slice(0, count);
  const isHeadline = count >= LEAST_WORDS && headline.filter((word) => LONG.test(word)).length >= LEAST_LONG_WORDS;
  if (!isHeadline || /[.,;:—–-]$/u.test(headline.at(-1) ?? '') || !opensText(words.slice(count))) return 0;
  return headline.join(' ').length;
}

function opensText([first = '', ...more]: readonly string[]): boolean {
  return /^["“‘<(]*\p{Lu}/u.test(first) && more.slice(0, WORDS_AHEAD).some((word) => /^\p{Ll}{2}/u.test(word));
}
