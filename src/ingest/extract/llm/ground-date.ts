import { daysBetween, earliestDay, isPartialDate, type MeetingStatus, type PartialDate } from '../../../graph/index.ts';
import { MONTHS, WEEKDAYS } from '../words/calendar.ts';

/** How precise a date is, and what words can mean it. */
interface Precision {
  /** Words from which it is reckoned, counting from the day of publication: they mean no date that is further from it. */
  readonly reckoned: ReadonlySet<string>;
  readonly reachDays: number;
}

const DAY_WORDS =
  'today tonight yesterday tomorrow overnight day days week weeks weekend morning afternoon evening night midday noon hour hours later earlier ago now just currently eve'.split(
    ' ',
  );
const MONTH_WORDS = [
  ...DAY_WORDS,
  ...WEEKDAYS.keys(),
  'month',
  'months',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'christmas',
  'easter',
];
const YEAR_WORDS = [...MONTH_WORDS, ...MONTHS.keys(), 'year', 'years'];

const DAY: Precision = { reckoned: new Set(DAY_WORDS), reachDays: 62 };
const MONTH: Precision = { reckoned: new Set(MONTH_WORDS), reachDays: 400 };
const YEAR: Precision = { reckoned: new Set(YEAR_WORDS), reachDays: 800 };

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
  return date === published || tellsDate(date, published, words) ? date : null;
}

/** Whether words can mean the date in an article of that day. */
export function tellsDate(date: PartialDate, published: string | null, words: ReadonlySet<string>): boolean {
  const [year = '', month, day] = date.split('-');
  const has = (all: Iterable<string>): boolean => [...all].some((word) => words.has(word));
  const { reckoned, reachDays } = day !== undefined ? DAY : month !== undefined ? MONTH : YEAR;
  const isNear = published !== null && Math.abs(daysBetween(earliestDay(date), published)) <= reachDays;
  if (isNear && has(reckoned)) return true;
  if (month === undefined) return words.has(year);
  const namesMonth = has([month, ...namesOf(MONTHS, Number(month))]);
  if (day === undefined) return namesMonth;
  const namesDay = has([day, `${Number(day)}`]);
  return (namesDay && (namesMonth || isNear)) || (isNear && has(namesOf(WEEKDAYS, new Date(date).getUTCDay())));
}

function namesOf(names: ReadonlyMap<string, number>, sought: number): readonly string[] {
  return [...names].flatMap(([name, number]) => (number === sought ? [name] : []));
}
