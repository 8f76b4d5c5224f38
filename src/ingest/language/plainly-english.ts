/** Words that hardly any English sentence does without, and that no other language writes so. */
const COMMON_WORDS = new Set(
  'the of and to in that is was for on with as by are has been its from which will'.split(' '),
);

/** English news has 25 to 40 per cent of them, other languages below 5. */
const MIN_SHARE = 0.15;

/** Below so many words, the share is chance. */
const MIN_WORDS = 20;

/** Whether the text is English beyond doubt. */
export function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= MIN_WORDS && words.filter((word) => COMMON_WORDS.has(word)).length / words.length >= MIN_SHARE;
}
