import { editDistance } from './edit-distance.ts';

/** In shorter words, the letter makes another word. */
const LEAST_LETTERS = { SWAPPED: 5, LEFT_OUT: 7, VOWEL: 7, REPLACED: 8, AT_AN_END: 9, TWO: 10 } as const;
/** Letters that a scanned page mixes up. */
const SCANNED: readonly (readonly [RegExp, string])[] = [
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/li|ii/gu, 'h'],
  [/cl/gu, 'd'],
];
const MOST_LETTERS = 40;
const LEAST_SCANNED = 5;

/** Whether a slip of the fingers, or of a scanner, makes one of two words the other; judged by where they differ and how long they are. */
export function isTypingError(a: string, b: string): boolean {
  const letters = Math.min(a.length, b.length);
  // Whoever slips gets the first letter right.
  if (a[0] !== b[0]) return false;
  if (letters < LEAST_LETTERS.SWAPPED || letters > MOST_LETTERS || Math.abs(a.length - b.length) > 2) return false;
  if (letters >= LEAST_SCANNED && scanned(a) === scanned(b)) return true;
  if (letters >= LEAST_LETTERS.TWO && differsInside(a, b) && editDistance(a, b, 2) <= 2) return true;
  return editDistance(a, b, 1) <= 1 && isOneSlip(a, b, letters);
}

function isOneSlip(a: string, b: string, letters: number): boolean {
  const at = firstDifference(a, b);
  if (a.length !== b.length) return letters >= (differsInside(a, b) ? LEAST_LETTERS.LEFT_OUT : LEAST_LETTERS.AT_AN_END);
  if (a[at] === b[at + 1] && a[at + 1] === b[at]) return at > 0;
  if (!differsInside(a, b)) return at > 0 && letters >= LEAST_LETTERS.AT_AN_END;
  const vowels = /[aeiouy]/u.test(a.charAt(at)) && /[aeiouy]/u.test(b.charAt(at));
  return letters >= (vowels ? LEAST_LETTERS.VOWEL : LEAST_LETTERS.REPLACED);
}

function differsInside(a: string, b: string): boolean {
  return a[0] === b[0] && a.at(-1) === b.at(-1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function scanned(word: string): string {
  return SCANNED.reduce((text, [read, written]) => text.replace(read, written), word);
}
