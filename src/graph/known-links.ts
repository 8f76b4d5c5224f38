import { addTo } from '../add-to.ts';
import { kindOfId } from './model/index.ts';
import type { PathQuery } from './query-paths.ts';
import type { Group } from './traverse.ts';

/** A part of the graph that was read: which nodes it links, by the shared nodes that both lead to. */
export interface KnownLinks {
  /** The members of every group that holds the node; the same list for each of its members. */
  groupsOf(id: string): readonly (readonly string[])[];
  /** Whom the node is linked with, itself among them, by id: found when first asked for. */
  nextTo(id: string): readonly string[];
}

/** The links of these groups. */
function knownLinks(groups: Iterable<readonly string[]>): KnownLinks {
  const found = new Map<string, (readonly string[])[]>();
  for (const members of groups) for (const id of members) addTo(found, id, members);
  const groupsOf = (id: string) => found.get(id) ?? [];
  const linked = new Map<string, readonly string[]>();
  return {
    groupsOf,
    nextTo(id) {
      const known = linked.get(id) ?? [...new Set(groupsOf(id).flat())].sort();
      linked.set(id, known);
      return known;
    },
  };
}

/** Links to each node from one, up to so many, going only where it is allowed. Linear in the memberships read. */
export function distancesFrom(
  start: string,
  { groupsOf }: KnownLinks,
  goesTo: (id: string) => boolean,
  most: number,
): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  // Any two members are linked, so that whoever comes to a group first has reached them all.
  const entered = new Set<readonly string[]>();
  for (const [id, distance] of distances) {
    if (distance === most) break;
    for (const other of membersOf(groupsOf(id), entered))
      if (!distances.has(other) && goesTo(other)) distances.set(other, distance + 1);
  }
  return distances;
}

/** The members of the groups that are entered for the first time. */
function* membersOf(groups: readonly (readonly string[])[], entered: Set<readonly string[]>): Generator<string> {
  for (const members of groups) {
    if (entered.has(members)) continue;
    entered.add(members);
    yield* members;
  }
}

/** What lies on some walk of at most so many links between the ends, over what can stand between them. */
export function between(
  groups: readonly Group[],
  { from, to, through }: Pick<PathQuery, 'from' | 'to' | 'through'>,
  most: number,
): KnownLinks {
  const goesOn = (id: string) => id === from || id === to || through.some((kind) => kind === kindOfId(id));
  const members = new Map(groups.map((group) => [group.shared, group.members.filter(goesOn)]));
  const all = knownLinks(members.values());
  const anywhere = () => true;
  const [there, back] = [distancesFrom(from, all, anywhere, most), distancesFrom(to, all, anywhere, most)];
  const far = most + 1;
  const isNear = (id: string) => (there.get(id) ?? far) + (back.get(id) ?? far) <= most;
  return knownLinks([...members.values()].map((ids) => ids.filter(isNear)).filter((ids) => ids.length > 1));
}
