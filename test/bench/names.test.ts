import { describe, expect, test } from 'vitest';
import { fallen, frozenFigures } from '../../bench/quality/frozen.ts';
import { pairCompleteness } from '../../bench/quality/names/blocking.ts';
import { comparePairs } from '../../bench/quality/names/compare-pairs.ts';
import { equalFloor } from '../../bench/quality/names/equal-floor.ts';
import { figuresOfNames } from '../../bench/quality/names/figures.ts';
import { readPairs } from '../../bench/quality/names/read-pairs.ts';

/** Names that share no block are never compared. */
const LEAST_COMPLETENESS = 0.94;

describe.each(['TUNED', 'HELD_OUT'] as const)('on the labelled pairs of names, %s', (split) => {
  const pairs = readPairs(split);

  test('no pair stands twice', () => {
    const keys = pairs.map(({ kind, name1, name2 }) => [kind, ...[name1, name2].toSorted()].join('|'));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('nearly all pairs that match share a block', () => {
    expect(pairCompleteness(comparePairs(pairs))).toBeGreaterThan(LEAST_COMPLETENESS);
  });

  test('no figure has fallen, and each is above the floor', () => {
    const now = figuresOfNames(comparePairs(pairs));
    const frozen = frozenFigures('NAMES')[split];
    expect(Object.keys(frozen ?? {})).toEqual(Object.keys(now));
    expect(fallen(now, frozen ?? {})).toEqual([]);
    const floor = figuresOfNames(equalFloor(pairs));
    for (const kind of ['all', 'person', 'organization', 'place'])
      expect(now[`${kind} F1`]).toBeGreaterThan(floor[`${kind} F1`] ?? 1);
  });
});

test('the pairs written for the tuning and those held out have none in common', () => {
  const tuned = new Set(readPairs('TUNED').map(({ name1, name2 }) => `${name1}|${name2}`));
  expect(readPairs('HELD_OUT').filter(({ name1, name2 }) => tuned.has(`${name1}|${name2}`))).toEqual([]);
});
