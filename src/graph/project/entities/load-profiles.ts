import { unique } from '../../collect.ts';
import type { GraphTransaction } from '../../store.ts';
import { seenAtom } from './atom-unit.ts';
import { ownBlock } from './blocks.ts';
import { type Profile, profilesOf, type SeenAtom } from './profile.ts';

/** The profiles of these base atoms as stored, without the atoms that no longer count. Two round trips. */
export async function loadProfiles(
  transaction: GraphTransaction,
  baseIds: readonly string[],
  gone: ReadonlySet<string>,
): Promise<readonly Profile[]> {
  const members = await transaction.edges('IN_BLOCK', 'in', baseIds.map(ownBlock));
  const ids = unique(members.map(({ from }) => from));
  return profilesOf(await loadAtoms(transaction, ids, gone));
}

/** Those of the atoms that still count. */
export async function loadAtoms(
  transaction: GraphTransaction,
  ids: readonly string[],
  gone: ReadonlySet<string>,
): Promise<readonly SeenAtom[]> {
  const standing = ids.filter((id) => !gone.has(id));
  return (await transaction.nodes('Atom', standing)).map(seenAtom);
}
