const LETTERS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['5', 's'],
  ['8', 'b'],
]);
const LEAST_LETTERS = 3;

/** The word with the digits that a scanner read for letters put right: `so1omon`; numbers and names that end in one stay. */
export function withoutScannedDigits(word: string): string {
  const digits = word.match(/\d/gu)?.length ?? 0;
  if (digits === 0 || digits > 2 || word.length - digits < LEAST_LETTERS || /\d$/u.test(word)) return word;
  return word.replace(/[0158]/gu, (digit) => LETTERS.get(digit) ?? digit);
}
