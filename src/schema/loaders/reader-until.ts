import type { GraphReader } from '../../graph/index.ts';

/** The reader with that signal for every read; it reads nothing before `after` resolves. */
export function readerUntil(graph: GraphReader, signal?: AbortSignal, after?: Promise<void>): GraphReader {
  return {
    async select(selections) {
      await after;
      return graph.select(selections, signal);
    },
    async counterparts(queries) {
      await after;
      return graph.counterparts(queries, signal);
    },
    async paths(queries) {
      await after;
      return graph.paths(queries, signal);
    },
    async neighbourhoods(queries) {
      await after;
      return graph.neighbourhoods(queries, signal);
    },
    async aggregate(queries) {
      await after;
      return graph.aggregate(queries, signal);
    },
    async search(queries) {
      await after;
      return graph.search(queries, signal);
    },
  };
}
