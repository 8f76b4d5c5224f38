import { distancesFrom, type KnownLinks } from './known-links.ts';
import type { PathQuery } from './query-paths.ts';

type Chain = readonly string[];

/** All chains that begin as `root` does and then go on to none of the banned. */
interface Space {
  readonly root: Chain;
  readonly banned: ReadonlySet<string>;
}

/** Gives chains of ids from one end of a query to the other, none of which comes to a node twice, the shortest first, ties by the ids. */
export interface ChainsInOrder {
  /**
   * The next of them, at most so many, that are no longer than `most`: `links` must hold all links of those. Costs a breadth-first walk over the
   * links for each node of each chain that is given.
   */
  take(links: KnownLinks, most: number, count: number): readonly Chain[];
}

/**
 * Each chain that is taken splits what is left into spaces, one for each node at which another can part from it; the best of each is a shortest
 * way around what is ruled out.
 *
 * @see Yen, J. Y. (1971), Finding the K shortest loopless paths in a network. Management Science 17 (11).
 */
export function chainsInOrder(query: PathQuery): ChainsInOrder {
  let spaces: readonly Space[] = [{ root: [query.from], banned: new Set() }];
  return {
    take(links, most, count) {
      const best = (space: Space) => ({ space, chain: bestOf(space, query, links, most) });
      let open = spaces.map(best);
      const taken: Chain[] = [];
      while (taken.length < count) {
        const [first] = open.filter(({ chain }) => chain !== null).sort((a, b) => compare(a.chain, b.chain));
        if (first?.chain == null) break;
        taken.push(first.chain);
        open = [...open.filter((one) => one !== first), ...split(first.space, first.chain).map(best)];
      }
      spaces = open.map(({ space }) => space);
      return taken;
    },
  };
}

function split({ root, banned }: Space, chain: Chain): readonly Space[] {
  return chain.slice(root.length - 1, -1).map((_, at) => {
    const end = root.length + at;
    const next = chain[end] ?? '';
    return { root: chain.slice(0, end), banned: at === 0 ? new Set([...banned, next]) : new Set([next]) };
  });
}

/** The shortest chain of the space, of several the first by its ids; null where none is short enough. */
function bestOf({ root, banned }: Space, { to }: PathQuery, links: KnownLinks, most: number): Chain | null {
  // One link less than there may be: not to go on to all at the last distance saves most of the walk, as nearly all nodes are far.
  const farthest = most - root.length - 1;
  const distances = distancesFrom(to, links, (id) => !root.includes(id), Math.max(0, farthest));
  const steps = links.nextTo(root.at(-1) ?? '').filter((id) => !banned.has(id) && !root.includes(id));
  const isBeside = (id: string) => links.nextTo(id).some((other) => distances.get(other) === farthest);
  const start = nearest(steps, distances) ?? steps.find(isBeside);
  if (start === undefined) return null;
  const chain = [...root, start];
  let closer = (distances.get(start) ?? farthest + 1) - 1;
  for (let at = start; at !== to; closer -= 1) {
    at = links.nextTo(at).find((id) => distances.get(id) === closer) ?? to;
    chain.push(at);
  }
  return chain;
}

/** The first of those at the least distance; undefined where none has one. */
function nearest(ids: readonly string[], distances: ReadonlyMap<string, number>): string | undefined {
  let [found, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const id of ids) {
    const distance = distances.get(id) ?? Number.POSITIVE_INFINITY;
    if (distance < least) [found, least] = [id, distance];
  }
  return found;
}

function compare(a: Chain | null, b: Chain | null): number {
  if (a === null || b === null || a.length !== b.length) return (a?.length ?? 0) - (b?.length ?? 0);
  const at = a.findIndex((id, index) => id !== b[index]);
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
