import { groupBy, unique } from '../collect.ts';
import type { NodeOf } from '../model/index.ts';
import { daysBetween, isDay, latestDay } from '../model/index.ts';
import type { GraphTransaction } from '../store.ts';
import { DAY_TOLERANCE } from './claim-conflict.ts';
import { atomIdsOf } from './claims.ts';
import { MEETING_OWNS, meetingUnit } from './meeting-unit.ts';
import { clusterClaims, clusterOf, type MeetingCluster } from './meetings.ts';
import { reconcile, type Subgraph } from './reconcile.ts';
import { EMPTY } from './reproject-articles.ts';
import { CLAIM_BLOCKS_OWNS, pairBlocks, type ResolvedClaim, resolveClaim, type SummaryOf } from './resolved-claim.ts';
import { loadSummaries } from './summaries.ts';

/** Where a claim stood or stands among the others. */
interface Seed {
  readonly blocks: readonly string[];
  readonly date: string | null;
  readonly endDate: string | null;
}

/** Where the claims stood before the strata below changed, and the meetings that they were of. */
export interface ClaimsBefore {
  readonly seeds: readonly Seed[];
  readonly meetingIds: readonly string[];
}

/** The standing of these claims as stored: to be asked before anything below them is written. */
export async function claimsBefore(transaction: GraphTransaction, claimIds: readonly string[]): Promise<ClaimsBefore> {
  const nodes = await transaction.nodes('Claim', claimIds);
  const blocks = groupBy(await transaction.edges('IN_BLOCK', 'out', claimIds), ({ from }) => from);
  const about = await transaction.edges('ABOUT', 'out', claimIds);
  return {
    seeds: nodes.map(({ id, props }) => ({
      ...timeOf(props),
      blocks: (blocks.get(id) ?? []).map(({ to }) => to).sort(),
    })),
    meetingIds: unique(about.map(({ to }) => to)),
  };
}

/** Clusters the touched claims and all that they bear upon anew, and writes the meetings that come out. */
export async function reprojectMeetings(
  transaction: GraphTransaction,
  touched: readonly string[],
  before: ClaimsBefore,
): Promise<void> {
  const around = new ClaimsAround(transaction);
  const standing = await around.load(touched);
  await reconcile(transaction, CLAIM_BLOCKS_OWNS, new Map(standing.map((claim) => [claim.id, blockUnit(claim)])));
  const seeds = [...before.seeds, ...standing.map(seedOf)];
  const affected = await around.affectedBy(seeds, standing);
  const context = await around.datedAround([
    ...seeds.filter(({ date }) => !isDay(date)),
    ...affected.filter(isVague).map(seedOf),
  ]);
  const clusters = clusterClaims(unique([...affected, ...context]));
  const old = await around.meetingsOf([...affected, ...context]);
  const meetings = await around.withKept(clusters, new Set(affected.map(({ id }) => id)), old);
  const summaries = await loadSummaries(
    transaction,
    unique(meetings.flatMap(({ claims }) => claims.flatMap(({ claim }) => atomIdsOf(claim)))),
  );
  const units = new Map<string, Subgraph>([...before.meetingIds, ...old.values()].map((id) => [id, EMPTY]));
  for (const meeting of meetings) units.set(meeting.id, meetingUnit(meeting, summaries));
  await reconcile(transaction, MEETING_OWNS, units);
}

function seedOf(claim: ResolvedClaim): Seed {
  return { ...timeOf(claim.claim.props), blocks: pairBlocks(claim) };
}

function timeOf({ date, endDate }: NodeOf<'Claim'>['props']): Pick<Seed, 'date' | 'endDate'> {
  return { date, endDate };
}

function blockUnit(claim: ResolvedClaim): Subgraph {
  return { nodes: [], edges: pairBlocks(claim).map((to) => ({ kind: 'IN_BLOCK', from: claim.id, to, props: {} })) };
}

function isVague({ claim }: ResolvedClaim): boolean {
  return !isDay(claim.props.date);
}

/** The claims that bear upon one another, loaded as they are asked for, each once. */
class ClaimsAround {
  readonly #transaction: GraphTransaction;
  readonly #claims = new Map<string, ResolvedClaim>();
  readonly #blocks = new Map<string, readonly string[]>();

  constructor(transaction: GraphTransaction) {
    this.#transaction = transaction;
  }

  /** Those of the claims that stand. */
  async load(ids: readonly string[]): Promise<readonly ResolvedClaim[]> {
    const missing = unique(ids).filter((id) => !this.#claims.has(id));
    const nodes = missing.length === 0 ? [] : await this.#transaction.nodes('Claim', missing);
    const summaries = nodes.length === 0 ? null : await this.#summaries(nodes);
    for (const node of nodes) if (summaries !== null) this.#claims.set(node.id, resolveClaim(node, summaries));
    return unique(ids).flatMap((id) => this.#claims.get(id) ?? []);
  }

  /** The touched claims, the dated ones that hang together with theirs, and the vague ones whose choice these change. */
  async affectedBy(seeds: readonly Seed[], touched: readonly ResolvedClaim[]): Promise<readonly ResolvedClaim[]> {
    const dated = await this.#datedNear(seeds.filter(({ date }) => isDay(date)));
    const datedBlocks = [
      ...seeds.filter(({ date }) => isDay(date)).flatMap(({ blocks }) => blocks),
      ...dated.flatMap(pairBlocks),
    ];
    const choosing = (await this.#inBlocks(datedBlocks)).filter(isVague);
    // A vague claim changes no cluster, only the group of those about the same parties.
    const vagueSeeds = seeds.filter(({ date }) => !isDay(date)).map(({ blocks }) => blocks.join(' '));
    const grouped = (
      await this.#inBlocks(vagueSeeds.flatMap((blocks) => blocks.split(' ')).filter((block) => block !== ''))
    ).filter((claim) => isVague(claim) && vagueSeeds.includes(pairBlocks(claim).join(' ')));
    return unique([...touched, ...dated, ...choosing, ...grouped]);
  }

  /** All dated claims that share a block with a seed, with all that hang together with them. */
  async datedAround(seeds: readonly Seed[]): Promise<readonly ResolvedClaim[]> {
    const near = (await this.#inBlocks(seeds.flatMap(({ blocks }) => blocks))).filter((claim) => !isVague(claim));
    return this.#datedNear(near.map(seedOf));
  }

  /** The meeting that each claim is stored as being of. */
  async meetingsOf(claims: readonly ResolvedClaim[]): Promise<ReadonlyMap<string, string>> {
    const about = await this.#transaction.edges(
      'ABOUT',
      'out',
      claims.map(({ id }) => id),
    );
    return new Map(about.map(({ from, to }) => [from, to]));
  }

  /** The clusters with the vague claims that were and stay with them: those of a context cluster whose choice nothing changed. */
  async withKept(
    clusters: readonly MeetingCluster[],
    affected: ReadonlySet<string>,
    old: ReadonlyMap<string, string>,
  ): Promise<readonly MeetingCluster[]> {
    const stored = await this.#transaction.edges('ABOUT', 'in', unique(old.values()));
    const kept: MeetingCluster[] = [];
    for (const cluster of clusters) {
      const own = new Set(cluster.claims.map(({ id }) => id));
      const context = cluster.claims.find((claim) => !affected.has(claim.id) && !isVague(claim));
      const from = context === undefined ? undefined : old.get(context.id);
      const ids = stored
        .filter((edge) => edge.to === from && !own.has(edge.from) && !affected.has(edge.from))
        .map((edge) => edge.from);
      const extra = from === undefined ? [] : (await this.load(ids)).filter(isVague);
      kept.push(extra.length === 0 ? cluster : clusterOf([...cluster.claims, ...extra], cluster.ambiguous));
    }
    return kept;
  }

  async #datedNear(seeds: readonly Seed[]): Promise<readonly ResolvedClaim[]> {
    const found = new Map<string, ResolvedClaim>();
    for (let frontier = seeds; frontier.length > 0; ) {
      const near = (await this.#inBlocks(frontier.flatMap(({ blocks }) => blocks))).filter(
        (claim) => !isVague(claim) && !found.has(claim.id) && frontier.some((seed) => isNear(seed, claim)),
      );
      for (const claim of near) found.set(claim.id, claim);
      frontier = near.map(seedOf);
    }
    return [...found.values()];
  }

  async #inBlocks(blocks: readonly string[]): Promise<readonly ResolvedClaim[]> {
    const missing = unique(blocks).filter((block) => !this.#blocks.has(block));
    for (const block of missing) this.#blocks.set(block, []);
    const edges = missing.length === 0 ? [] : await this.#transaction.edges('IN_BLOCK', 'in', missing);
    for (const { from, to } of edges) this.#blocks.set(to, [...(this.#blocks.get(to) ?? []), from]);
    return this.load(unique(blocks).flatMap((block) => this.#blocks.get(block) ?? []));
  }

  #summaries(nodes: readonly NodeOf<'Claim'>[]): Promise<SummaryOf> {
    return loadSummaries(this.#transaction, unique(nodes.flatMap(atomIdsOf)));
  }
}

/** Whether the claim could be of the encounter on the seed's day; stays over several days reach as far as they go. */
function isNear(seed: Seed, claim: ResolvedClaim): boolean {
  const { date: day, endDate } = claim.claim.props;
  if (!isDay(seed.date) || !isDay(day)) return false;
  const reach = Math.max(DAY_TOLERANCE, length(seed.date, seed.endDate), length(day, endDate));
  return (
    Math.abs(daysBetween(seed.date, day)) <= reach && pairBlocks(claim).some((block) => seed.blocks.includes(block))
  );
}

function length(day: string, endDate: string | null): number {
  return endDate === null ? 0 : daysBetween(day, latestDay(endDate));
}
