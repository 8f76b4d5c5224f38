import { groupBy } from '../../collect.ts';
import { joinGroups, type Link } from '../../components.ts';
import { type EntityKind, withPrefix } from '../../model/index.ts';
import type { JudgedPair } from '../judgements/index.ts';
import type { Alike } from './alike.ts';
import { byFirstSeen, type Profile, type SeenAtom } from './profile.ts';
import { absorb, areAtOdds, areJudgedApart, groupOfOne } from './profile-group.ts';
import { trustedLinks } from './trusted-links.ts';

/** Atoms that are one: the id is that of the least member by (first seen, id), which the members begin with. */
export interface EntityCluster {
  readonly id: string;
  readonly kind: EntityKind;
  readonly atoms: readonly [SeenAtom, ...SeenAtom[]];
}

const PREFIX: Readonly<Record<EntityKind, string>> = { Person: 'person', Organization: 'organization', Place: 'place' };

/**
 * The clusters into which the profiles fall: first by what they themselves say, then whole clusters by what is judged to be one.
 * Right for any set that holds, with a profile, all that it is like or judged to be, directly or not.
 */
export function clusterProfiles(
  profiles: readonly Profile[],
  alike: readonly Alike[],
  judged: readonly JudgedPair[],
): readonly EntityCluster[] {
  const apart = judgedApart(judged);
  const alone = profiles.map((profile) => groupOfOne(profile, apart.get(profile.id) ?? new Set()));
  const natural = joinGroups(alone, trustedLinks(profiles, alike), areAtOdds, absorb);
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

function judgedApart(judged: readonly JudgedPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = judged.filter(({ same }) => !same).flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]);
  return new Map([...groupBy(pairs, ([from]) => from)].map(([from, all]) => [from, new Set(all.map(([, to]) => to))]));
}

function judgedLinks(judged: readonly JudgedPair[]): readonly Link[] {
  return judged.filter(({ same }) => same).map(({ a, b }) => ({ a, b, score: 1 }));
}
