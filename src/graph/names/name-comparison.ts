import type { NameFeature } from '../model/index.ts';

/** How surely two names are of one. */
export interface NameComparison {
  /** 0 to 1: the sum of the features, cut to that range. */
  readonly score: number;
  /** What made the score, the weightiest first. */
  readonly features: readonly NameFeature[];
}

/**
 * Names that score this or more are taken for one's. On the pairs of bench/quality/names, those that the rules were tuned with and those held out alike, F1 is
 * level from 0.65 to 0.8, and lower by 0.03 at 0.9.
 */
export const MATCH_SCORE = 0.7;

/** One thing that may speak for two names being one's, or against it, read from what is found out about them. */
export interface Weighed<T> {
  readonly name: string;
  /** 0 where it says nothing. */
  readonly weight: (found: T) => number;
  readonly words: (found: T) => string;
}

/** A score whose features are put together only where somebody asks for them: most comparisons are asked for their score alone. */
class WeighedComparison<T> implements NameComparison {
  readonly score: number;
  readonly #all: readonly Weighed<T>[];
  readonly #found: T;

  constructor(score: number, all: readonly Weighed<T>[], found: T) {
    this.score = score;
    this.#all = all;
    this.#found = found;
  }

  get features(): readonly NameFeature[] {
    const found = this.#found;
    return this.#all
      .map((one) => ({ name: one.name, weight: one.weight(found), words: one.words }))
      .filter(({ weight }) => weight !== 0)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ name, weight, words }) => ({ name, weight, words: words(found) }));
  }
}

/** The comparison that what is found adds up to. */
export function comparisonOf<T>(all: readonly Weighed<T>[], found: T): NameComparison {
  const weights: number[] = [];
  for (const { weight } of all) {
    const own = weight(found);
    if (own !== 0) weights.push(own);
  }
  return new WeighedComparison(Math.round(Math.min(1, Math.max(0, sum(weights))) * 1000) / 1000, all, found);
}

/** The comparison of names that have nothing in common, whatever else tells them apart. */
export function nothingAlike<T>(all: readonly Weighed<T>[], found: T): NameComparison {
  return new WeighedComparison(0, all, found);
}

/** The comparison that one thing decides. */
export function one(name: string, weight: number, a: string, b: string): NameComparison {
  return { score: weight, features: [{ name, weight, words: `${a} · ${b}` }] };
}

/** The sum, the same to the last digit in any order. */
export function sum(numbers: readonly number[]): number {
  if (numbers.length < 3) return (numbers[0] ?? 0) + (numbers[1] ?? 0);
  return numbers.toSorted((a, b) => a - b).reduce((total, number) => total + number, 0);
}
