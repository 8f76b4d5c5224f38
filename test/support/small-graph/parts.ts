import type { GraphEdge, GraphNode } from '../../../src/graph/model/index.ts';

/** What a store is filled with. */
export interface Parts {
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
}
