/** Who asks for more has made a slip, and would never be asked again. */
const LONGEST_MS = 7 * 24 * 3_600_000;

/** How long a `Retry-After` header asks to wait, in milliseconds: seconds, or a date; null where it says neither. From 0 to a week. */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_MS);
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.min(Math.max(0, time - now.getTime()), LONGEST_MS);
}
