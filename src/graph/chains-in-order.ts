import { distancesFrom, type KnownLinks } from './known-links.ts';
import { kindOfId } from './model/index.ts';
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
function bestOf({ root, banned }: Space, query: PathQuery, links: KnownLinks, most: number): Chain | null {
  const goesTo = (id: string) => !root.includes(id) && query.through.some((kind) => kind === kindOfId(id));
  const distances = distancesFrom(query.to, links, goesTo, most - root.length);
  const near = (id: string) => new Set(links.groupsOf(id).flat());
  const chain = [...root];
  const [start] = [...near(root.at(-1) ?? '')]
    .filter((id) => distances.has(id) && !banned.has(id))
    .sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0) || (a < b ? -1 : 1));
  if (start === undefined) return null;
  for (let at = start; ; ) {
    chain.push(at);
    if (at === query.to) return chain;
    const closer = (distances.get(at) ?? 0) - 1;
    at = least([...near(at)].filter((id) => distances.get(id) === closer));
  }
}

/** Of one or more. */
function least(ids: readonly string[]): string {
  return ids.toSorted()[0] ?? '';
}

function compare(a: Chain | null, b: Chain | null): number {
  if (a === null || b === null || a.length !== b.length) return (a?.length ?? 0) - (b?.length ?? 0);
  const at = a.findIndex((id, index) => id !== b[index]);
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
