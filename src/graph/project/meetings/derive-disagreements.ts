import type { Disagreement } from '../../model/index.ts';
import { placeVotes, type Vote, votes } from './derive-place.ts';
import type { ResolvedClaim } from './resolved-claim.ts';

/** The fields in which claims of one meeting differ. A coarser value agrees with a finer one, and a plan does not differ from what became of it. */
export function disagreementsOf(claims: readonly ResolvedClaim[]): readonly Disagreement[] {
  if (claims.length < 2) return [];
  const held = claims.filter(({ claim }) => claim.props.status === 'HELD');
  const places = placeVotes(held);
  const formats = votes(held, ({ claim }) => (claim.props.format === 'UNKNOWN' ? null : claim.props.format), String);
  return [
    ...disagreement('DATE', dateVotes(held), (date) => date),
    ...disagreement('PLACE', places, ({ name }) => name),
    ...disagreement('FORMAT', formats, (format) => format),
    ...disagreement('STATUS', statusVotes(claims), (status) => status),
  ];
}

function disagreement<T>(
  field: Disagreement['field'],
  told: readonly Vote<T>[],
  nameOf: (value: T) => string,
): readonly Disagreement[] {
  if (told.length < 2) return [];
  return [
    {
      field,
      values: told.map(({ value, claims }) => ({ value: nameOf(value), claimIds: claims.map(({ id }) => id).sort() })),
    },
  ];
}

/** Dates that no more precise one refines. */
function dateVotes(claims: readonly ResolvedClaim[]): readonly Vote<string>[] {
  const told = votes(claims, ({ claim }) => claim.props.date, String);
  return told.filter(({ value }) => !told.some((other) => other.value !== value && other.value.startsWith(value)));
}

/** Held against denied: the only statuses that contradict each other whenever they are told. */
function statusVotes(claims: readonly ResolvedClaim[]): readonly Vote<string>[] {
  return votes(
    claims.filter(({ claim }) => claim.props.status === 'HELD' || claim.props.statusDetail === 'DENIED'),
    ({ claim }) => claim.props.status,
    String,
  );
}
