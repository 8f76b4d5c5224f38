import { unique } from '../../collect.ts';
import { daysBetween, isDay } from '../../model/index.ts';
import type { EntitySummary, ResolvedClaim } from './resolved-claim.ts';
import { areOnOneDay, isMidnightBetween } from './told-day.ts';

/** The share of parties in common below which two claims that neither hold the other are not of one encounter. */
const LEAST_OVERLAP = 0.5;
/** A gathering of more countries has others on its margin. */
const COUNTRIES_AT_A_TABLE = 3;

/**
 * Whether two claims can't be of one encounter, whatever else speaks for it. The hard conflicts: told as two by one reader of one article,
 * parties that don't fit, days that don't fit, a call and a visit, two places where neither parties nor day are the same.
 */
export function conflict(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return toldAsTwo(a, b) || partiesDiffer(a, b) || daysDiffer(a, b) || formatsDiffer(a, b) || placesDiffer(a, b);
}

/** Whether two claims with a day share parties and tell the same day, so that without a conflict they are of one encounter. */
export function areLinked(a: ResolvedClaim, b: ResolvedClaim): boolean {
  if (sharedParties(a, b) < 2) return false;
  return (
    areOnOneDay(a.claim.props, b.claim.props) ||
    (a.partyKey === b.partyKey && isMidnightBetween(a.claim.props, b.claim.props))
  );
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

/** An article tells an encounter once, however many of its sentences do. */
function toldAsTwo(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const [x, y] = [a.claim.props, b.claim.props];
  return a.id !== b.id && x.articleId === y.articleId && x.extractor === y.extractor;
}

function partiesDiffer(a: ResolvedClaim, b: ResolvedClaim): boolean {
  if (a.partyKey === b.partyKey || standFor(a, b) || standFor(b, a)) return false;
  const shared = sharedParties(a, b);
  if (shared < 2) return shared === 0 || !areOfTwoCountries(a, b);
  const [small, large] = a.parties.length <= b.parties.length ? [a, b] : [b, a];
  if (shared < small.parties.length) return overlap(a, b) < LEAST_OVERLAP;
  return isOnTheMargin(small, large);
}

/** Whether each party of the one is a party of the other, or the country of one. */
export function standFor(coarse: ResolvedClaim, fine: ResolvedClaim): boolean {
  if (!coarse.parties.some(isCountry) || countriesOf(fine).length > COUNTRIES_AT_A_TABLE) return false;
  return coarse.parties.every((party) =>
    fine.parties.some(({ id, country }) => id === party.id || (isCountry(party) && country === party.country)),
  );
}

/** Whether the party is a country. */
export function isCountry({ kind, country }: EntitySummary): boolean {
  return kind === 'Place' && country !== null;
}

/** Whether both are of the same two countries: one article may name one member of a delegation, another another. */
function areOfTwoCountries(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const [x, y] = [countriesOf(a), countriesOf(b)];
  return x.length === 2 && y.length === 2 && x.every((country) => y.includes(country));
}

function countriesOf({ parties }: ResolvedClaim): readonly string[] {
  return unique(parties.map(({ id, country }) => country ?? id));
}

/** A pair that belongs to a gathering of many countries is a bilateral on its margin, not the gathering told in short. */
function isOnTheMargin(small: ResolvedClaim, large: ResolvedClaim): boolean {
  if (small.parties.length > 2) return false;
  return countriesOf(large).length > COUNTRIES_AT_A_TABLE;
}

function daysDiffer(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const [x, y] = [a.claim.props, b.claim.props];
  if (!isDay(x.date) || !isDay(y.date) || areOnOneDay(x, y)) return false;
  return Math.abs(daysBetween(x.date, y.date)) > 1;
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
