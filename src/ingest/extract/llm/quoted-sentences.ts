import type { Span } from '../../../graph/index.ts';
import type { Ground } from './ground.ts';

/** Fewer words stand everywhere: they quote a sentence only where they are all of it. */
const LEAST_WORDS = 3;

/** Indexes of the sentences out of which the quotes are, in order; what stands nowhere in the window is left out. */
export function quotedSentences(quotes: readonly string[], ground: Ground): readonly number[] {
  const found = new Set<number>();
  for (const quote of quotes) {
    const span = ground.find(quote);
    if (span !== null) for (const index of sentencesAt(span, ground)) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

function sentencesAt(quoted: Span, { reading, textAt }: Ground): readonly number[] {
  const { sentences } = reading;
  const isLong = textAt(quoted).trim().split(/\s+/u).length >= LEAST_WORDS;
  const indexes: number[] = [];
  for (let index = firstEndingAfter(sentences, quoted.start); ; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= quoted.end) return indexes;
    const isWhole = quoted.start <= sentence.start && quoted.end >= sentence.end;
    if (isLong || isWhole) indexes.push(index);
  }
}

/** Index of the first sentence that ends after the offset. */
function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
