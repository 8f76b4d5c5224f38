import { groupBy, unique } from '../collect.ts';
import { isDay } from '../model/index.ts';
import type { GraphTransaction } from '../store.ts';
import { atomIdsOf } from './claims.ts';
import { type ClaimsAround, claimsAround, isVague, type Seed, seedOf } from './claims-around.ts';
import { MEETING_OWNS, meetingUnit } from './meeting-unit.ts';
import { clusterClaims, clusterOf, type MeetingCluster } from './meetings.ts';
import { reconcile, type Subgraph } from './reconcile.ts';
import { EMPTY } from './reproject-articles.ts';
import { CLAIM_BLOCKS_OWNS, type ResolvedClaim } from './resolved-claim.ts';
import { loadSummaries } from './summaries.ts';

/** Where the claims stood before the strata below changed, and the meetings that they were of. */
interface ClaimsBefore {
  readonly seeds: readonly Seed[];
  readonly meetingIds: readonly string[];
}

/** The standing of these claims as stored: to be asked before anything below them is written. */
export async function claimsBefore(transaction: GraphTransaction, claimIds: readonly string[]): Promise<ClaimsBefore> {
  const nodes = await transaction.nodes('Claim', claimIds);
  const blocks = groupBy(await transaction.edges('IN_BLOCK', 'out', claimIds), ({ from }) => from);
  const about = await transaction.edges('ABOUT', 'out', claimIds);
  return {
    seeds: nodes.map(({ id, props: { date, endDate } }) => {
      return { date, endDate, blocks: (blocks.get(id) ?? []).map(({ to }) => to).sort() };
    }),
    meetingIds: unique(about.map(({ to }) => to)),
  };
}

/** Clusters the touched claims and all that they bear upon anew, and writes the meetings that come out. */
export async function reprojectMeetings(
  transaction: GraphTransaction,
  touched: readonly string[],
  before: ClaimsBefore,
): Promise<void> {
  const around = claimsAround(transaction);
  const standing = await around.load(touched);
  await reconcile(transaction, CLAIM_BLOCKS_OWNS, new Map(standing.map((claim) => [claim.id, blockUnit(claim)])));
  const seeds = [...before.seeds, ...standing.map(seedOf)];
  const affected = await around.affectedBy(seeds, standing);
  // Vague claims choose among all clusters of their parties, so these must be known whole, changed or not.
  const context = await around.datedAround(
    [...before.seeds, ...affected.map(seedOf)].filter(({ date }) => !isDay(date)),
  );
  const clusters = clusterClaims(unique([...affected, ...context]));
  const old = await storedMeetings(transaction, [...affected, ...context]);
  const meetings = await withKept(transaction, around, clusters, new Set(affected.map(({ id }) => id)), old);
  const summaryOf = await loadSummaries(
    transaction,
    unique(meetings.flatMap(({ claims }) => claims.flatMap(({ claim }) => atomIdsOf(claim)))),
  );
  const units = new Map<string, Subgraph>([...before.meetingIds, ...old.values()].map((id) => [id, EMPTY]));
  for (const meeting of meetings) units.set(meeting.id, meetingUnit(meeting, summaryOf));
  await reconcile(transaction, MEETING_OWNS, units);
}

function blockUnit(claim: ResolvedClaim): Subgraph {
  return { nodes: [], edges: claim.blocks.map((to) => ({ kind: 'IN_BLOCK', from: claim.id, to, props: {} })) };
}

/** The meeting that each claim is stored as being of. */
async function storedMeetings(
  transaction: GraphTransaction,
  claims: readonly ResolvedClaim[],
): Promise<ReadonlyMap<string, string>> {
  const about = await transaction.edges(
    'ABOUT',
    'out',
    claims.map(({ id }) => id),
  );
  return new Map(about.map(({ from, to }) => [from, to]));
}

/** The clusters with the vague claims that were and stay with them: those of a context cluster whose choice nothing changed. */
async function withKept(
  transaction: GraphTransaction,
  around: ClaimsAround,
  clusters: readonly MeetingCluster[],
  affected: ReadonlySet<string>,
  old: ReadonlyMap<string, string>,
): Promise<readonly MeetingCluster[]> {
  const stored = groupBy(await transaction.edges('ABOUT', 'in', unique(old.values())), ({ to }) => to);
  const whole: MeetingCluster[] = [];
  for (const cluster of clusters) {
    const own = new Set(cluster.claims.map(({ id }) => id));
    const context = cluster.claims.find((claim) => !affected.has(claim.id) && !isVague(claim));
    const kept = stored.get(old.get(context?.id ?? '') ?? '') ?? [];
    const extra = await around.load(kept.map(({ from }) => from).filter((id) => !own.has(id) && !affected.has(id)));
    whole.push(
      extra.length === 0 ? cluster : clusterOf([...cluster.claims, ...extra.filter(isVague)], cluster.ambiguous),
    );
  }
  return whole;
}
