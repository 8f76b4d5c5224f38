import type { Token } from '../text/tokens.ts';

/** How sure it is that the last one of a list belongs to it, or when. */
const ASIDE = /^(?:possibly|perhaps|maybe|probably|presumably|reportedly|later|eventually|surprisingly|crucially)$/u;

/** Index after what stands behind `and`, between commas or before a name: `A and, possibly, B`, `A and also B`; the index itself where nothing is. */
export function asideEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === 'also' && tokens[at + 1]?.capital) return at + 1;
  const word = tokens[at]?.text === ',' ? at + 1 : at;
  if (!ASIDE.test(tokens[word]?.lower ?? '')) return at;
  return tokens[word + 1]?.text === ',' && word > at ? word + 2 : at;
}
