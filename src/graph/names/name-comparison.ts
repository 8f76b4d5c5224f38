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

/** A feature whose words are put together only where somebody asks for them: most comparisons are asked for their score alone. */
export interface Weighed {
  readonly name: string;
  readonly weight: number;
  readonly words: () => string;
}

/** The comparison that the features add up to. */
export function comparisonOf(weighed: readonly Weighed[]): NameComparison {
  const total = sum(weighed.map(({ weight }) => weight));
  return {
    score: Math.round(Math.min(1, Math.max(0, total)) * 1000) / 1000,
    get features() {
      return weighed
        .filter(({ weight }) => weight !== 0)
        .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .map(({ name, weight, words }) => ({ name, weight, words: words() }));
    },
  };
}

/** The comparison of names that have nothing in common, whatever else tells them apart. */
export function nothingAlike(weighed: () => readonly Weighed[]): NameComparison {
  return {
    score: 0,
    get features() {
      return comparisonOf(weighed()).features;
    },
  };
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
