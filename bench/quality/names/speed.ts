import { compareNames } from '../../../src/graph/index.ts';
import { random } from '../../random.ts';
import type { LabelledPair } from './labelled-pair.ts';

const PAIRS = 40_000;
const SLICE = 2000;
const WARM_UP = 10_000;
const SEED = 5;

/** How many pairs of names, all new, are compared in a second of one core's time; the median of slices, as others may use the core. */
export function speedLine(pairs: readonly LabelledPair[]): string {
  const fresh = freshPairs(pairs);
  const speeds = Array.from({ length: PAIRS / SLICE }, (_, at) => speedOf(fresh.slice(at * SLICE, (at + 1) * SLICE)));
  const median =
    speeds.slice(WARM_UP / SLICE).toSorted((a, b) => a - b)[Math.floor((PAIRS - WARM_UP) / SLICE / 2)] ?? 0;
  return `${Math.round(median).toLocaleString('en')} pairs of names a second of one core's time`;
}

function speedOf(pairs: readonly LabelledPair[]): number {
  const before = process.cpuUsage();
  for (const { kind, name1, name2 } of pairs) compareNames(kind, name1, name2);
  return pairs.length / (process.cpuUsage(before).user / 1e6);
}

/** Pairs whose names have a word of another pair's in place of one of their own. */
function freshPairs(pairs: readonly LabelledPair[]): readonly LabelledPair[] {
  const next = random(SEED);
  const any = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
  return Array.from({ length: PAIRS }).flatMap(() => {
    const pair = any(pairs);
    const other = any(pairs.filter(({ kind }) => kind === pair?.kind));
    if (pair === undefined || other === undefined) return [];
    const mixed = (name: string): string => {
      const words = name.split(' ');
      words[Math.floor(next() * words.length)] = any(other.name1.split(' ')) ?? '';
      return words.join(' ');
    };
    return [{ ...pair, name1: mixed(pair.name1), name2: mixed(pair.name2) }];
  });
}
