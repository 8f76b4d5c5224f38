/** A proposal to put two members into one component. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** Higher is taken first. */
  readonly score: number;
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
  const groupOf = new Map<string, string[]>();
  for (const member of members) groupOf.set(member, [member]);
  for (const { a, b } of inOrder(links)) {
    const [x, y] = [groupOf.get(a), groupOf.get(b)];
    if (x === undefined || y === undefined || x === y) continue;
    if (x.some((one) => y.some((other) => conflicts(one, other)))) continue;
    const [large, small] = x.length >= y.length ? [x, y] : [y, x];
    for (const member of small) groupOf.set(member, large);
    large.push(...small);
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
