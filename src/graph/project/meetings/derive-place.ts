import { greatest, groupBy, unique } from '../../collect.ts';
import { agree } from './claim-conflict.ts';
import type { EntitySummary, ResolvedClaim } from './resolved-claim.ts';

/** A value with the claims that give it. */
export interface Vote<T> {
  readonly value: T;
  readonly claims: readonly ResolvedClaim[];
}

/** The groups of values that the claims give, the most told first; ties by the latest claim, then by key. */
export function votes<T>(
  claims: readonly ResolvedClaim[],
  toldBy: (claim: ResolvedClaim) => T | null,
  keyOf: (value: T) => string,
): readonly Vote<T>[] {
  const told = claims.flatMap((claim) => {
    const value = toldBy(claim);
    return value === null ? [] : [{ value, claim }];
  });
  const groups = [...groupBy(told, ({ value }) => keyOf(value))].flatMap(([key, all]) =>
    all[0] === undefined ? [] : [{ key, value: all[0].value, claims: all.map(({ claim }) => claim) }],
  );
  return groups.sort(
    (a, b) => b.claims.length - a.claims.length || compare(b.claims, a.claims) || (a.key < b.key ? -1 : 1),
  );
}

function compare(a: readonly ResolvedClaim[], b: readonly ResolvedClaim[]): number {
  const [x, y] = [latest(a), latest(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function latest(claims: readonly ResolvedClaim[]): string {
  return greatest(claims.map(({ claim }) => claim.props.publishedAt ?? '')) ?? '';
}

/** The places that the claims give, those that agree taken together under the most specific: the most told first. */
export function placeVotes(claims: readonly ResolvedClaim[]): readonly Vote<EntitySummary>[] {
  const places = votes(
    claims,
    ({ place }) => place,
    ({ id }) => id,
  );
  const specific = places.filter(
    ({ value }) => !places.some((other) => other.value.id !== value.id && other.value.areas.includes(value.id)),
  );
  const merged = specific.map(({ value }) => ({
    value,
    claims: unique(places.filter((other) => agree(other.value, value)).flatMap((other) => other.claims)),
  }));
  return merged.sort(
    (a, b) => b.claims.length - a.claims.length || compare(b.claims, a.claims) || (a.value.id < b.value.id ? -1 : 1),
  );
}
