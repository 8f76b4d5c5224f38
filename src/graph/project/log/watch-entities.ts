import { unique } from '../../collect.ts';
import type { Changed } from '../../graph.ts';
import { ENTITY_KINDS } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { loadEntities } from '../meetings/index.ts';
import { ENTITIES, watchStanding } from './watch-standing.ts';
import type { WrittenKinds } from './written-kinds.ts';

/** Finds out which entities a transaction makes, and which are gone after it. */
export interface EntityWatch {
  /** To be told before it is written. */
  before(writes: WrittenKinds): Promise<void>;
  /** What became of the entities, once all is written. */
  changes(): Changed;
}

export function watchEntities(transaction: GraphTransaction): EntityWatch {
  /** Whether each stood before all writes, and whether it stands now. */
  const stood = new Map<string, boolean>();
  const stands = new Map<string, boolean>();
  const standing = watchStanding(ENTITIES);
  return {
    async before(writes) {
      standing.before(writes);
      const gone = ENTITY_KINDS.flatMap(writes.dropped);
      const there = ENTITY_KINDS.flatMap((kind) => writes.put(kind).map(({ id }) => id));
      const unseen = unique([...gone, ...there]).filter((id) => !stood.has(id));
      // Mostly known, as whoever writes them has looked.
      const found = new Set((await loadEntities(transaction, unseen)).map(({ id }) => id));
      for (const id of unseen) stood.set(id, found.has(id));
      for (const id of gone) stands.set(id, false);
      for (const id of there) stands.set(id, true);
    },
    changes() {
      const gone = [...stands].filter(([id, isThere]) => !isThere && stood.get(id) === true).map(([id]) => id);
      const made = [...stands].filter(([id, isThere]) => isThere && stood.get(id) === false).map(([id]) => id);
      return { made, gone, standsFor: standing.standsFor };
    },
  };
}
