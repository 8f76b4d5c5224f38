import { groupBy, unique } from '../../collect.ts';
import { isDay } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { atomIdsOf } from '../articles/index.ts';
import { nearTo, type Seed } from './near-seeds.ts';
import { type ResolvedClaim, resolveClaim } from './resolved-claim.ts';
import { loadSummaries } from './summaries.ts';

/** The claims that bear upon one another, loaded as they are asked for, each once. */
export interface ClaimsAround {
  /** Those of the claims that stand. */
  load(ids: readonly string[]): Promise<readonly ResolvedClaim[]>;
  /** The touched claims, the dated ones that hang together with the seeds, and the vague ones whose choice these change. */
  affectedBy(seeds: readonly Seed[], touched: readonly ResolvedClaim[]): Promise<readonly ResolvedClaim[]>;
  /** All dated claims that share a block with a seed, with all that hang together with them. */
  datedAround(seeds: readonly Seed[]): Promise<readonly ResolvedClaim[]>;
}

/** The standing of a claim. */
export function seedOf(claim: ResolvedClaim): Seed {
  const { date, endDate, publishedAt } = claim.claim.props;
  return { blocks: claim.blocks, date, endDate, publishedAt };
}

/** Whether the claim does not tell the day. */
export function isVague({ claim }: ResolvedClaim): boolean {
  return !isDay(claim.props.date);
}

/** The claims of the store, as the transaction sees them when they are first asked for. */
export function claimsAround(transaction: GraphTransaction): ClaimsAround {
  const claims = new Map<string, ResolvedClaim>();
  const claimsOfBlock = new Map<string, readonly string[]>();

  async function load(ids: readonly string[]): Promise<readonly ResolvedClaim[]> {
    const missing = unique(ids).filter((id) => !claims.has(id));
    const nodes = missing.length === 0 ? [] : await transaction.nodes('Claim', missing);
    if (nodes.length > 0) {
      const summaryOf = await loadSummaries(transaction, unique(nodes.flatMap(atomIdsOf)));
      for (const node of nodes) claims.set(node.id, resolveClaim(node, summaryOf));
    }
    return unique(ids).flatMap((id) => claims.get(id) ?? []);
  }

  async function inBlocks(blocks: readonly string[]): Promise<readonly ResolvedClaim[]> {
    const missing = unique(blocks).filter((block) => !claimsOfBlock.has(block));
    const edges = missing.length === 0 ? [] : await transaction.edges('IN_BLOCK', 'in', missing);
    const found = groupBy(edges, ({ to }) => to);
    for (const block of missing)
      claimsOfBlock.set(
        block,
        (found.get(block) ?? []).map(({ from }) => from),
      );
    return load(unique(blocks).flatMap((block) => claimsOfBlock.get(block) ?? []));
  }

  async function datedNear(seeds: readonly Seed[]): Promise<readonly ResolvedClaim[]> {
    const found = new Map<string, ResolvedClaim>();
    for (let frontier = seeds; frontier.length > 0; ) {
      const isNear = nearTo(frontier);
      const near = (await inBlocks(frontier.flatMap(({ blocks }) => blocks))).filter(
        (claim) => !isVague(claim) && !found.has(claim.id) && isNear(claim),
      );
      for (const claim of near) found.set(claim.id, claim);
      frontier = near.map(seedOf);
    }
    return [...found.values()];
  }

  /** A vague claim changes no cluster, only the group of those about the same parties. */
  async function ofSameParties(seeds: readonly Seed[]): Promise<readonly ResolvedClaim[]> {
    const parties = new Set(seeds.map(({ blocks }) => blocks.join(' ')));
    const near = await inBlocks(seeds.flatMap(({ blocks }) => blocks));
    return near.filter((claim) => isVague(claim) && parties.has(claim.blocks.join(' ')));
  }

  return {
    load,
    async affectedBy(seeds, touched) {
      const datedSeeds = seeds.filter(({ date }) => isDay(date));
      const dated = await datedNear(datedSeeds);
      const choosing = await inBlocks([
        ...datedSeeds.flatMap(({ blocks }) => blocks),
        ...dated.flatMap(({ blocks }) => blocks),
      ]);
      const grouped = await ofSameParties(seeds.filter(({ date }) => !isDay(date)));
      return unique([...touched, ...dated, ...choosing.filter(isVague), ...grouped]);
    },
    async datedAround(seeds) {
      const near = (await inBlocks(seeds.flatMap(({ blocks }) => blocks))).filter((claim) => !isVague(claim));
      return datedNear(near.map(seedOf));
    },
  };
}
