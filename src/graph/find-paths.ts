import { chainsInOrder } from './chains-in-order.ts';
import { between } from './known-links.ts';
import { kindOfId } from './model/index.ts';
import type { Selection } from './query.ts';
import { type GraphPath, MAX_SHARED, type PathQuery } from './query-paths.ts';
import { type Group, inOrder, nodesById, selectionsOf, type Traversal } from './traverse.ts';

/**
 * Answers each query: breadth first from both ends at once, each time from where there are fewer edges to follow, so that a hub is only gone
 * through where there is no way around it. No edge is read more than twice from either end. Where more chains are asked for than there are shortest
 * ones it goes on so, a level for each length, and finds the longer ones in what was read.
 */
export function findPaths(
  traversal: Traversal,
  queries: readonly PathQuery[],
): Promise<readonly (readonly GraphPath[])[]> {
  return Promise.all(queries.map((query) => pathsOf(traversal, query)));
}

async function pathsOf(traversal: Traversal, query: PathQuery): Promise<readonly GraphPath[]> {
  const met = query.from === query.to ? null : await meet(traversal, query);
  if (met === null) return [];
  const shortest = chainsOf(met, query);
  const chains = shortest.length < query.first ? await longerToo(traversal, query, met) : shortest;
  return read(traversal, query, chains, met);
}

/** What was reached from one end. */
interface Side {
  /** Links from the end. */
  readonly distances: Map<string, number>;
  /** What leads from each distance to the next. */
  readonly levels: (readonly Group[])[];
  frontier: readonly string[];
  /** Edges that the frontier has. */
  cost: number;
}

interface Met {
  readonly start: Side;
  readonly end: Side;
  /** Where shortest chains pass from the one to the other. */
  readonly between: readonly string[];
}

/** Goes on from both ends until they meet; null where they don't within the most links. */
async function meet(traversal: Traversal, query: PathQuery): Promise<Met | null> {
  const [start, end] = await Promise.all([sideAt(traversal, query, query.from), sideAt(traversal, query, query.to)]);
  while (start.levels.length + end.levels.length < query.maxLinks) {
    // No chain comes from where there is nothing to follow.
    if (start.cost === 0 || end.cost === 0) return null;
    const [side, other] = start.cost <= end.cost ? [start, end] : [end, start];
    advance(side, await traversal.groups(query, side.frontier), query);
    const between = side.frontier.filter((id) => other.distances.has(id));
    if (between.length > 0) return { start, end, between };
    side.cost = await traversal.degree(query, side.frontier);
  }
  return null;
}

async function sideAt(traversal: Traversal, query: PathQuery, id: string): Promise<Side> {
  return { distances: new Map([[id, 0]]), levels: [], frontier: [id], cost: await traversal.degree(query, [id]) };
}

function advance(side: Side, groups: readonly Group[], { through, from, to }: PathQuery): void {
  const distance = side.levels.length + 1;
  const goesOn = (id: string) => id === from || id === to || through.some((kind) => kind === kindOfId(id));
  for (const { members } of groups)
    for (const id of members) if (!side.distances.has(id) && goesOn(id)) side.distances.set(id, distance);
  side.levels.push(groups);
  side.frontier = [...side.distances].flatMap(([id, at]) => (at === distance ? [id] : []));
}

/** The shortest chains and those next in length: one level more is read for each length, until there are enough or all that is near enough is read. */
async function longerToo(traversal: Traversal, query: PathQuery, { start, end }: Met): Promise<readonly Chain[]> {
  const { first, maxLinks } = query;
  const search = chainsInOrder(query);
  const chains: Chain[] = [];
  for (let most = start.levels.length + end.levels.length; ; ) {
    const links = between([...start.levels, ...end.levels].flat(), query, most);
    chains.push(...search.take(links, most, first - chains.length));
    if (chains.length === first || most === maxLinks) return chains;
    most = (await goOn(traversal, query, start, end)) ? most + 1 : maxLinks;
  }
}

/** Reads one level more, from where there are fewer edges to follow; false where all that can be reached from an end is read. */
async function goOn(traversal: Traversal, query: PathQuery, start: Side, end: Side): Promise<boolean> {
  for (const side of [start, end]) side.cost = await traversal.degree(query, side.frontier);
  if (start.cost === 0 || end.cost === 0) return false;
  const side = start.cost <= end.cost ? start : end;
  advance(side, await traversal.groups(query, side.frontier), query);
  return true;
}

type Chain = readonly string[];

/** The shortest chains of ids, in the order of their ids. */
function chainsOf(met: Met, { from, to, first }: PathQuery): readonly (readonly string[])[] {
  const next = nextOf(met);
  const chains: (readonly string[])[] = [];
  const follow = (chain: readonly string[], at: string): void => {
    if (at === to) chains.push(chain);
    else for (const id of [...(next.get(at) ?? [])].sort()) if (chains.length < first) follow([...chain, id], id);
  };
  follow([from], from);
  return chains;
}

type Next = Map<string, Set<string>>;

/** Where shortest chains go on from each node that is on one: there are no dead ends. */
function nextOf({ start, end, between }: Met): Next {
  const next: Next = new Map();
  const add = (from: string, to: string) => void next.set(from, (next.get(from) ?? new Set()).add(to));
  walkBack(start, between, (far, near) => add(near, far));
  walkBack(end, between, add);
  return next;
}

/** Tells of each link on a shortest way from these, which are farthest, back to where the side began. */
function walkBack(side: Side, from: readonly string[], tell: (far: string, near: string) => void): void {
  let reached: ReadonlySet<string> = new Set(from);
  for (const [distance, groups] of [...side.levels.entries()].reverse()) {
    const steps = groups.flatMap(({ members }) => stepsOf(members, reached, side.distances, distance));
    for (const [far, near] of steps) tell(far, near);
    reached = new Set(steps.map(([, near]) => near));
  }
}

/** From each member that was reached to each at the distance. */
function stepsOf(
  members: readonly string[],
  reached: ReadonlySet<string>,
  distances: ReadonlyMap<string, number>,
  distance: number,
): readonly (readonly [string, string])[] {
  const far = members.filter((id) => reached.has(id));
  if (far.length === 0) return [];
  const near = members.filter((id) => distances.get(id) === distance);
  return far.flatMap((one) => near.map((other) => [one, other] as const));
}

/** The chains with what they are made of: one round trip for all. */
async function read(
  traversal: Traversal,
  { shared, order }: PathQuery,
  chains: readonly (readonly string[])[],
  { start, end }: Met,
): Promise<readonly GraphPath[]> {
  const sharedBy = sharedOf(new Set(chains.flat()), [...start.levels, ...end.levels].flat());
  const links = new Map<string, Selection>();
  for (const [a, b] of chains.flatMap(pairsOf)) {
    const ids = [...(sharedBy.get(a) ?? [])].filter((id) => sharedBy.get(b)?.has(id));
    const page = { size: MAX_SHARED, from: 'start' } as const;
    links.set(`${a} ${b}`, { kinds: [shared], where: { ids }, order: { key: order, direction: 'desc' }, page });
  }
  const pages = await traversal.select([...links.values(), ...selectionsOf(chains.flat())]);
  const nodes = nodesById(pages.slice(links.size));
  const shares = new Map([...links.keys()].map((key, at) => [key, pages[at]?.rows.map(({ node }) => node) ?? []]));
  return chains.map((chain) => ({
    nodes: inOrder(chain, nodes),
    links: pairsOf(chain).map(([a, b]) => shares.get(`${a} ${b}`) ?? []),
  }));
}

function pairsOf(chain: readonly string[]): readonly (readonly [string, string])[] {
  return chain.slice(1).map((id, at) => [chain[at] ?? id, id]);
}

/** The shared nodes of each of these. */
function sharedOf(ids: ReadonlySet<string>, groups: readonly Group[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map([...ids].map((id) => [id, new Set<string>()]));
  for (const { shared, members } of groups) for (const id of members) found.get(id)?.add(shared);
  return found;
}
