import type { GraphReader } from '../../graph/index.ts';

/** The reader with that signal for every read. */
export function readerUntil(graph: GraphReader, signal: AbortSignal): GraphReader {
  return {
    select: (selections) => graph.select(selections, signal),
    counterparts: (queries) => graph.counterparts(queries, signal),
    paths: (queries) => graph.paths(queries, signal),
    neighbourhoods: (queries) => graph.neighbourhoods(queries, signal),
    aggregate: (queries) => graph.aggregate(queries, signal),
  };
}
