import { unique } from '../../collect.ts';
import type { GraphTransaction } from '../../store.ts';
import { atomIdsOf } from '../articles/index.ts';
import {
  isVague,
  loadSummaries,
  MEETING_OWNS,
  type MeetingCluster,
  meetingUnit,
  partiesUnits,
  type SummaryOf,
} from '../meetings/index.ts';
import { reconcile, rewrite, together } from '../stored/index.ts';
import type { TouchedEntities } from './reproject-entities.ts';

/** What is known of how the meetings are stored. */
interface Stored {
  readonly was: TouchedEntities['was'];
  /** Whether the meeting is stored as being of just these claims, and these tell what they told. */
  readonly isStored: (meeting: MeetingCluster) => boolean;
}

/**
 * Writes these meetings. Of one that differs only in who its parties are, what is stored follows from who they were: it isn't read. Where two people
 * with thousands of meetings are merged, that is all of them.
 */
export async function writeMeetings(
  transaction: GraphTransaction,
  meetings: readonly MeetingCluster[],
  { was, isStored }: Stored,
): Promise<void> {
  const atomIds = unique(meetings.flatMap(({ claims }) => claims.flatMap(({ claim }) => atomIdsOf(claim))));
  const summaryOf = await loadSummaries(transaction, atomIds);
  // A vague claim may have become ambiguous.
  const isKnown = (meeting: MeetingCluster): boolean => !meeting.claims.some(isVague) && isStored(meeting);
  const known = was === null ? [] : meetings.filter(isKnown);
  const summaryBefore: SummaryOf = (atomId) => (was?.has(atomId) ? (was.get(atomId) ?? null) : summaryOf(atomId));
  // The others of these are stored as they are: no party is another than it was.
  const altered = known.filter(({ claims }) =>
    claims.some(({ claim }) => atomIdsOf(claim).some((atomId) => was?.has(atomId))),
  );
  // Claims of such a meeting were as they are but for their parties: no place is another.
  const units = altered.map((meeting) => partiesUnits(meeting, summaryBefore, summaryOf));
  await rewrite(transaction, together(units.map(({ before }) => before)), together(units.map(({ after }) => after)));
  const knownOnes = new Set(known);
  const others = meetings.filter((meeting) => !knownOnes.has(meeting));
  await reconcile(
    transaction,
    MEETING_OWNS,
    new Map(others.map((meeting) => [meeting.id, meetingUnit(meeting, summaryOf)])),
  );
}
