import { foldName, isOneWord, MATCH_SCORE, nameKeys } from '../../../src/graph/index.ts';
import { people } from '../../../src/lexicon/index.ts';
import { random } from '../../random.ts';
import type { ComparedPair } from './labelled-pair.ts';

const POPULATION = 50_000;
const SEED = 11;
/** Above 1: some names are far more common than others, as in life. */
const SKEW = 1.6;

/** The share of the pairs taken for one whose names are found beside each other. A person's single word joins nobody, so it need not be found. */
export function pairCompleteness(pairs: readonly ComparedPair[]): number {
  const matching = pairs.filter(
    ({ kind, score, name1, name2 }) =>
      score >= MATCH_SCORE && !(kind === 'Person' && (isOneWord(name1) || isOneWord(name2))),
  );
  const found = matching.filter(({ kind, name1, name2 }) => {
    const keys = new Set(keysOf(kind, name1));
    return keysOf(kind, name2).some((key) => keys.has(key));
  });
  return found.length / matching.length;
}

/** What blocking costs over many people, ready to print. */
export function blockingLine(): string {
  const all = population().map((name) => keysOf('Person', name));
  const sizes = new Map<string, number>();
  for (const keys of all) for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const others = all.map((keys) => keys.reduce((sum, key) => sum + (sizes.get(key) ?? 1) - 1, 0)).sort((a, b) => a - b);
  const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
  const keysEach = all.reduce((sum, keys) => sum + keys.length, 0) / all.length;
  return `Blocking over ${POPULATION} people: ${keysEach.toFixed(1)} keys a name, ${mean.toFixed(0)} others to compare with (median ${others[others.length >> 1]})`;
}

function keysOf(kind: ComparedPair['kind'], name: string): readonly string[] {
  return [`= ${foldName(name)}`, ...nameKeys(kind, name)];
}

/** Listed people, and others made of their given and family names. */
function population(): readonly string[] {
  const next = random(SEED);
  const pick = (list: readonly string[]): string => list[Math.floor(list.length * next() ** SKEW)] ?? '';
  const listed = people().map(({ name }) => name);
  const [given, family] = [
    listed.map((name) => name.split(' ')[0] ?? ''),
    listed.map((name) => name.split(' ').at(-1) ?? ''),
  ];
  const names = new Set(listed);
  while (names.size < POPULATION) names.add(`${pick(given)} ${pick(family)}`);
  return [...names];
}
