import type { GraphStore } from '../../src/graph/index.ts';
import { type GraphSize, type MadeGraph, madeGraph } from './made-graph.ts';

/** Writes the made graph into the store, a transaction a piece. */
export async function writeMadeGraph(
  store: GraphStore,
  size: GraphSize,
  report: (line: string) => void = () => {},
): Promise<MadeGraph> {
  const pieces = madeGraph(size);
  let [nodes, edges] = [0, 0];
  for (let piece = pieces.next(); ; piece = pieces.next()) {
    if (piece.done === true) return piece.value;
    const { put, link } = piece.value;
    await store.transact((transaction) => transaction.write({ unlink: [], drop: [], put, link }));
    [nodes, edges] = [nodes + put.length, edges + link.length];
    report(`${nodes} nodes and ${edges} edges`);
  }
}
