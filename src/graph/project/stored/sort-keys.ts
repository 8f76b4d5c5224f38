/** Below and above every date, also where `|` follows. */
export const BEFORE_ALL = ' ';
const AFTER_ALL = '~';

export interface DateKeys {
  readonly byDate: string;
  readonly byDateAsc: string;
}

/** Both sort keys of a thing with that date; the undated come last in either direction. */
export function dateKeys(date: string | null, id: string): DateKeys {
  return { byDate: `${date ?? BEFORE_ALL}|${id}`, byDateAsc: `${date ?? AFTER_ALL}|${id}` };
}

/** The sort key of what an article says: its publication in UTC (undated lowest), then the id. */
export function toldKey(publishedAt: string | null, id: string): string {
  return `${publishedAt ?? BEFORE_ALL}|${id}`;
}

/** The instant out of a key that begins with one; null where undated. */
export function instantOf(key: string): string | null {
  const instant = key.split('|')[0] ?? '';
  return instant === '' || instant === BEFORE_ALL || instant === AFTER_ALL ? null : instant;
}

/** A position in a list as a sort key. */
export function positionKey(position: number, id: string): string {
  return `${String(position).padStart(9, '0')}|${id}`;
}

const LARGEST_COUNT = 999_999_999;

/** A sort key by which higher counts come first. */
export function rankKey(count: number, id: string): string {
  return positionKey(LARGEST_COUNT - count, id);
}
