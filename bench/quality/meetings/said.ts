import { placesNamed } from '../../../src/lexicon/index.ts';
import type { ClusteredClaim } from './clustered-claim.ts';
import type { MeetingSet } from './meeting-set.ts';
import type { FoundClaim } from './read-set.ts';

/** What the graph says of a meeting whose claims were put together rightly, beside what it should say. */
export interface SaidField {
  readonly ref: string;
  readonly field: 'date' | 'place' | 'status';
  readonly labelled: string;
  readonly said: string | null;
}

/** The labelled fields of the meetings of a set that were found exactly. */
export function saidOf(
  { id, meetings }: MeetingSet,
  found: readonly FoundClaim[],
  claims: readonly ClusteredClaim[],
): readonly SaidField[] {
  return meetings.flatMap((labels, at) => {
    const meetingId = exactly(claims, `${id}:${at}`);
    const one = found.find(({ meeting }) => `${id}:${meeting.id}` === meetingId);
    if (one === undefined) return [];
    const { date, status } = one.meeting.props;
    const said = { date, place: one.place, status };
    return (['date', 'place', 'status'] as const).flatMap((field) => {
      const label = labels[field];
      if (label === undefined) return [];
      const labelled = field === 'place' ? listedName(label, said.place) : label;
      return [{ ref: `${id}:${at}`, field, labelled, said: said[field] }];
    });
  });
}

/** The found meeting that holds all claims of the labelled one and no other; null where none does. */
function exactly(claims: readonly ClusteredClaim[], gold: string): string | null {
  const found = claims.find((claim) => claim.gold === gold)?.found ?? null;
  return claims.every((claim) => (claim.gold === gold) === (claim.found === found)) ? found : null;
}

/** The label as the lists spell it, where they know what is said by that name too. */
function listedName(label: string, said: string | null): string {
  return placesNamed(label).find(({ name }) => name === said)?.name ?? label;
}
