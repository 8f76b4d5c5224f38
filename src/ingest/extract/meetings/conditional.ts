import type { ReadSentence } from '../reading.ts';
import type { Match } from './match.ts';

/** So many units before the subject, `if` still governs it. */
const UNITS_BEFORE = 2;

/** `if A met B`, `A would meet B if …`, `A would only meet B`: what might be or might have been, no meeting. */
export function isConditional(
  { subject, first, after }: Pick<Match, 'subject' | 'first' | 'after'>,
  before: string,
  { units }: ReadSentence,
): boolean {
  const from = subject ?? first;
  const governed = units
    .slice(Math.max(0, from - UNITS_BEFORE), from)
    .some((unit) => unit.form === 'WORD' && (unit.lower === 'if' || unit.lower === 'unless'));
  return governed || /\bonly $/u.test(before) || (/\bwould\b/u.test(before) && /\b(?:if|unless)\b/u.test(after));
}
