import { compareNames, MATCH_SCORE } from '../../../src/graph/index.ts';
import type { ComparedPair, LabelledPair } from './labelled-pair.ts';

/** The pairs with what the comparison says. */
export function comparePairs(pairs: readonly LabelledPair[]): readonly ComparedPair[] {
  return pairs.map((pair) => {
    const { score } = compareNames(pair.kind, pair.name1, pair.name2);
    return { ...pair, score, said: score >= MATCH_SCORE };
  });
}
