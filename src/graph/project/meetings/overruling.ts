import type { ClaimField } from '../../model/index.ts';
import type { ResolvedClaim } from './resolved-claim.ts';

/** The claims that decide the field of a meeting: those by which a person corrects it, else all. */
export function decidingOn(field: ClaimField, claims: readonly ResolvedClaim[]): readonly ResolvedClaim[] {
  const overruling = claims.filter(({ claim }) => claim.props.overrules.includes(field));
  return overruling.length > 0 ? overruling : claims;
}
