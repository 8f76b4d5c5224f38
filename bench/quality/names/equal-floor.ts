import { fold } from '../../../src/lexicon/index.ts';
import type { ComparedPair, LabelledPair } from './labelled-pair.ts';

/** What anybody would try first: names are one's where they are equal but for case, diacritics and punctuation. */
export function equalFloor(pairs: readonly LabelledPair[]): readonly ComparedPair[] {
  const plain = (name: string): string =>
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return pairs.map((pair) => {
    const said = plain(pair.name1) === plain(pair.name2);
    return { ...pair, score: Number(said), said };
  });
}
