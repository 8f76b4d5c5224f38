import { groupBy, unique } from '../../collect.ts';
import type { Changed } from '../../graph.ts';
import { ENTITY_KINDS, kindOfId, type NodeKind, withPrefix } from '../../model/index.ts';
import type { GraphTransaction, GraphWrites } from '../../store.ts';
import { changedIds } from './changed-ids.ts';

/** Finds out which entities a transaction makes, and which are gone after it. */
export interface EntityWatch {
  /** To be told before it is written. */
  before(writes: GraphWrites): Promise<void>;
  /** What became of the entities, once all is written. */
  changes(): Promise<Changed>;
}

export function watchEntities(transaction: GraphTransaction): EntityWatch {
  /** Whether each stood before all writes, and whether it stands now. */
  const stood = new Map<string, boolean>();
  const stands = new Map<string, boolean>();
  return {
    async before({ drop, put }) {
      const [gone, there] = [entitiesIn(drop), entitiesIn(put)];
      const unseen = unique([...gone, ...there]).filter((id) => !stood.has(id));
      const found = await standing(transaction, unseen);
      for (const id of unseen) stood.set(id, found.has(id));
      for (const id of gone) stands.set(id, false);
      for (const id of there) stands.set(id, true);
    },
    async changes() {
      const gone = [...stands].filter(([id, isThere]) => !isThere && stood.get(id) === true).map(([id]) => id);
      const made = [...stands].filter(([id, isThere]) => isThere && stood.get(id) === false).map(([id]) => id);
      return changedIds(made, gone, await survivorsOf(transaction, gone));
    },
  };
}

function entitiesIn(nodes: readonly { readonly kind: NodeKind; readonly id: string }[]): readonly string[] {
  return nodes.filter(({ kind }) => ENTITY_KINDS.some((one) => one === kind)).map(({ id }) => id);
}

/** Those of the entities that are there: mostly known, as whoever writes them has looked. */
async function standing(transaction: GraphTransaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const ofKind = groupBy(ids, kindOfId);
  const found = ENTITY_KINDS.map((kind) => {
    const own = ofKind.get(kind) ?? [];
    return own.length === 0 ? [] : transaction.nodes(kind, own);
  });
  return new Set((await Promise.all(found)).flat().map(({ id }) => id));
}

/** The entity for which each id of an entity that is gone stands now. */
async function survivorsOf(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const idOf = new Map(ids.map((id) => [withPrefix('atom', id), id]));
  const resolved = await transaction.edges('RESOLVED_TO', 'out', [...idOf.keys()]);
  return new Map(resolved.map(({ from, to }) => [idOf.get(from) ?? from, to]));
}
