import { groupBy, unique } from '../../collect.ts';
import type { GraphTransaction } from '../../store.ts';
import { baseOf } from '../articles/index.ts';
import { reconcile, type Subgraph } from '../stored/index.ts';
import { ALIKE_OWNS, type Alike, alikeAmong, blocksOfProfile } from './alike.ts';
import { blocksOf } from './blocks.ts';
import { loadAtoms, loadProfiles } from './load-profiles.ts';
import type { Profile, SeenAtom } from './profile.ts';

/**
 * Compares the profiles of these base atoms anew with all that share a block with them, and writes which are alike; `gone` are atoms that no longer
 * count. The ids of all base atoms that are or were like one of them.
 */
export async function reprojectAlike(
  transaction: GraphTransaction,
  baseIds: readonly string[],
  gone: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (baseIds.length === 0) return [];
  const before = await loadAlike(transaction, baseIds);
  const own = await loadProfiles(transaction, baseIds, gone);
  const { inBlocks, near } = await loadSharing(transaction, own.flatMap(blocksOfProfile), gone);
  const asked = new Set(baseIds);
  const others = unique(near.map((atom) => baseOf(atom).id)).filter((id) => !asked.has(id));
  const profiles = [...own, ...(await loadProfiles(transaction, others, gone))];
  // As stored: to read the keys out of so many names takes long.
  const blocksOfAtom = groupBy(inBlocks, ({ from }) => from);
  const storedBlocksOf = ({ atoms }: Profile): readonly string[] =>
    unique(atoms.flatMap(({ id }) => blocksOfAtom.get(id) ?? []).map(({ to }) => to));
  const after = alikeAmong(profiles, (id) => asked.has(id), storedBlocksOf);
  const units = new Map<string, Subgraph>(baseIds.map((id) => [id, { nodes: [], edges: [] }]));
  for (const edge of after) {
    const root = asked.has(edge.from) ? edge.from : edge.to;
    units.set(root, { nodes: [], edges: [...(units.get(root)?.edges ?? []), edge] });
  }
  await reconcile(transaction, ALIKE_OWNS, units);
  return unique([...before, ...after].flatMap(({ from, to }) => [from, to]));
}

/**
 * Asks ahead for what these atoms, which aren't there yet, are to be compared with: what a transaction has seen it doesn't ask for again. Before they are
 * written fewer answers come, and none waits until that is carried out.
 */
export async function askAround(transaction: GraphTransaction, atoms: readonly SeenAtom[]): Promise<void> {
  const none = new Set<string>();
  const { near } = await loadSharing(transaction, atoms.flatMap(blocksOf), none);
  await loadProfiles(transaction, unique(near.map((atom) => baseOf(atom).id)), none);
}

/** The atoms that are in one of the blocks, with the edges that say so. */
async function loadSharing(transaction: GraphTransaction, blocks: readonly string[], gone: ReadonlySet<string>) {
  const inBlocks = await transaction.edges('IN_BLOCK', 'in', unique(blocks));
  return { inBlocks, near: await loadAtoms(transaction, unique(inBlocks.map(({ from }) => from)), gone) };
}

/** The stored edges to what is like these base atoms, each once. */
export async function loadAlike(transaction: GraphTransaction, baseIds: readonly string[]): Promise<readonly Alike[]> {
  const edges = await Promise.all([
    transaction.edges('ALIKE', 'out', baseIds),
    transaction.edges('ALIKE', 'in', baseIds),
  ]);
  return [...new Map(edges.flat().map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
}
