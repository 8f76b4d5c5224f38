import type { ExtractedEvidence, ExtractedMeeting } from '../../../graph/index.ts';
import type { Reading } from '../reading.ts';
import type { Claim } from './claim.ts';

/** The claim as the graph takes it, its evidence whole sentences. */
export function meetingOf(claim: Claim, reading: Reading): ExtractedMeeting {
  return {
    participants: claim.parties.map(({ key: _, ...participant }) => participant),
    date: claim.date,
    endDate: claim.endDate,
    place: claim.place,
    placeAsWritten: claim.placeAsWritten,
    venue: claim.venue,
    occasion: claim.occasion,
    status: claim.status,
    statusDetail: claim.status === 'CANCELLED' ? claim.statusDetail : null,
    format: claim.format,
    attributedTo: claim.attributedTo,
    evidence: claim.sentences.flatMap((index) => evidence(index, claim, reading)),
    confidence: claim.confidence,
  };
}

function evidence(index: number, claim: Claim, reading: Reading): readonly ExtractedEvidence[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const supports = claim.supports.get(index) ?? (claim.status === 'HELD' ? ['STATUS'] : []);
  return [{ start: sentence.start, end: sentence.end, supports }];
}
