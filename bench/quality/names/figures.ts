import type { Figures } from '../frozen.ts';
import type { ComparedPair } from './labelled-pair.ts';

const KINDS = ['all', 'Person', 'Organization', 'Place'] as const;

/** Precision, recall and F1 of the matches, over all pairs and of each kind. */
export function figuresOfNames(pairs: readonly ComparedPair[]): Figures {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const { precision, recall } = ratesOf(pairs.filter((pair) => kind === 'all' || pair.kind === kind));
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      const name = kind.toLowerCase();
      return [
        [`${name} precision`, precision],
        [`${name} recall`, recall],
        [`${name} F1`, f1],
      ];
    }),
  );
}

/** The pairs of each category that are told right, with how many there are, most first. */
export function rightByCategory(pairs: readonly ComparedPair[]): ReadonlyMap<string, { right: number; of: number }> {
  const groups = new Map<string, { right: number; of: number }>();
  for (const { kind, category, match, said } of pairs) {
    const name = `${kind.toLowerCase()} ${match ? '=' : '≠'} ${category}`;
    const { right, of } = groups.get(name) ?? { right: 0, of: 0 };
    groups.set(name, { right: right + Number(match === said), of: of + 1 });
  }
  return new Map([...groups].toSorted(([, a], [, b]) => b.of - a.of));
}

function ratesOf(pairs: readonly ComparedPair[]): { precision: number; recall: number } {
  const hits = pairs.filter(({ match, said }) => match && said).length;
  const rate = (of: number): number => (of === 0 ? 1 : hits / of);
  return {
    precision: rate(pairs.filter(({ said }) => said).length),
    recall: rate(pairs.filter(({ match }) => match).length),
  };
}
