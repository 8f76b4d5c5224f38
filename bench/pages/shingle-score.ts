/** How much of a text was found, and how much of what was found is it; from 0 to 1. */
export interface ShingleScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const SHINGLE_WORDS = 4;

/** Scripts without spaces between words count by the letter. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}_])+/gu;

/** The found text against the expected one, as bags of runs of four words. Two empty texts are equal. */
export function shingleScore(found: string, expected: string): ShingleScore {
  const [got, want] = [shinglesOf(found), shinglesOf(expected)];
  let shared = 0;
  for (const [shingle, count] of got) shared += Math.min(count, want.get(shingle) ?? 0);
  const [gotSize, wantSize] = [sizeOf(got), sizeOf(want)];
  if (gotSize + wantSize === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = gotSize === 0 ? 0 : shared / gotSize;
  const recall = wantSize === 0 ? 0 : shared / wantSize;
  return { precision, recall, f1: (2 * shared) / (gotSize + wantSize) };
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at === 0 || at + SHINGLE_WORDS <= words.length; at += 1) {
    const shingle = words.slice(at, at + SHINGLE_WORDS).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  return [...shingles.values()].reduce((sum, count) => sum + count, 0);
}
