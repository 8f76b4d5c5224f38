import { clusteredTexts } from './clustered-texts.ts';
import { isOfTexts, type MeetingSet } from './meeting-set.ts';
import type { FoundClaim } from './read-set.ts';

/** A claim with the meeting that it is of, and the one that it was put to. */
export interface ClusteredClaim {
  /** The set and the claim in it, to be read. */
  readonly ref: string;
  readonly gold: string;
  readonly found: string;
}

/** The claims of a set, as labelled and as found. */
export function clusteredClaims(set: MeetingSet, claims: readonly FoundClaim[]): readonly ClusteredClaim[] {
  if (isOfTexts(set)) return clusteredTexts(set, claims);
  return claims.map((found) => {
    const ref = refOf(found, claims);
    const gold = set.meetings.findIndex(({ of }) => of.includes(ref));
    if (gold < 0) throw new TypeError(`${set.id}: ${ref} is of no meeting`);
    return { ref: `${set.id}:${ref}`, gold: `${set.id}:${gold}`, found: `${set.id}:${found.meeting.id}` };
  });
}

/** What a claim of an article with claims is called. */
function refOf({ article, claim }: FoundClaim, claims: readonly FoundClaim[]): string {
  const starts = claims.filter((other) => other.article === article).map((other) => startOf(other.claim));
  return `${article}${starts.filter((start) => start <= startOf(claim)).length}`;
}

function startOf({ props }: FoundClaim['claim']): number {
  return props.evidence[0]?.start ?? 0;
}
