import { EDGE_KIND_NAMES, type GraphStore, LOG_KINDS, NODE_KIND_NAMES } from '../../src/graph/index.ts';
import { stableJson } from '../../src/graph/project/stored/index.ts';

/** All that the store holds but for its log, one line a node or edge, in order: equal for equal graphs. */
export async function dumpGraph(store: GraphStore): Promise<readonly string[]> {
  return store.transact(async (transaction) => {
    const lines: string[] = [];
    const ids: string[] = [];
    for (const kind of NODE_KIND_NAMES.filter((kind) => !LOG_KINDS.includes(kind))) {
      for (const { id, props } of await transaction.nodesWhere(kind, 'id', null)) {
        ids.push(id);
        lines.push(stableJson([kind, id, props]));
      }
    }
    for (const kind of EDGE_KIND_NAMES)
      for (const { from, to, props } of await transaction.edges(kind, 'out', ids))
        lines.push(stableJson([kind, from, to, props]));
    return lines.sort();
  });
}
