/** No feed that fails is left alone for longer, but where it asks for that. */
const LONGEST_BACK_OFF_MS = 24 * 3_600_000;

/** So that feeds that began together don't stay so. */
const JITTER = 0.1;

/** How long after a poll that went well the next one is due, in milliseconds: the interval, a tenth more or less. */
export function untilNextPoll(everyMs: number): number {
  return everyMs * (1 - JITTER + Math.random() * 2 * JITTER);
}

/** How long a feed is left alone that has failed so often in a row: twice as long each time, up to a day, and a random part less; longer where it asks. */
export function backOffMs(failures: number, everyMs: number, retryAfterMs: number | null): number {
  const longest = Math.min(LONGEST_BACK_OFF_MS, everyMs * 2 ** (failures - 1));
  return Math.max(longest * (0.5 + Math.random() / 2), retryAfterMs ?? 0);
}
