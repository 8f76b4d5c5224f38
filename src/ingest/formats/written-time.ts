import { isPartialDate } from '../../graph/index.ts';

/** A date and time as a page writes it; null for each part that it leaves out. */
export interface WrittenTime {
  /** `YYYY-MM-DD`, or `MM-DD` where the year is left out. */
  readonly date: string;
  /** `HH:MM`, 24 hours. */
  readonly time: string | null;
  /** `Z`, `+03:00`. */
  readonly zone: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))\\.?';
const DATES = [
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  /\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})\b/,
  new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(?<year>\\d{4})\\b)?`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\b(?:,?\\s+(?<year>\\d{4})\\b)?`, 'i'),
];
const TIME = /(?<!\d)(?<hour>\d{1,2})[:.](?<minute>[0-5]\d)(?::[0-5]\d)?(?:\s*(?<half>[ap])\.?m\b\.?)?(?!\d)/i;
const ZONE =
  /(?<![\p{L}\d])(?<zone>[+-](?:0\d|1[0-4]):?[0-5]\d|Z|UTC|GMT|EST|EDT|PST|PDT|CET|CEST|EET|EEST|MSK)(?!\p{L})/u;
const ABBREVIATED_ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
]);

/** What may stand on such a line beside the time itself. */
const CONNECTING =
  /\b(?:published|posted|updated|modified|last|date|at|on|local time|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b|[\s,.:|•·–—()T-]/gi;

/** The first date of the line, with its time; null where there is none. */
export function timeWithin(line: string): WrittenTime | null {
  const groups = firstMatch(line)?.groups;
  if (groups === undefined) return null;
  const { year, month = '', day = '' } = groups;
  const monthDay = `${monthNumber(month)}-${day.padStart(2, '0')}`;
  // A leap year stands in for one left out: it has every day that there is.
  if (!isPartialDate(`${year ?? '2024'}-${monthDay}`)) return null;
  const rest = withoutDate(line);
  return { date: year === undefined ? monthDay : `${year}-${monthDay}`, time: clockTime(rest), zone: zoneOf(rest) };
}

/** The date of a line that says nothing else; null for any other line. */
export function timeLine(line: string): WrittenTime | null {
  const rest = withoutDate(line).replace(TIME, ' ').replace(ZONE, ' ').replace(CONNECTING, '');
  return rest === '' ? timeWithin(line) : null;
}

function firstMatch(line: string): RegExpExecArray | null {
  for (const form of DATES) {
    const match = form.exec(line);
    if (match !== null) return match;
  }
  return null;
}

function withoutDate(line: string): string {
  const match = firstMatch(line);
  return match === null ? line : `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
}

function monthNumber(month: string): string {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${named === 0 ? month : named}`.padStart(2, '0');
}

function clockTime(text: string): string | null {
  const { hour, minute, half } = TIME.exec(text)?.groups ?? {};
  if (hour === undefined || minute === undefined) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours < 24 ? `${String(hours).padStart(2, '0')}:${minute}` : null;
}

function zoneOf(text: string): string | null {
  const zone = ZONE.exec(text)?.groups?.zone;
  if (zone === undefined) return null;
  return ABBREVIATED_ZONES.get(zone) ?? `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}
