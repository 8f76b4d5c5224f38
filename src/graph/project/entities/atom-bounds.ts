import { greatest, groupBy, least } from '../../collect.ts';
import type { EdgeOf } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import type { ArticleFacts } from '../articles/index.ts';
import { atomsSeenIn, publicationOf, seenAtom, withBounds } from './atom-unit.ts';
import type { SeenAtom } from './profile.ts';

/** Atoms of which something changed, with the bounds of the articles that name them, and those that none names any more. */
export interface BoundAtoms {
  readonly atoms: readonly SeenAtom[];
  /** Those whose change shows in an entity. */
  readonly shown: readonly SeenAtom[];
  readonly goneAtoms: readonly SeenAtom[];
}

/** What is known of a change. */
export interface Naming {
  /** How the changed articles named atoms before. */
  readonly namedBefore: readonly EdgeOf<'NAMES'>[];
  /** What they say now. */
  readonly facts: readonly ArticleFacts[];
  /** Atoms that are new, or otherwise judged: changed whatever their bounds. */
  readonly fresh: ReadonlySet<string>;
}

/**
 * The stored atoms among these that a change bears upon. Bounds only widen, so that not all articles need be asked, unless one that set them names
 * the atom no longer.
 */
export async function boundAtoms(
  transaction: GraphTransaction,
  ids: readonly string[],
  { namedBefore, facts, fresh }: Naming,
): Promise<BoundAtoms> {
  const stored = (await transaction.nodes('Atom', ids)).map(seenAtom);
  const lost = groupBy(lostNamings(namedBefore, facts), ({ to }) => to);
  const unsure = stored.filter((atom) => lost.get(atom.id)?.some((edge) => setsBound(edge, atom)));
  const exact = await exactBounds(
    transaction,
    unsure.map(({ id }) => id),
  );
  const seen = new Map(atomsSeenIn(facts).map((atom) => [atom.id, atom]));
  const isGone = (id: string): boolean => exact.get(id) === null;
  const standing = stored
    .filter(({ id }) => !isGone(id))
    .map((was) => {
      const bounds = exact.get(was.id);
      const is = bounds == null ? widened(was, seen.get(was.id)) : withBounds(was, bounds.least, bounds.greatest);
      return { was, is, isShown: fresh.has(is.id) || isShownOtherwise(is, was) };
    });
  return {
    atoms: standing.flatMap(({ was, is, isShown }) => (isShown || is.lastSeen !== was.lastSeen ? [is] : [])),
    shown: standing.flatMap(({ is, isShown }) => (isShown ? [is] : [])),
    goneAtoms: stored.filter(({ id }) => isGone(id)),
  };
}

/** When an atom was last seen shows where it is an office alone. */
function isShownOtherwise(is: SeenAtom, was: SeenAtom): boolean {
  const isOffice = is.entity.offices.length > 0;
  return is.firstSeen !== was.firstSeen || is.namedIn !== was.namedIn || (isOffice && is.lastSeen !== was.lastSeen);
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
  const first = least([atom, seen].map(({ firstSeen, namedIn }) => `${firstSeen}|${namedIn}`)) ?? '';
  const last = greatest([`${atom.lastSeen}|`, `${seen.lastSeen}|`]) ?? '';
  return withBounds(atom, first, last);
}
