import { isPartialDate } from '../graph/index.ts';

const INSTANT =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?)\s?(?<zone>Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/i;

/** An hour that somebody else's clock may be ahead of ours, and the day that has already begun in the east. */
const TOLERANCE_MS = 86_400_000;

/**
 * The ISO 8601 date or date-time as an article keeps it: its zone as told, a day alone where no zone is told
 * (an hour of nobody knows which clock names no instant); null for anything else.
 */
export function instantOf(text: string): string | null {
  const { day, time, zone } = INSTANT.exec(text.trim())?.groups ?? {};
  if (day === undefined || !isPartialDate(day)) return null;
  if (time === undefined || zone === undefined) return day;
  return `${day}T${time.replace(',', '.')}${extendedZone(zone)}`;
}

/** The latest instant that is not too far in the future to be true, in UTC. */
export function latestCredible(now: Date): string {
  return new Date(now.getTime() + TOLERANCE_MS).toISOString();
}

function extendedZone(zone: string): string {
  if (zone.length === 1) return 'Z';
  const minutes = zone.length > 3 ? zone.slice(-2) : '00';
  return `${zone.slice(0, 3)}:${minutes}`;
}
