import { storedEdges, storedNodes } from '../../src/graph/engines/neo4j/properties.ts';
import type { GraphEdge, GraphNode } from '../../src/graph/index.ts';
import { edgeKindSpec, kindOfId } from '../../src/graph/model/index.ts';

/** A statement over many rows. */
export interface BareStatement {
  readonly statement: string;
  readonly rows: readonly object[];
}

const MOST_ROWS = 5_000;

/** `UNWIND … MERGE` of the nodes and then of the edges, as one would write it: a statement a kind, a row a map with the properties that are not null. */
export function bareStatements(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): readonly BareStatement[] {
  const rows = new Map<string, object[]>();
  const add = (statement: string, row: object) => {
    const known = rows.get(statement);
    if (known === undefined) rows.set(statement, [row]);
    else known.push(row);
  };
  for (const node of nodes) {
    const { names, valuesOf } = storedNodes(node.kind);
    const row = { id: node.id, props: mapOf(names, valuesOf(node)) };
    add(`UNWIND $rows AS row MERGE (n:${node.kind} {id: row.id}) SET n = row.props`, row);
  }
  for (const edge of edges) {
    const { kind, from, to } = edge;
    const { names, valuesOf } = storedEdges(kind);
    const spec = edgeKindSpec(kind);
    const [a, b] = [kindOfId(from) ?? spec.from[0], kindOfId(to) ?? spec.to[0]];
    const ends = `MATCH (a:${a} {id: row.from}) USING INDEX SEEK a:${a}(id) MATCH (b:${b} {id: row.to}) USING INDEX SEEK b:${b}(id)`;
    const row = { from, to, props: mapOf(names, valuesOf(edge)) };
    add(`UNWIND $rows AS row ${ends} MERGE (a)-[r:${kind}]->(b) SET r = row.props`, row);
  }
  return [...rows].flatMap(([statement, all]) => chunked(all).map((part) => ({ statement, rows: part })));
}

function mapOf(names: readonly string[], values: readonly unknown[]): object {
  return Object.fromEntries(names.map((name, at) => [name, values[at]]).filter(([, value]) => value !== null));
}

function chunked(rows: readonly object[]): readonly (readonly object[])[] {
  return Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, at) =>
    rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  );
}
