import { compareNames } from '../../../src/graph/index.ts';
import { random } from '../../random.ts';
import type { LabelledPair } from './labelled-pair.ts';

const PAIRS = 40_000;
const WARM_UP = 5000;
const SEED = 5;

/** How many pairs of names, all new, are compared in a second of one core's time. */
export function speedLine(pairs: readonly LabelledPair[]): string {
  const fresh = freshPairs(pairs);
  for (const { kind, name1, name2 } of fresh.slice(0, WARM_UP)) compareNames(kind, name1, name2);
  const timed = fresh.slice(WARM_UP);
  const before = process.cpuUsage();
  for (const { kind, name1, name2 } of timed) compareNames(kind, name1, name2);
  const seconds = process.cpuUsage(before).user / 1e6;
  return `${Math.round(timed.length / seconds).toLocaleString('en')} pairs of names a second of user time`;
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
