import { groupBy } from '../../collect.ts';
import type { EdgeOf } from '../../model/index.ts';
import type { Ownership } from '../stored/index.ts';
import { nameBlocksOf } from './blocks.ts';
import { compareProfiles, REVIEW_SCORE } from './compare.ts';
import type { Profile } from './profile.ts';

export type Alike = EdgeOf<'ALIKE'>;

/** What is written of a base atom's likes. */
export const ALIKE_OWNS: Ownership = {
  roots: [],
  edges: [
    ['ALIKE', 'out'],
    ['ALIKE', 'in'],
  ],
};

/**
 * The edges between profiles that share a block and may be one; those alone that have an end for which it is asked, the blocks of which must be known of
 * whoever is in one of them.
 */
export function alikeAmong(
  profiles: readonly Profile[],
  isAsked: (id: string) => boolean,
  blocksOf: (profile: Profile) => readonly string[] = blocksOfProfile,
): readonly Alike[] {
  const placed = profiles.flatMap((profile) => blocksOf(profile).map((block) => ({ block, profile })));
  const pairs = new Map<string, readonly [Profile, Profile]>();
  for (const members of groupBy(placed, ({ block }) => block).values()) {
    const all = members.map(({ profile }) => profile);
    for (const [index, a] of all.entries())
      for (const b of isAsked(a.id) ? all : all.slice(index + 1).filter(({ id }) => isAsked(id))) addPair(pairs, a, b);
  }
  return [...pairs.values()].map(([a, b]) => alikeEdge(a, b)).filter((edge) => edge !== null);
}

function addPair(pairs: Map<string, readonly [Profile, Profile]>, a: Profile, b: Profile): void {
  if (a.id < b.id) pairs.set(`${a.id} ${b.id}`, [a, b]);
  if (a.id > b.id) pairs.set(`${b.id} ${a.id}`, [b, a]);
}

/** The blocks within which the profile is compared. */
export function blocksOfProfile({ atoms }: Profile): readonly string[] {
  return [...new Set(atoms.flatMap(nameBlocksOf))];
}

/** The edge between two profiles, the lesser first; null where it is not worth a question. */
function alikeEdge(from: Profile, to: Profile): Alike | null {
  const likeness = compareProfiles(from, to);
  if (likeness === null || likeness.weight < REVIEW_SCORE) return null;
  return { kind: 'ALIKE', from: from.id, to: to.id, props: { weight: likeness.weight, features: likeness.features } };
}
