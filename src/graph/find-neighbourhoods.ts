import type { Neighbourhood, NeighbourhoodQuery, NeighbourLink } from './query-paths.ts';
import { type Group, inOrder, nodesById, selectionsOf, type Traversal } from './traverse.ts';

/** Answers each query: one round trip for each link of depth, one for the links, one for the nodes. */
export function findNeighbourhoods(
  traversal: Traversal,
  queries: readonly NeighbourhoodQuery[],
): Promise<readonly Neighbourhood[]> {
  return Promise.all(queries.map((query) => neighbourhoodOf(traversal, query)));
}

async function neighbourhoodOf(traversal: Traversal, query: NeighbourhoodQuery): Promise<Neighbourhood> {
  const reached = await reach(traversal, query);
  const nodes = nodesById(await traversal.select(selectionsOf([...reached])));
  if (!nodes.has(query.centre)) return { nodes: [], links: [] };
  const groups = await traversal.groupsAmong(query, [...reached]);
  return { nodes: inOrder(reached, nodes), links: linksOf([...reached], groups) };
}

/** Ids, in the order in which they are reached. */
async function reach(traversal: Traversal, query: NeighbourhoodQuery): Promise<ReadonlySet<string>> {
  const reached = new Set([query.centre]);
  let frontier: readonly string[] = [query.centre];
  for (let depth = 0; depth < query.depth && frontier.length > 0; depth++) {
    const before = reached.size;
    const nearest = await traversal.nearest(query, frontier);
    for (const id of frontier.flatMap((from) => nearest.get(from) ?? []))
      if (reached.size < query.maxNodes) reached.add(id);
    frontier = [...reached].slice(before);
  }
  return reached;
}

function linksOf(ids: readonly string[], groups: readonly Group[]): readonly NeighbourLink[] {
  const places = new Map(ids.map((id, at) => [id, at]));
  const counts = new Map<number, number>();
  for (const { members } of groups)
    for (const pair of pairsOf(
      members.map((id) => places.get(id) ?? 0),
      ids.length,
    ))
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || one - other)
    .map(([pair, count]) => ({ a: ids[Math.floor(pair / ids.length)] ?? '', b: ids[pair % ids.length] ?? '', count }));
}

/** Each two of the places as one number, which orders them by the first, then by the second. */
function pairsOf(places: readonly number[], base: number): readonly number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => first * base + second));
}
