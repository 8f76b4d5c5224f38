import { rateOf } from '../extraction/score.ts';
import type { Figures } from '../frozen.ts';
import { BY_FLOOR, figuresOfMeetings, scoreByCategory } from './figures.ts';
import type { ScoredSet } from './scored-set.ts';

const WIDTH = 32;
const three = (value: number): string => value.toFixed(3);

/** The tables of one split, ready to print: figures beside the floor's and the frozen ones, then by category. */
export function reportOfMeetings(title: string, scored: readonly ScoredSet[], frozen: Figures): string {
  const floor = figuresOfMeetings(scored, BY_FLOOR);
  const figures = Object.entries(figuresOfMeetings(scored)).map(([name, value]) => {
    const below = name.startsWith('said') ? '-    ' : three(floor[name] ?? 0);
    return `${name.padEnd(WIDTH)} ${three(value)}   ${below}   ${frozen[name] === undefined ? '-' : three(frozen[name])}`;
  });
  const categories = [...scoreByCategory(scored)].map(([name, { pairwise, bCubed }]) => {
    const { precision, recall } = pairwise;
    const pairs = `${precision.right} of ${precision.of}`.padEnd(10) + `${recall.right} of ${recall.of}`.padEnd(10);
    return `${name.padEnd(WIDTH)} ${pairs} ${three(rateOf(bCubed.precision))}   ${three(rateOf(bCubed.recall))}`;
  });
  const claims = scored.flatMap((one) => one.claims);
  return [
    `${title}: ${scored.length} sets, ${claims.length} claims of ${new Set(claims.map(({ gold }) => gold)).size} meetings`,
    '',
    `${''.padEnd(WIDTH)} now     floor   frozen`,
    ...figures,
    '',
    `${'by category: pairs right of'.padEnd(WIDTH + 21)} B3`,
    `${''.padEnd(WIDTH)} found     labelled   precision recall`,
    ...categories,
    '',
  ].join('\n');
}
