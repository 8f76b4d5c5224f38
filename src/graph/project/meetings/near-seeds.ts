import { addTo } from '../../../add-to.ts';
import { daysBetween, isDay, latestDay } from '../../model/index.ts';
import type { ResolvedClaim } from './resolved-claim.ts';
import { areOnOneDay, isMidnightBetween, type ToldDay } from './told-day.ts';

/** Where a claim stood or stands among the others. */
export interface Seed extends ToldDay {
  readonly blocks: readonly string[];
}

/** The seeds of one block. */
interface SeedsAt {
  readonly byDay: Map<number, Seed[]>;
  /** Those that tell of a stay, which reaches beyond its first day. */
  readonly stays: Seed[];
}

/**
 * Tells whether a claim could be of an encounter on the day of a seed that it shares a block with.
 * Linear in the seeds, once; a claim then looks only at those about its own days.
 */
export function nearTo(seeds: readonly Seed[]): (claim: ResolvedClaim) => boolean {
  const byBlock = new Map<string, SeedsAt>();
  for (const seed of seeds) {
    if (!isDay(seed.date)) continue;
    for (const block of seed.blocks) {
      const at: SeedsAt = byBlock.get(block) ?? { byDay: new Map(), stays: [] };
      byBlock.set(block, at);
      addTo(at.byDay, numberOf(seed.date), seed);
      if (seed.endDate !== null) at.stays.push(seed);
    }
  }
  return ({ blocks, claim: { props } }) =>
    isDay(props.date) && blocks.some((block) => isReached(byBlock.get(block), props, numberOf(props.date ?? '')));
}

function isReached(at: SeedsAt | undefined, told: ToldDay, day: number): boolean {
  if (at === undefined) return false;
  const isNear = (seed: Seed): boolean => areOnOneDay(seed, told) || isMidnightBetween(seed, told);
  if (at.stays.some(isNear)) return true;
  const last = told.endDate === null ? day : numberOf(latestDay(told.endDate));
  if (last - day > at.byDay.size) return [...at.byDay.values()].some((same) => same.some(isNear));
  for (let other = day - 1; other <= Math.max(last, day + 1); other++)
    if (at.byDay.get(other)?.some(isNear)) return true;
  return false;
}

/** Days are few, and reading one takes longer than looking it up. */
const numbers = new Map<string, number>();
const MOST_NUMBERS = 50_000;

function numberOf(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  const number = daysBetween('1970-01-01', day);
  numbers.set(day, number);
  return number;
}
