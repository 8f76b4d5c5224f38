import { greatest, groupBy, least } from '../collect.ts';
import type { EdgeOf } from '../model/index.ts';
import type { GraphTransaction } from '../store.ts';
import type { ArticleFacts } from './article-unit.ts';
import { atomsSeenIn, publicationOf, seenAtom, withBounds } from './atom-unit.ts';
import type { SeenAtom } from './profile.ts';

/** Atoms with the bounds of the articles that name them, and those that none names any more. */
export interface BoundAtoms {
  readonly atoms: readonly SeenAtom[];
  readonly goneAtoms: readonly SeenAtom[];
}

/**
 * The stored atoms among these, given how the changed articles named them before and what they say now. Bounds only widen, so that not all articles
 * need be asked, unless one that set them names the atom no longer.
 */
export async function boundAtoms(
  transaction: GraphTransaction,
  ids: readonly string[],
  before: readonly EdgeOf<'NAMES'>[],
  facts: readonly ArticleFacts[],
): Promise<BoundAtoms> {
  const stored = (await transaction.nodes('Atom', ids)).map(seenAtom);
  const lost = groupBy(lostNamings(before, facts), ({ to }) => to);
  const unsure = stored.filter((atom) => lost.get(atom.id)?.some((edge) => setsBound(edge, atom)));
  const exact = await exactBounds(
    transaction,
    unsure.map(({ id }) => id),
  );
  const seen = new Map(atomsSeenIn(facts).map((atom) => [atom.id, atom]));
  const isGone = (id: string): boolean => exact.get(id) === null;
  return {
    atoms: stored
      .filter(({ id }) => !isGone(id))
      .map((atom) => {
        const bounds = exact.get(atom.id);
        return bounds == null ? widened(atom, seen.get(atom.id)) : withBounds(atom, bounds.least, bounds.greatest);
      }),
    goneAtoms: stored.filter(({ id }) => isGone(id)),
  };
}

function lostNamings(before: readonly EdgeOf<'NAMES'>[], facts: readonly ArticleFacts[]): readonly EdgeOf<'NAMES'>[] {
  const now = new Set(facts.flatMap(({ id, keys, atoms }) => atoms.map((atom) => `${id} ${atom.id} ${keys.byDate}`)));
  return before.filter(({ from, to, props }) => !now.has(`${from} ${to} ${props.byDate}`));
}

function setsBound({ props }: EdgeOf<'NAMES'>, { firstSeen, lastSeen }: SeenAtom): boolean {
  return publicationOf(props.byDateAsc) === firstSeen || publicationOf(props.byDate) === lastSeen;
}

async function exactBounds(transaction: GraphTransaction, ids: readonly string[]) {
  const first = await transaction.bounds('NAMES', 'in', 'byDateAsc', ids);
  const last = await transaction.bounds('NAMES', 'in', 'byDate', ids);
  return new Map(
    ids.map((id) => {
      const [from, to] = [first.get(id), last.get(id)];
      return [id, from === undefined || to === undefined ? null : { least: from.least, greatest: to.greatest }];
    }),
  );
}

function widened(atom: SeenAtom, seen: SeenAtom | undefined): SeenAtom {
  if (seen === undefined) return atom;
  // Keys go on behind the publication: so they are compared with what stands there.
  const first = least([`${atom.firstSeen}|`, `${seen.firstSeen}|`]) ?? '';
  const last = greatest([`${atom.lastSeen}|`, `${seen.lastSeen}|`]) ?? '';
  return withBounds(atom, first, last);
}
