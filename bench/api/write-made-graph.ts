import type { GraphStore } from '../../src/graph/index.ts';
import { type GraphSize, madeGraph } from './made-graph.ts';

/** Writes the made graph into the store, a transaction a piece. */
export async function writeMadeGraph(
  store: GraphStore,
  size: GraphSize,
  report: (line: string) => void = () => {},
): Promise<void> {
  let [nodes, edges] = [0, 0];
  for (const { put, link } of madeGraph(size)) {
    await store.transact((transaction) => transaction.write({ unlink: [], drop: [], put, link }));
    [nodes, edges] = [nodes + put.length, edges + link.length];
    report(`${nodes} nodes and ${edges} edges`);
  }
}
