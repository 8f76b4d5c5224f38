import type { Figures } from '../frozen.ts';
import { figuresOf, recallByConstruction } from './figures.ts';
import { naiveFloor } from './naive-floor.ts';
import { reliability } from './reliability.ts';
import type { ReadCase } from './score.ts';

const three = (value: number): string => value.toFixed(3);

/** The tables of one split, ready to print: figures beside the floor's and the frozen ones, recall by construction, reliability of confidence. */
export function report(title: string, cases: readonly ReadCase[], frozen: Figures): string {
  const floor = figuresOf(cases.map(({ labelled }) => ({ labelled, found: naiveFloor(labelled.text) })));
  const figures = Object.entries(figuresOf(cases)).map(
    ([name, value]) =>
      `${name.padEnd(24)} ${three(value)}   ${three(floor[name] ?? 0)}   ${frozen[name] === undefined ? '-' : three(frozen[name])}`,
  );
  const constructions = [...recallByConstruction(cases)].map(
    ([name, { right, of }]) => `${name.padEnd(24)} ${three(right / of)}   ${right} of ${of}`,
  );
  const bins = reliability(cases).map(
    ({ from, claims, meanConfidence, right }) =>
      `from ${from.toFixed(1).padEnd(19)} ${three(meanConfidence)}   ${three(right / claims)}   ${claims}`,
  );
  return [
    `${title}: ${cases.length} cases, ${cases.flatMap(({ labelled }) => labelled.meetings).length} meetings`,
    '',
    `${''.padEnd(24)} now     floor   frozen`,
    ...figures,
    '',
    `${'recall by construction'.padEnd(24)} now`,
    ...constructions,
    '',
    `${'confidence'.padEnd(24)} said    right   claims`,
    ...bins,
    '',
  ].join('\n');
}
