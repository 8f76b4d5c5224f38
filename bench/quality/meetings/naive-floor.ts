import type { FoundClaim } from './read-set.ts';

/** What anybody would try first: claims of the same names and the same date as told, whatever its precision, are of one meeting. */
export function naiveFloor(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  return claims.map((found) => {
    const { participants, date } = found.claim.props;
    const names = participants.map(({ nameAsWritten }) => nameAsWritten.toLowerCase()).toSorted();
    return { ...found, meeting: { ...found.meeting, id: JSON.stringify([names, date]) } };
  });
}
