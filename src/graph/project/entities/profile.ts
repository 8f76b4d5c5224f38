import { byKey, groupBy, unique } from '../../collect.ts';
import type { ExtractedOffice } from '../../model/index.ts';
import { type Atom, baseOf, isFacet } from '../articles/index.ts';
import { stableJson } from '../stored/index.ts';

/** An atom with the bounds of the publication of the articles that name it (UTC; `~` where undated). */
export interface SeenAtom extends Atom {
  readonly firstSeen: string;
  /** The first of those articles. */
  readonly namedIn: string;
  readonly lastSeen: string;
}

/** A base atom with all its facets: they are one whatever else is known, so entities are made of these. */
export interface Profile {
  /** That of the base. */
  readonly id: string;
  readonly base: Atom;
  readonly aliases: readonly string[];
  readonly offices: readonly ExtractedOffice[];
  /** The base and its facets. */
  readonly atoms: readonly SeenAtom[];
}

/** The profiles that the atoms make. Right for any set that holds a base with all its facets. */
export function profilesOf(atoms: readonly SeenAtom[]): readonly Profile[] {
  const bases = new Map<string, Atom>();
  const groups = groupBy(atoms, (atom) => {
    const base = baseOf(atom);
    bases.set(base.id, base);
    return base.id;
  });
  return [...groups].flatMap(([id, members]): Profile[] => {
    const base = bases.get(id);
    if (base === undefined) return [];
    return [
      {
        id,
        base,
        aliases: unique(members.flatMap(({ entity }) => entity.aliases)).sort(),
        offices: members.flatMap(({ entity }) => entity.offices).sort(byKey(stableJson)),
        atoms: members,
      },
    ];
  });
}

/** Compares atoms as those of an entity are put in order: by first publication, a base before its facets, then by id. */
export const byFirstSeen: (a: SeenAtom, b: SeenAtom) => number = byKey(
  (atom) => `${atom.firstSeen}|${isFacet(atom) ? 1 : 0}|${atom.id}`,
);
