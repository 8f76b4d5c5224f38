import { groupBy } from '../../../src/graph/collect.ts';
import type { Rate } from '../extraction/score.ts';
import type { ClusteredClaim } from './clustered-claim.ts';

export interface ClusterScore {
  /** Over the pairs of claims of one meeting. */
  readonly pairwise: { readonly precision: Rate; readonly recall: Rate };
  /**
   * Over the claims: what share of its cluster is of its meeting, and what share of its meeting is in its cluster.
   *
   * @see Bagga and Baldwin 1998, Algorithms for scoring coreference chains
   */
  readonly bCubed: { readonly precision: Rate; readonly recall: Rate };
}

/** How the found meetings of any number of sets agree with the labelled ones. */
export function clusterScore(claims: readonly ClusteredClaim[]): ClusterScore {
  const both = groupBy(claims, ({ gold, found }) => JSON.stringify([gold, found]));
  const golds = groupBy(claims, ({ gold }) => gold);
  const founds = groupBy(claims, ({ found }) => found);
  const right = pairsIn(both);
  const share = (of: (claim: ClusteredClaim) => number): Rate => ({
    right: claims.reduce((sum, claim) => sum + sizeOf(both, JSON.stringify([claim.gold, claim.found])) / of(claim), 0),
    of: claims.length,
  });
  return {
    pairwise: { precision: { right, of: pairsIn(founds) }, recall: { right, of: pairsIn(golds) } },
    bCubed: {
      precision: share(({ found }) => sizeOf(founds, found)),
      recall: share(({ gold }) => sizeOf(golds, gold)),
    },
  };
}

type Groups = ReadonlyMap<string, readonly ClusteredClaim[]>;

function sizeOf(groups: Groups, key: string): number {
  return groups.get(key)?.length ?? 0;
}

function pairsIn(groups: Groups): number {
  return [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
