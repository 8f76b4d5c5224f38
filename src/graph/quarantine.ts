import { unique } from './collect.ts';
import { idOf, type NodeOf } from './model/index.ts';
import { onePage, pagesOf } from './pages-of.ts';
import type { Page } from './query.ts';
import type { GraphStore } from './store.ts';

/** Something that was found and not taken in, and can be tried again. */
export interface Quarantined {
  /** A function of the place alone. */
  readonly id: string;
  /** What to read to come to it again: an absolute path, a URL (also of the feed that names it), or `-`, standard input, which is over. */
  readonly source: string;
  /** Where it is: a path with what leads on from there (`/news/a.zip!b.jsonl:17`), or a URL. */
  readonly place: string;
  /** Of the last try, as of errors. */
  readonly code: string;
  /** Of the last try: what was expected. */
  readonly reason: string;
  /** UTC. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** 1 or more. */
  readonly tries: number;
}

/** What became of a place that was read. */
export interface TriedPlace extends Pick<Quarantined, 'source' | 'place'> {
  /** Null where what is there was taken in. */
  readonly refusal: Pick<Quarantined, 'code' | 'reason'> | null;
}

/** What was found and not taken in: a log beside the graph, from which nothing follows. */
export interface Quarantine {
  /**
   * Keeps what was refused, an entry a place: refused again, it has another reason and one more try. What was taken in leaves. Of several about one place
   * in a call a refusal counts. One transaction; where nothing changes one read, and no lock. While another writer is waited for, an aborted signal may end
   * that, with its reason.
   *
   * @returns how many entries left
   */
  settle(tried: readonly TriedPlace[], at: Date, signal?: AbortSignal): Promise<number>;
  /** All entries, the first seen first. A round trip a hundred. */
  entries(): AsyncIterable<Quarantined>;
  /** Those of the ids that there are, in the same order. One round trip. */
  among(ids: readonly string[]): Promise<readonly Quarantined[]>;
  /** Drops the entries that there are among these. Returns how many there were. */
  remove(ids: readonly string[]): Promise<number>;
}

type QuarantinedNode = NodeOf<'Quarantined'>;

const PAGE_SIZE = 100;
const FIRST_SEEN = { kinds: ['Quarantined'], order: { key: 'bySeen', direction: 'asc' } } as const;

function quarantinedId(place: string): string {
  return idOf('quarantined', place);
}

/** The quarantine that the store keeps. */
export function quarantineIn(store: GraphStore): Quarantine {
  return {
    async settle(tried, at, signal) {
      const refused = new Map(
        tried.flatMap((one) => (isRefused(one) ? [[quarantinedId(one.place), one] as const] : [])),
      );
      const taken = unique(tried.map(({ place }) => quarantinedId(place))).filter((id) => !refused.has(id));
      // Mostly nothing is there to leave, and nobody waits for a lock.
      if (refused.size === 0 && (await stored(store, taken)).length === 0) return 0;
      return store.transact(async (transaction) => {
        const found = await transaction.nodes('Quarantined', [...taken, ...refused.keys()]);
        const leaving = found.filter(({ id }) => !refused.has(id));
        const known = new Map(found.map((node) => [node.id, node]));
        const put = [...refused].map(([id, one]) => refusedAgain(id, one, known.get(id), at.toISOString()));
        await transaction.write({ unlink: [], drop: leaving.map(({ kind, id }) => ({ kind, id })), put, link: [] });
        return leaving.length;
      }, signal);
    },
    entries: () => all(store),
    among: async (ids) => (await stored(store, unique(ids))).map(entryOf),
    async remove(ids) {
      return store.transact(async (transaction) => {
        const found = await transaction.nodes('Quarantined', unique(ids));
        const drop = found.map(({ kind, id }) => ({ kind, id }));
        if (drop.length > 0) await transaction.write({ unlink: [], drop, put: [], link: [] });
        return drop.length;
      });
    },
  };
}

interface RefusedPlace extends TriedPlace {
  readonly refusal: Pick<Quarantined, 'code' | 'reason'>;
}

function isRefused(tried: TriedPlace): tried is RefusedPlace {
  return tried.refusal !== null;
}

function refusedAgain(
  id: string,
  { source, place, refusal: { code, reason } }: RefusedPlace,
  before: QuarantinedNode | undefined,
  at: string,
): QuarantinedNode {
  const firstSeen = before?.props.firstSeen ?? at;
  const tries = (before?.props.tries ?? 0) + 1;
  const props = { source, place, code, reason, firstSeen, lastSeen: at, tries, bySeen: `${firstSeen}|${id}` };
  return { kind: 'Quarantined', id, props };
}

async function stored(store: GraphStore, ids: readonly string[]): Promise<readonly QuarantinedNode[]> {
  return nodesOf(await onePage(store, { ...FIRST_SEEN, where: { ids }, page: { size: ids.length, from: 'start' } }));
}

async function* all(store: GraphStore): AsyncGenerator<Quarantined> {
  for await (const page of pagesOf(store, FIRST_SEEN, PAGE_SIZE)) yield* nodesOf(page).map(entryOf);
}

function nodesOf({ rows }: Page): readonly QuarantinedNode[] {
  return rows.flatMap(({ node }) => (node.kind === 'Quarantined' ? [node] : []));
}

function entryOf({ id, props: { bySeen: _, ...entry } }: QuarantinedNode): Quarantined {
  return { id, ...entry };
}
