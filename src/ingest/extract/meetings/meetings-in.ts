import type { Reading } from '../reading.ts';
import type { Claim } from './claim.ts';
import { LEAST_CONFIDENCE } from './confidence.ts';
import { claimsIn } from './find-claims.ts';
import { withFollowUps } from './follow-up.ts';
import { mergeClaims } from './merge-claims.ts';

/** The meetings that an article tells, one claim for each encounter, in order of their first telling. */
export function meetingsIn(reading: Reading): readonly Claim[] {
  const told: Claim[] = [];
  let pair: readonly number[] = [];
  for (const sentence of reading.sentences) {
    const claims = claimsIn(sentence, { ...reading, pair });
    told.push(...claims);
    pair = peopleOf(claims.at(-1)) ?? pair;
  }
  const merged = mergeClaims(told, reading).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return withFollowUps(merged, reading);
}

function peopleOf(claim: Claim | undefined): readonly number[] | null {
  if (claim === undefined || claim.status === 'PROPOSED') return null;
  return claim.parties.flatMap(({ kind, entity }) => (kind === 'PERSON' && entity !== null ? [entity] : []));
}
