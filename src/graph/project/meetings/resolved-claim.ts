import { unique } from '../../collect.ts';
import type { NodeOf } from '../../model/index.ts';
import { idOf, isDay } from '../../model/index.ts';
import type { Ownership } from '../stored/index.ts';

/** What a claim owns that depends on who its parties are. */
export const CLAIM_BLOCKS_OWNS: Ownership = { roots: [], edges: [['IN_BLOCK', 'out']] };

/** An entity as far as meetings need it. */
export interface EntitySummary {
  readonly id: string;
  readonly kind: 'Person' | 'Organization' | 'Place';
  readonly name: string;
  /** False for what is named only in part. */
  readonly certain: boolean;
  /** Of a place: its country's; of others: the only country that they belong to, else null. */
  readonly country: string | null;
  /** Of a place: itself and what holds it, from the smallest up; else empty. */
  readonly areas: readonly string[];
}

/** Leads from an atom to the entity that holds it. */
export type SummaryOf = (atomId: string) => EntitySummary | null;

/** A claim with its atoms resolved: what meetings are made of. */
export interface ResolvedClaim {
  readonly claim: NodeOf<'Claim'>;
  readonly id: string;
  /** The named parties, each once, by id; an unnamed group that speaks for a country is that country. */
  readonly parties: readonly EntitySummary[];
  /** The ids of the parties, joined: equal for claims about the same parties. */
  readonly partyKey: string;
  readonly place: EntitySummary | null;
  /**
   * The blocks within which the claim is compared, in order: one a pair of its parties, and, where these are of two countries and the day is
   * told, one of the countries on that day. Empty where fewer than two parties are known, or where the claim is rejected: such a claim joins no
   * other.
   */
  readonly blocks: readonly string[];
}

/** The claim with its atoms resolved. */
export function resolveClaim(claim: NodeOf<'Claim'>, summaryOf: SummaryOf): ResolvedClaim {
  const { participants, placeId, date } = claim.props;
  const found = participants.flatMap(({ atomId, representsId }) => {
    const id = atomId ?? representsId;
    return id === null ? [] : (summaryOf(id) ?? []);
  });
  const byId = new Map(found.map((party) => [party.id, party]));
  const ids = [...byId.keys()].sort();
  return {
    claim,
    id: claim.id,
    parties: ids.flatMap((id) => byId.get(id) ?? []),
    partyKey: ids.join(' '),
    place: placeId === null ? null : summaryOf(placeId),
    blocks: claim.props.rejected ? [] : blocksOf([...byId.values()], date),
  };
}

function blocksOf(parties: readonly EntitySummary[], date: string | null): readonly string[] {
  return unique([...pairBlocks(parties.map(({ id }) => id).sort()), ...countryBlocks(parties, date)]).sort();
}

function pairBlocks(partyIds: readonly string[]): readonly string[] {
  return partyIds.flatMap((a, index) => partyIds.slice(index + 1).map((b) => idOf('block', 'pair', a, b)));
}

/** Where two countries met, whoever spoke for them: by day, for the news of two countries over the years would make a block too large. */
function countryBlocks(parties: readonly EntitySummary[], date: string | null): readonly string[] {
  const [a, b, ...others] = unique(parties.map(({ country }) => country)).sort();
  if (a == null || b == null || others.length > 0 || !isDay(date)) return [];
  return [idOf('block', 'countries', a, b, date)];
}
