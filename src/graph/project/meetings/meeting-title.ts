import type { DerivedTime } from './derive-date.ts';

/** Names that a title spells out; the others are counted. */
const NAMES_IN_TITLE = 3;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** One line that tells one meeting from another: who, where, when, and whether it was. */
export function meetingTitle(names: readonly string[], place: string | null, time: DerivedTime): string {
  const status = time.status === 'HELD' ? null : time.status.toLowerCase();
  return [listed(names), place, when(time), status].filter((part) => part !== null).join(', ');
}

function listed(names: readonly string[]): string {
  const shown = names.length > NAMES_IN_TITLE + 1 ? names.slice(0, NAMES_IN_TITLE) : names;
  const hidden = names.length - shown.length;
  const parts = hidden > 0 ? [...shown, `${hidden} others`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function when({ date, notLaterThan }: DerivedTime): string | null {
  if (date !== null) return spelled(date);
  return notLaterThan === null ? null : `by ${spelled(notLaterThan)}`;
}

function spelled(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? null : (MONTHS[Number(month) - 1] ?? null);
  return [day === undefined ? null : String(Number(day)), name, year].filter((part) => part !== null).join(' ');
}
