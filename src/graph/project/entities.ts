import { byKey, groupBy } from '../collect.ts';
import { type EntityKind, withPrefix } from '../model/index.ts';
import { type Atom, blocksOf } from './atom.ts';
import { atOdds, compareAtoms, JUDGED_SCORE } from './compare.ts';
import { components, type Link } from './components.ts';

/** An atom with the bounds of the publication of the articles that name it (UTC; `~` where undated). */
export interface SeenAtom extends Atom {
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** What judgements say of two atoms. */
export interface JudgedPair {
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}

/** Atoms that are one: the id is that of the least member by (first seen, id), which the members begin with. */
export interface EntityCluster {
  readonly id: string;
  readonly kind: EntityKind;
  readonly atoms: readonly [SeenAtom, ...SeenAtom[]];
}

const PREFIX: Readonly<Record<EntityKind, string>> = { Person: 'person', Organization: 'organization', Place: 'place' };

/** The clusters into which the atoms fall. Right for any set that holds, with an atom, all that it is linked to, directly or not. */
export function clusterAtoms(atoms: readonly SeenAtom[], judged: readonly JudgedPair[]): readonly EntityCluster[] {
  const byId = new Map(atoms.map((atom) => [atom.id, atom]));
  const apart = new Set(judged.filter(({ same }) => !same).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const together = new Set(judged.filter(({ same }) => same).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const links = [...linksWithinBlocks(atoms), ...judgedLinks(judged)];
  const conflicts = (a: string, b: string): boolean => {
    if (apart.has(`${a} ${b}`)) return true;
    if (together.has(`${a} ${b}`)) return false;
    const [x, y] = [byId.get(a), byId.get(b)];
    return x === undefined || y === undefined || atOdds(x, y);
  };
  return components(byId.keys(), links, conflicts).map((ids) => clusterOf(ids.flatMap((id) => byId.get(id) ?? [])));
}

function clusterOf(members: readonly SeenAtom[]): EntityCluster {
  const [first, ...rest] = [...members].sort(byKey(({ firstSeen, id }) => `${firstSeen}|${id}`));
  if (first === undefined) throw new TypeError('a cluster has members');
  return { id: withPrefix(PREFIX[first.entity.kind], first.id), kind: first.entity.kind, atoms: [first, ...rest] };
}

function* linksWithinBlocks(atoms: readonly SeenAtom[]): Iterable<Link> {
  const placed = atoms.flatMap((atom) => blocksOf(atom).map((block) => ({ block, atom })));
  for (const members of groupBy(placed, ({ block }) => block).values()) {
    for (const [index, { atom: a }] of members.entries()) {
      for (const { atom: b } of members.slice(index + 1)) {
        const score = compareAtoms(a, b);
        if (score !== null) yield { a: a.id, b: b.id, score };
      }
    }
  }
}

function judgedLinks(judged: readonly JudgedPair[]): Link[] {
  return judged.filter(({ same }) => same).map(({ a, b }) => ({ a, b, score: JUDGED_SCORE }));
}
