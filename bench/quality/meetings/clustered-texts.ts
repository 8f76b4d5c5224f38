import { align } from '../extraction/align.ts';
import type { FoundMeeting } from '../extraction/found-meeting.ts';
import type { LabelledMeeting } from '../extraction/labelled-case.ts';
import type { ClusteredClaim } from './clustered-claim.ts';
import type { MeetingSet, SetMeeting } from './meeting-set.ts';
import type { FoundClaim } from './read-set.ts';

/**
 * What an extractor read, each claim known by its parties to be of a labelled meeting. One that it missed stands alone as found, one that it
 * made up stands alone as labelled: its mistakes cost what they cost.
 */
export function clusteredTexts(
  { id, articles, meetings }: MeetingSet,
  claims: readonly FoundClaim[],
): readonly ClusteredClaim[] {
  return articles.flatMap(({ id: article }) => {
    const labelled = meetings.map(labelledMeeting).filter((_, at) => meetings[at]?.of.includes(article));
    const told = new Map(claims.filter((one) => one.article === article).map((one) => [foundMeeting(one), one]));
    const { aligned, missed, wrong } = align(labelled, [...told.keys()]);
    const meetingOf = (found: FoundMeeting): string => `${id}:${told.get(found)?.meeting.id}`;
    const clustered = (what: string, gold: string, found: string): ClusteredClaim => {
      return { ref: `${id}:${article}:${what}`, gold: `${id}:${gold}`, found };
    };
    return [
      ...aligned.map((pair) =>
        clustered(pair.labelled.construction, pair.labelled.construction, meetingOf(pair.found)),
      ),
      ...missed.map(({ construction: at }) => clustered(`${at} missed`, at, `${id}:${article}:missed ${at}`)),
      ...wrong.map((found, at) => clustered(`wrong ${at}`, `${article}:wrong ${at}`, meetingOf(found))),
    ];
  });
}

function labelledMeeting({ participants, date, place, status }: SetMeeting, at: number): LabelledMeeting {
  return {
    participants: (participants ?? []).map((name) => ({ name, type: 'person' })),
    place: place ?? null,
    placeDetail: null,
    date: date ?? null,
    status: status?.toLowerCase() ?? 'held',
    format: 'unknown',
    evidence: [],
    construction: String(at),
  };
}

function foundMeeting({ claim: { props } }: FoundClaim): FoundMeeting {
  const participants = props.participants.map(({ nameAsWritten, kind }) => {
    return { name: nameAsWritten, type: kind.toLowerCase() };
  });
  return {
    participants,
    place: props.placeAsWritten,
    placeDetail: props.venue,
    date: props.date,
    status: props.status.toLowerCase(),
    format: props.format.toLowerCase(),
    confidence: props.confidence,
    evidence: props.evidence,
  };
}
