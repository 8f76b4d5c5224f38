/** A proposal to put two members into one component. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** Higher is taken first. */
  readonly score: number;
}

/** A component while it grows, with whatever sums it up. */
export interface Group {
  readonly members: Set<string>;
}

/**
 * Groups the members: links are taken best score first (ties by the members' keys), and a link is refused where any member of the one
 * component conflicts with any of the other. A function of the sets alone, whatever their order.
 * Cost: links × log links, plus members compared at each union.
 */
export function components(
  members: Iterable<string>,
  links: Iterable<Link>,
  conflicts: (a: string, b: string) => boolean,
): readonly (readonly string[])[] {
  const groups = [...members].map((member): Group => ({ members: new Set([member]) }));
  const apart = (x: Group, y: Group): boolean =>
    [...x.members].some((one) => [...y.members].some((other) => conflicts(one, other)));
  return joinGroups(groups, links, apart, () => {}).map((group) => [...group.members]);
}

/**
 * Joins groups by links as {@link components} does, given what refuses two whole groups, and what else the larger takes over from the smaller.
 * Cost: links × log links, plus what these cost at each union.
 */
export function joinGroups<G extends Group>(
  groups: Iterable<G>,
  links: Iterable<Link>,
  conflict: (a: G, b: G) => boolean,
  absorb: (large: G, small: G) => void,
): readonly G[] {
  const groupOf = new Map<string, G>();
  for (const group of groups) for (const member of group.members) groupOf.set(member, group);
  for (const { a, b } of inOrder(links)) {
    const [x, y] = [groupOf.get(a), groupOf.get(b)];
    if (x === undefined || y === undefined || x === y || conflict(x, y)) continue;
    const [large, small] = x.members.size >= y.members.size ? [x, y] : [y, x];
    absorb(large, small);
    for (const member of small.members) {
      groupOf.set(member, large);
      large.members.add(member);
    }
  }
  return [...new Set(groupOf.values())];
}

function inOrder(links: Iterable<Link>): Link[] {
  const keyed = [...links].map((link) => (link.a <= link.b ? link : { a: link.b, b: link.a, score: link.score }));
  return keyed.sort((p, q) => q.score - p.score || compare(p.a, q.a) || compare(p.b, q.b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
