/** For the `extensions` of a field of the query whose answer may be another though nothing was written to the graph. */
export const BESIDE_THE_GRAPH = { isBesideTheGraph: true } as const;

/** Whether those extensions of a field say so. */
export function isBesideTheGraph(extensions: Readonly<Record<string, unknown>> = {}): boolean {
  return extensions.isBesideTheGraph === BESIDE_THE_GRAPH.isBesideTheGraph;
}
