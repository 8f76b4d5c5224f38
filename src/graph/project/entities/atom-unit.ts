import { greatest, groupBy, least } from '../../collect.ts';
import type { GraphEdge, NodeOf } from '../../model/index.ts';
import { type ArticleFacts, type Atom, impliedBy } from '../articles/index.ts';
import type { Ownership, Subgraph } from '../stored/index.ts';
import { blocksOf } from './blocks.ts';
import type { SeenAtom } from './profile.ts';

export const ATOM_OWNS: Ownership = {
  roots: ['Atom'],
  edges: [
    ['IN_BLOCK', 'out'],
    ['IMPLIES', 'out'],
  ],
};

/** What is written of an atom that is there: only its bounds change, all else follows from its id. */
export const BOUNDS_OWN: Ownership = { roots: ATOM_OWNS.roots, edges: [] };

/** The node of an atom, and the edges that are its own. */
export function atomUnit(atom: SeenAtom): Subgraph {
  const { id } = atom;
  const blocks = blocksOf(atom).map((to): GraphEdge => ({ kind: 'IN_BLOCK', from: id, to, props: {} }));
  const implied = impliedBy(atom).map((other): GraphEdge => ({ kind: 'IMPLIES', from: id, to: other.id, props: {} }));
  return { nodes: [atomNode(atom)], edges: [...blocks, ...implied] };
}

/** The node of an atom. */
export function atomNode({ id, owner, entity, firstSeen, namedIn, lastSeen }: SeenAtom): NodeOf<'Atom'> {
  return { kind: 'Atom', id, props: { entityKind: entity.kind, owner, entity, firstSeen, namedIn, lastSeen } };
}

/** The atom that a node holds. */
export function seenAtom({ id, props }: NodeOf<'Atom'>): SeenAtom {
  const bounds = { firstSeen: props.firstSeen, namedIn: props.namedIn, lastSeen: props.lastSeen };
  return { id, owner: props.owner, entity: props.entity, ...bounds };
}

/** The atom with the bounds of the articles that name it: the least of the one sort key, the greatest of the other. */
export function withBounds({ id, owner, entity }: Atom, least: string, greatest: string): SeenAtom {
  return {
    id,
    owner,
    entity,
    firstSeen: publicationOf(least),
    namedIn: least.slice(least.indexOf('|') + 1),
    lastSeen: publicationOf(greatest),
  };
}

/** The atoms that the articles name or imply, each once, as if no other article did. */
export function atomsSeenIn(facts: readonly ArticleFacts[]): readonly SeenAtom[] {
  const named = facts.flatMap(({ atoms, keys }) => atoms.map((atom) => ({ atom, keys })));
  return [...groupBy(named, ({ atom }) => atom.id).values()].flatMap((all) => {
    const first = least(all.map(({ keys }) => keys.byDateAsc));
    const last = greatest(all.map(({ keys }) => keys.byDate));
    return all[0] === undefined || first === null || last === null ? [] : [withBounds(all[0].atom, first, last)];
  });
}

/** The publication that a sort key begins with, `~` or a blank where undated. */
export function publicationOf(key: string): string {
  return key.slice(0, key.indexOf('|'));
}
