import { groupBy } from '../collect.ts';
import { type EntityKind, withPrefix } from '../model/index.ts';
import { blocksOf } from './atom.ts';
import { compareProfiles } from './compare.ts';
import { joinGroups, type Link } from './components.ts';
import { byFirstSeen, type Profile, profilesOf, type SeenAtom } from './profile.ts';
import { absorb, areAtOdds, areJudgedApart, groupOfOne } from './profile-group.ts';

/** What judgements say of two base atoms. */
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

/**
 * The clusters into which the atoms fall: first by what the atoms themselves say, then whole clusters by what is judged to be one.
 * Right for any set that holds, with an atom, all that it is linked to, directly or not.
 */
export function clusterAtoms(atoms: readonly SeenAtom[], judged: readonly JudgedPair[]): readonly EntityCluster[] {
  const profiles = profilesOf(atoms);
  const apart = judgedApart(judged);
  const alone = profiles.map((profile) => groupOfOne(profile, apart.get(profile.id) ?? new Set()));
  const natural = joinGroups(alone, linksWithinBlocks(profiles), areAtOdds, absorb);
  const together = joinGroups(natural, judgedLinks(judged), areJudgedApart, absorb);
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  return together.map(({ members }) => clusterOf([...members].flatMap((id) => byId.get(id)?.atoms ?? [])));
}

/** The entity that the atoms are. */
export function clusterOf(members: readonly SeenAtom[]): EntityCluster {
  const [first, ...rest] = members.toSorted(byFirstSeen);
  if (first === undefined) throw new TypeError('a cluster has members');
  return { id: withPrefix(PREFIX[first.entity.kind], first.id), kind: first.entity.kind, atoms: [first, ...rest] };
}

function* linksWithinBlocks(profiles: readonly Profile[]): Iterable<Link> {
  const placed = profiles.flatMap((profile) =>
    [...new Set(profile.atoms.flatMap(blocksOf))].map((block) => ({ block, profile })),
  );
  for (const members of groupBy(placed, ({ block }) => block).values()) {
    for (const [index, { profile: a }] of members.entries()) {
      for (const { profile: b } of members.slice(index + 1)) {
        const score = compareProfiles(a, b);
        if (score !== null) yield { a: a.id, b: b.id, score };
      }
    }
  }
}

function judgedApart(judged: readonly JudgedPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = judged.filter(({ same }) => !same).flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]);
  return new Map([...groupBy(pairs, ([from]) => from)].map(([from, all]) => [from, new Set(all.map(([, to]) => to))]));
}

function judgedLinks(judged: readonly JudgedPair[]): readonly Link[] {
  return judged.filter(({ same }) => same).map(({ a, b }) => ({ a, b, score: 1 }));
}
