import { daysBetween, isDay, latestDay, type PartialDate } from '../../model/index.ts';

/** When an encounter was, as a claim tells it, and when it was told. */
export interface ToldDay {
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  /** In UTC. */
  readonly publishedAt: string | null;
}

/** Within so many hours of each other agencies around the world tell of one encounter; a day's second round is told later. */
const NEWS_HOURS = 8;
/** The hour of UTC at which a day ends for those who live farthest west and write about it the same evening. */
const DAY_OVER_AT = 'T08:00:00.000Z';
const HOUR_MS = 3_600_000;

/** Whether both tell the same day, or the one a day of the other's stay. */
export function areOnOneDay(a: ToldDay, b: ToldDay): boolean {
  if (!isDay(a.date) || !isDay(b.date)) return false;
  if (a.date === b.date) return true;
  const [first, second] = a.date < b.date ? [a, b] : [b, a];
  return first.endDate !== null && second.date !== null && second.date <= latestDay(first.endDate);
}

/**
 * Whether two claims that differ by a day can tell the same hour by the clocks of two time zones: both articles came out within hours, the one
 * with the earlier day before that day was over everywhere. An article whose hour is not known tells nothing of the kind.
 */
export function isMidnightBetween(a: ToldDay, b: ToldDay): boolean {
  if (!isDay(a.date) || !isDay(b.date) || Math.abs(daysBetween(a.date, b.date)) !== 1) return false;
  const [first, second] = a.date < b.date ? [a, b] : [b, a];
  if (!hasHour(first.publishedAt) || !hasHour(second.publishedAt)) return false;
  const apartMs = Math.abs(Date.parse(first.publishedAt) - Date.parse(second.publishedAt));
  return apartMs <= NEWS_HOURS * HOUR_MS && first.publishedAt <= `${second.date}${DAY_OVER_AT}`;
}

/** A day alone is kept as its first moment. */
function hasHour(publishedAt: string | null): publishedAt is string {
  return publishedAt !== null && !publishedAt.endsWith('T00:00:00.000Z');
}
