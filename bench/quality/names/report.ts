import type { Figures } from '../frozen.ts';
import { equalFloor } from './equal-floor.ts';
import { figuresOfNames, rightByCategory } from './figures.ts';
import type { ComparedPair } from './labelled-pair.ts';

const WIDTH = 44;
const three = (value: number): string => value.toFixed(3);

/** The tables of one split, ready to print: figures beside the floor's and the frozen ones, pairs told right by category. */
export function reportOfNames(title: string, pairs: readonly ComparedPair[], frozen: Figures): string {
  const floor = figuresOfNames(equalFloor(pairs));
  const figures = Object.entries(figuresOfNames(pairs)).map(
    ([name, value]) =>
      `${name.padEnd(WIDTH)} ${three(value)}   ${three(floor[name] ?? 0)}   ${frozen[name] === undefined ? '-' : three(frozen[name])}`,
  );
  const categories = [...rightByCategory(pairs)].map(
    ([name, { right, of }]) => `${name.padEnd(WIDTH)} ${three(right / of)}   ${right} of ${of}`,
  );
  return [
    `${title}: ${pairs.length} pairs, ${pairs.filter(({ match }) => match).length} of one`,
    '',
    `${''.padEnd(WIDTH)} now     floor   frozen`,
    ...figures,
    '',
    `${'told right, by kind and category'.padEnd(WIDTH)} now`,
    ...categories,
    '',
  ].join('\n');
}
