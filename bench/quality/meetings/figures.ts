import { f1, type Rate, rateOf } from '../extraction/score.ts';
import type { Figures } from '../frozen.ts';
import { type ClusterScore, clusterScore } from './cluster-score.ts';
import type { ClusteredClaim } from './clustered-claim.ts';
import { isOfTexts } from './meeting-set.ts';
import type { ScoredSet } from './scored-set.ts';

type Clustering = (scored: ScoredSet) => readonly ClusteredClaim[];
const BY_PROJECTION: Clustering = ({ claims }) => claims;
/** What the floor makes of the same sets. */
export const BY_FLOOR: Clustering = ({ floor }) => floor;

/** B³ and pairwise figures over all sets, over those of claims and those of texts, and what is said of the meetings that were found exactly. */
export function figuresOfMeetings(scored: readonly ScoredSet[], by: Clustering = BY_PROJECTION): Figures {
  const parts = {
    all: scored,
    claims: scored.filter(({ set }) => !isOfTexts(set)),
    texts: scored.filter(({ set }) => isOfTexts(set)),
  };
  const clusters = Object.entries(parts).flatMap(([name, sets]) => rows(name, clusterScore(sets.flatMap(by))));
  const said = (['date', 'place', 'status'] as const).map((field) => [
    `said ${field}`,
    rateOf(saidRight(scored, field)),
  ]);
  return Object.fromEntries([...clusters, ...said]);
}

/** The score of the sets of each category, most claims first. */
export function scoreByCategory(scored: readonly ScoredSet[]): ReadonlyMap<string, ClusterScore> {
  const categories = [...new Set(scored.map(({ set }) => set.category))];
  const rows = categories.map((name) => {
    const claims = scored.filter(({ set }) => set.category === name).flatMap(BY_PROJECTION);
    return { name, score: clusterScore(claims), size: claims.length };
  });
  return new Map(rows.toSorted((a, b) => b.size - a.size).map(({ name, score }) => [name, score]));
}

function rows(name: string, { pairwise, bCubed }: ClusterScore): readonly (readonly [string, number])[] {
  return [
    [`${name} pairwise precision`, rateOf(pairwise.precision)],
    [`${name} pairwise recall`, rateOf(pairwise.recall)],
    [`${name} B3 precision`, rateOf(bCubed.precision)],
    [`${name} B3 recall`, rateOf(bCubed.recall)],
    [`${name} B3 F1`, f1(bCubed)],
  ];
}

function saidRight(scored: readonly ScoredSet[], field: string): Rate {
  const said = scored.flatMap((one) => one.said).filter((one) => one.field === field);
  return { right: said.filter((one) => one.labelled === one.said).length, of: said.length };
}
