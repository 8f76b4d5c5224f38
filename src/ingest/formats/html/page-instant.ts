import { instantOf } from '../../instant.ts';
import { timeWithin } from '../written-time.ts';

/** A mail header's date: `Thu, 10 Jul 2025 12:00:00 GMT`. */
const MAIL_DATE = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/;

/** The date or date-time as pages write it, as an article keeps it: `2025-07-10T09:00:00+0000`, `10 July 2025`; null for anything else. */
export function pageInstant(written: string): string | null {
  const text = written.trim();
  const iso = instantOf(text);
  if (iso !== null) return iso;
  if (MAIL_DATE.test(text) && !Number.isNaN(Date.parse(text))) {
    return new Date(text).toISOString().replace(/\.000Z$/, 'Z');
  }
  const { date = '', time = null, zone = null } = timeWithin(text) ?? {};
  if (date.length !== 'YYYY-MM-DD'.length) return null;
  return time === null || zone === null ? date : instantOf(`${date}T${time}${zone}`);
}
