import type { GraphReader } from '../../src/graph/index.ts';

/** What reads the graph, apart from what else it does: for a test to put its own in place of some of it. */
export function readerOf(graph: GraphReader): GraphReader {
  return {
    select: (...given) => graph.select(...given),
    counterparts: (...given) => graph.counterparts(...given),
    paths: (...given) => graph.paths(...given),
    neighbourhoods: (...given) => graph.neighbourhoods(...given),
    aggregate: (...given) => graph.aggregate(...given),
    search: (...given) => graph.search(...given),
  };
}
