import type { Reading } from '../reading.ts';
import type { Claim } from './claim.ts';
import { LEAST_CONFIDENCE } from './confidence.ts';
import { claimsIn } from './find-claims.ts';
import { withFollowUps } from './follow-up.ts';
import { mergeClaims } from './merge-claims.ts';

/** The meetings that an article tells, one claim for each encounter, in order of their first telling. */
export function meetingsIn(reading: Reading): readonly Claim[] {
  const told = reading.sentences.flatMap((sentence) => claimsIn(sentence, reading));
  const merged = mergeClaims(told, reading).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return withFollowUps(merged, reading);
}
