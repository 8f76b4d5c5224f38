const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
};
const NOT_DECOMPOSED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const PLAIN = /^[a-z0-9.,'&/()-]+(?: [a-z0-9.,'&/()-]+)*$/u;

/** A text repeats its names: their keys are kept for a while. */
const recent = new Map<string, string>();
const MAX_RECENT = 20_000;
const MAX_KEPT_LENGTH = 80;

/**
 * The comparison key of a name: lower case, without diacritics, quotes and hyphens in one form, white space collapsed and trimmed.
 * Folding a folded text changes nothing. The length may differ from the text's, so offsets don't carry over.
 */
export function fold(text: string): string {
  const known = recent.get(text);
  if (known !== undefined) return known;
  if (recent.size >= MAX_RECENT) recent.clear();
  const key = folded(text);
  if (text.length <= MAX_KEPT_LENGTH) recent.set(text, key);
  return key;
}

/** What {@link fold} answers, not kept: for the lists' names, each of which is folded once. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(NOT_DECOMPOSED, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’‚‛′`´ʼʻʿʾ]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
