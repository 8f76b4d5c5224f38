import { addDays, earliestDay, latestDay } from '../../../graph/index.ts';
import type { PersonEntry } from '../../../lexicon/index.ts';

/** Somebody is in the news under the bare surname from so many days before a term to so many days after it. */
const BEFORE_TERM_DAYS = 730;
const AFTER_TERM_DAYS = 1460;

/** Whether the news of that day can mean the person: always where the day or the terms are not known. */
export function mayHoldOfficeOn(person: PersonEntry, day: string | null): boolean {
  if (day === null || person.offices.length === 0) return true;
  return person.offices.some(
    ({ from, to }) =>
      (from === null || addDays(earliestDay(from), -BEFORE_TERM_DAYS) <= day) &&
      (to === null || addDays(latestDay(to), AFTER_TERM_DAYS) >= day),
  );
}
