import type { Reading, ReadSentence } from '../../reading.ts';
import type { Match } from './match.ts';

/** `"We hope that they will be met," A said`: whether the telling word stands in a quotation that is over before the next party is told. */
export function isAcrossQuotes(
  { construction, telling, parties }: Pick<Match, 'construction' | 'telling' | 'parties'>,
  { units, index }: Pick<ReadSentence, 'units' | 'index'>,
  { quoted }: Pick<Reading, 'quoted'>,
): boolean {
  const inside = quoted[index]?.tokens ?? null;
  const word = units[telling];
  if (inside === null || word === undefined || construction.nominal || !inside.has(word.first)) return false;
  return parties.some((party) => party > telling && units[party] !== undefined && !inside.has(units[party].first));
}
