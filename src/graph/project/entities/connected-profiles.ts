import { unique } from '../../collect.ts';
import { MATCH_SCORE } from '../../names/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { type JudgedPair, judgedMembers, loadJudgedPairs } from '../judgements/index.ts';
import type { Alike } from './alike.ts';
import { loadProfiles } from './load-profiles.ts';
import type { Profile } from './profile.ts';
import { loadAlike } from './reproject-alike.ts';

/** Profiles that hang together, with all that is known of how. */
export interface Connected {
  readonly profiles: readonly Profile[];
  /** Who is like them: matches lie among them, others may be outside. */
  readonly alike: readonly Alike[];
  readonly judged: readonly JudgedPair[];
}

/**
 * The profiles of these base atoms and all that match them or are judged with them, directly or not: not all that share a block with them, which
 * would be most of a store. Cost: some round trips a step from one profile to the next.
 */
export async function connectedProfiles(
  transaction: GraphTransaction,
  baseIds: readonly string[],
  gone: ReadonlySet<string>,
): Promise<Connected> {
  const profiles: Profile[] = [];
  const alike = new Map<string, Alike>();
  const judged = new Map<string, readonly JudgedPair[]>();
  const seen = new Set<string>();
  for (let frontier = unique(baseIds); frontier.length > 0; ) {
    for (const id of frontier) seen.add(id);
    const [found, edges, bound] = await Promise.all([
      loadProfiles(transaction, frontier, gone),
      loadAlike(transaction, frontier),
      judgedWith(transaction, frontier, judged),
    ]);
    profiles.push(...found);
    for (const edge of edges) alike.set(`${edge.from} ${edge.to}`, edge);
    const matching = edges.filter(({ props }) => props.weight >= MATCH_SCORE).flatMap(({ from, to }) => [from, to]);
    frontier = unique([...matching, ...bound]).filter((id) => !seen.has(id));
  }
  const pool = new Set(profiles.map(({ id }) => id));
  const among = [...judged.values()].flat().filter(({ a, b }) => pool.has(a) && pool.has(b));
  return { profiles, alike: [...alike.values()], judged: among };
}

/** The base atoms that judgements name beside these; adds what those judgements say to what is known. */
async function judgedWith(
  transaction: GraphTransaction,
  baseIds: readonly string[],
  judged: Map<string, readonly JudgedPair[]>,
): Promise<readonly string[]> {
  const binds = await transaction.edges('BINDS', 'in', baseIds);
  const ids = unique(binds.map(({ from }) => from)).filter((id) => !judged.has(id));
  const found = await loadJudgedPairs(transaction, ids);
  for (const { judgement, pairs } of found) judged.set(judgement.id, pairs);
  return judgedMembers(found);
}
