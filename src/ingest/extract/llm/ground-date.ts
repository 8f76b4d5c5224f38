import { isPartialDate, type MeetingStatus, type PartialDate } from '../../../graph/index.ts';
import { MONTHS, WEEKDAYS } from '../words/calendar.ts';

/** Words from which a reader reckons a day. */
const DAYS_RECKONED =
  /^(?:today|tonight|yesterday|tomorrow|overnight|day|days|week|weeks|weekend|morning|afternoon|evening|night|midday|noon|hours?|later|earlier|ago|now|just|currently)$/u;
const MONTHS_RECKONED = /^(?:month|months|weeks?|spring|summer|autumn|fall|winter)$/u;
const YEARS_RECKONED = /^(?:years?|months?)$/u;

/**
 * The date as the model tells it, where it is a real one and the words of the text can mean it; else null.
 * What was held was not held after the news of it.
 */
export function groundedDate(
  told: string | null | undefined,
  status: MeetingStatus,
  published: string | null,
  words: ReadonlySet<string>,
): PartialDate | null {
  const date = told?.trim() ?? '';
  if (!isPartialDate(date)) return null;
  const isAhead = published !== null && date > published.slice(0, date.length);
  if (status === 'HELD' && isAhead) return null;
  return date === published || tellsDate(date, words) ? date : null;
}

/** Whether one of the words can mean the date. */
export function tellsDate(date: PartialDate, words: ReadonlySet<string>): boolean {
  switch (date.length) {
    case 'yyyy'.length:
      return hasAny(words, [date], YEARS_RECKONED);
    case 'yyyy-mm'.length:
      return hasAny(words, monthWords(date), MONTHS_RECKONED);
    default:
      return hasAny(words, dayWords(date), DAYS_RECKONED);
  }
}

function hasAny(words: ReadonlySet<string>, own: readonly string[], reckoned: RegExp): boolean {
  if (own.some((word) => words.has(word))) return true;
  for (const word of words) if (reckoned.test(word)) return true;
  return false;
}

/** The number of the day and the names of its weekday. */
function dayWords(day: string): readonly string[] {
  const number = Number(day.slice(8));
  const weekday = new Date(day).getUTCDay();
  return [`${number}`, day.slice(8), ...namesOf(WEEKDAYS, weekday)];
}

function monthWords(month: string): readonly string[] {
  return [month.slice(5), ...namesOf(MONTHS, Number(month.slice(5)))];
}

function namesOf(names: ReadonlyMap<string, number>, sought: number): readonly string[] {
  return [...names].flatMap(([name, number]) => (number === sought ? [name] : []));
}
