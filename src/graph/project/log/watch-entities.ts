import { unique } from '../../collect.ts';
import type { Changed } from '../../graph.ts';
import type { GraphTransaction, GraphWrites } from '../../store.ts';
import { isEntityNode, loadEntities } from '../meetings/index.ts';
import { changedIds } from './changed-ids.ts';
import { survivorsOf } from './survivors-of.ts';

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
      const gone = drop.filter(isEntityNode).map(({ id }) => id);
      const there = put.filter(isEntityNode).map(({ id }) => id);
      const unseen = unique([...gone, ...there]).filter((id) => !stood.has(id));
      // Mostly known, as whoever writes them has looked.
      const found = new Set((await loadEntities(transaction, unseen)).map(({ id }) => id));
      for (const id of unseen) stood.set(id, found.has(id));
      for (const id of gone) stands.set(id, false);
      for (const id of there) stands.set(id, true);
    },
    async changes() {
      const gone = [...stands].filter(([id, isThere]) => !isThere && stood.get(id) === true).map(([id]) => id);
      const made = [...stands].filter(([id, isThere]) => isThere && stood.get(id) === false).map(([id]) => id);
      return changedIds(made, gone, await survivorsOf(transaction, gone, { prefix: 'atom', edge: 'RESOLVED_TO' }));
    },
  };
}
