/** Common names as Somali writes them, where x is a breath and c a catch of the throat: of Hassan, Ali, Omar. */
const MARKS =
  /^(?:maxam|axm|axa?d|xas|xuse|xus+e|xaaj|xirs|xali|xamse|xaw|xers|faarax|saalax|cabd|cali$|cumar|cusm|cism|ciis|cigaal|cawa|caash|cawil|jaamac|jimca|saciid|siciid|nuux|raxm|shariif|shiikh|sheekh)/u;

/** Whether the word is such a name. */
export function isSomali(word: string): boolean {
  return MARKS.test(word);
}

/** The words of a Somali name as English writes them: `Xasan Cali` as `Hasan Ali`; words of other names as they are. */
export function withoutSomaliLetters(words: readonly string[]): readonly string[] {
  return words.some(isSomali) ? words.map((word) => word.replaceAll('x', 'h').replace(/c(?!h)/gu, '')) : words;
}
