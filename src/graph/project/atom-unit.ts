import type { GraphEdge, NodeOf } from '../model/index.ts';
import { type Atom, blocksOf, impliedBy } from './atom.ts';
import type { SeenAtom } from './entities.ts';
import type { Ownership, Subgraph } from './reconcile.ts';

export const ATOM_OWNS: Ownership = {
  roots: ['Atom'],
  edges: [
    ['IN_BLOCK', 'out'],
    ['IMPLIES', 'out'],
  ],
};

/** The node of an atom, and the edges that are its own. */
export function atomUnit(atom: SeenAtom): Subgraph {
  const { id } = atom;
  const blocks = blocksOf(atom).map((to): GraphEdge => ({ kind: 'IN_BLOCK', from: id, to, props: {} }));
  const implied = impliedBy(atom).map((other): GraphEdge => ({ kind: 'IMPLIES', from: id, to: other.id, props: {} }));
  return { nodes: [atomNode(atom)], edges: [...blocks, ...implied] };
}

/** The node of an atom. */
export function atomNode({ id, entity, firstSeen, lastSeen }: SeenAtom): NodeOf<'Atom'> {
  return { kind: 'Atom', id, props: { entityKind: entity.kind, entity, firstSeen, lastSeen } };
}

/** The atom that a node holds. */
export function seenAtom({ id, props }: NodeOf<'Atom'>): SeenAtom {
  return { id, entity: props.entity, firstSeen: props.firstSeen, lastSeen: props.lastSeen };
}

/** The atom with the bounds of the sort keys of the edges that name it. */
export function withBounds(
  atom: Atom,
  { least, greatest }: { readonly least: string; readonly greatest: string },
): SeenAtom {
  return { id: atom.id, entity: atom.entity, firstSeen: publicationOf(least), lastSeen: publicationOf(greatest) };
}

function publicationOf(key: string): string {
  return key.slice(0, key.indexOf('|'));
}
