import { isDay, latestDay } from '../model/index.ts';
import type { EntitySummary, ResolvedClaim } from './resolved-claim.ts';

/** The share of parties in common below which two claims that neither hold the other are not of one encounter. */
const LEAST_OVERLAP = 0.5;

/**
 * Whether two claims can't be of one encounter, whatever else speaks for it. The hard conflicts: parties that don't fit, days that don't fit,
 * a call and a visit, two places of different parties' tellings.
 */
export function conflict(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return partiesDiffer(a, b) || daysDiffer(a, b) || formatsDiffer(a, b) || placesDiffer(a, b);
}

/** How much speaks for two claims that share a block being of one encounter: higher is surer. */
export function closeness(a: ResolvedClaim, b: ResolvedClaim): number {
  const sameDay = a.claim.props.date === b.claim.props.date ? 0.5 : 0;
  const samePlace = a.place !== null && b.place !== null && agree(a.place, b.place) ? 0.25 : 0;
  return overlap(a, b) + sameDay + samePlace;
}

/** Whether one place is, holds or lies in the other. */
export function agree(a: EntitySummary, b: EntitySummary): boolean {
  return a.areas.includes(b.id) || b.areas.includes(a.id);
}

function overlap(a: ResolvedClaim, b: ResolvedClaim): number {
  const shared = sharedParties(a, b);
  return shared / (a.parties.length + b.parties.length - shared);
}

function sharedParties(a: ResolvedClaim, b: ResolvedClaim): number {
  const ids = new Set(a.parties.map(({ id }) => id));
  return b.parties.filter(({ id }) => ids.has(id)).length;
}

function partiesDiffer(a: ResolvedClaim, b: ResolvedClaim): boolean {
  if (a.partyKey === b.partyKey) return false;
  const shared = sharedParties(a, b);
  if (shared < 2) return true;
  const [small, large] = a.parties.length <= b.parties.length ? [a, b] : [b, a];
  if (shared < small.parties.length) return overlap(a, b) < LEAST_OVERLAP;
  return isOnTheMargin(small, large);
}

/** A pair that belongs to a gathering of many countries is a bilateral on its margin, not the gathering told in short. */
function isOnTheMargin(small: ResolvedClaim, large: ResolvedClaim): boolean {
  if (small.parties.length > 2) return false;
  const countries = new Set(large.parties.map(({ id, country }) => country ?? id));
  return countries.size > 3;
}

function daysDiffer(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const [x, y] = [a.claim.props, b.claim.props];
  if (!isDay(x.date) || !isDay(y.date) || x.date === y.date) return false;
  const [first, second] = x.date < y.date ? [x, y] : [y, x];
  return second.date === null || first.endDate === null || second.date > latestDay(first.endDate);
}

function formatsDiffer(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const formats = [a.claim.props.format, b.claim.props.format];
  return formats.includes('REMOTE') && formats.includes('IN_PERSON');
}

/** Tellings of the same parties on the same day may differ on the place, and the difference is kept; of others they make two encounters. */
function placesDiffer(a: ResolvedClaim, b: ResolvedClaim): boolean {
  if (a.place === null || b.place === null || agree(a.place, b.place)) return false;
  return a.partyKey !== b.partyKey || a.claim.props.date !== b.claim.props.date || !isDay(a.claim.props.date);
}
