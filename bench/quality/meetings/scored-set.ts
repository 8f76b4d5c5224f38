import type { Extractor } from '../../../src/ingest/index.ts';
import { type ClusteredClaim, clusteredClaims } from './clustered-claim.ts';
import type { MeetingSet } from './meeting-set.ts';
import { naiveFloor } from './naive-floor.ts';
import { readSet } from './read-set.ts';
import { type SaidField, saidOf } from './said.ts';

/** A set with what was made of it, by the projection and by the floor. */
export interface ScoredSet {
  readonly set: MeetingSet;
  readonly claims: readonly ClusteredClaim[];
  readonly floor: readonly ClusteredClaim[];
  readonly said: readonly SaidField[];
}

/** The sets, read one after the other. */
export async function scoreSets(sets: readonly MeetingSet[], extractor: Extractor): Promise<readonly ScoredSet[]> {
  const scored: ScoredSet[] = [];
  for (const set of sets) {
    const found = await readSet(set, extractor);
    const claims = clusteredClaims(set, found);
    scored.push({ set, claims, floor: clusteredClaims(set, naiveFloor(found)), said: saidOf(set, found, claims) });
  }
  return scored;
}
