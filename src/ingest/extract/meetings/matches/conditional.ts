import type { ReadSentence } from '../../reading.ts';
import type { Match } from './match.ts';

/** So many units before the subject, `if` still governs it. */
const UNITS_BEFORE = 2;
/** What is asked or weighed; what is explored is wished for. */
const WEIGHED = /^(?:if|unless|whether)$/u;
const EXPLORED = /\b(?:explor|sound|discuss|propos)\w* (?:\S+ )?whether\b/u;
const ONLY = /^(?:(?!said|says)\S+ ){0,6}?(?:if|unless|only (?:if|as|when|once|after|in|on)|provided)\b/u;

/** `if A met B`, `A would meet B if …`, `had C lived, A would have met B`, `asked whether A had met B`, `A would only meet B`: what might be or might have been, no meeting. */
export function isConditional(
  { subject, first, after }: Pick<Match, 'subject' | 'first' | 'after'>,
  before: string,
  { units, tokens }: ReadSentence,
): boolean {
  const from = subject ?? first;
  const governed = units
    .slice(Math.max(0, from - UNITS_BEFORE), from)
    .some((unit) => unit.form === 'WORD' && WEIGHED.test(unit.lower));
  if (governed) return !EXPLORED.test(before);
  if (/\b(?:would|will|could|can|may|should|to) (?:\S+ )?only $/u.test(before)) return true;
  if (!/\bwould\b/u.test(before)) return false;
  return ONLY.test(after) || (/\bwould have\b/u.test(before) && tokens[0]?.lower === 'had');
}
