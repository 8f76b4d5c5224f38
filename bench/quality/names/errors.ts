import { compareNames } from '../../../src/graph/index.ts';
import type { ComparedPair } from './labelled-pair.ts';

/** The pairs that are told wrong, each with what made its score. */
export function errorsInNames(pairs: readonly ComparedPair[]): readonly string[] {
  return pairs
    .filter(({ match, said }) => match !== said)
    .map(({ kind, category, name1, name2, match, score }) => {
      const why = compareNames(kind, name1, name2).features.map(
        ({ name, weight, words }) => `${name} ${weight.toFixed(2)} (${words})`,
      );
      return `${match ? 'missed' : 'wrong'} ${score} ${category}: ${name1} | ${name2}: ${why.join('; ')}`;
    });
}
