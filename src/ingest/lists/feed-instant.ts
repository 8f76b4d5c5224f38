import { pageInstant } from '../formats/html/page-instant.ts';
import { instantOf } from '../instant.ts';

/** What is longer is no date. */
const MOST_CHARACTERS = 100;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** @see https://www.rfc-editor.org/rfc/rfc822#section-5 */
const MAIL_DATE =
  /^(?:\p{L}{2,9}\.?,?\s+)?(?<day>\d{1,2})\s+(?<month>[A-Za-z]{3})[a-z]*\.?\s+(?<year>\d{4}|\d{2})(?:\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\s*(?<zone>[+-]\d{4}|[A-Za-z]{1,4}))?)?$/u;

const ZONES: Readonly<Record<string, string>> = {
  ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', edt: '-04:00', est: '-05:00', cdt: '-05:00', cst: '-06:00' },
  ...{ mdt: '-06:00', mst: '-07:00', pdt: '-07:00', pst: '-08:00', bst: '+01:00', cet: '+01:00', cest: '+02:00' },
};

/** The time that a feed tells, as an article keeps it: in its own zone, a day alone where no zone is told; null for what is none. */
export function feedInstant(text: string | null): string | null {
  if (text === null || text.length > MOST_CHARACTERS) return null;
  const { day, month, year, time, zone } = MAIL_DATE.exec(text.trim())?.groups ?? {};
  const number = MONTHS.indexOf(month?.toLowerCase() ?? '') + 1;
  if (day === undefined || year === undefined || number === 0) return pageInstant(text);
  const date = `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const offset = offsetOf(zone);
  return instantOf(time === undefined || offset === undefined ? date : `${date}T${time.padStart(5, '0')}${offset}`);
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  return ZONES[zone.toLowerCase()] ?? (/\d/.test(zone) ? zone : undefined);
}
