import { groupBy } from '../../collect.ts';
import { type EdgeKind, edgeKindSpec, kindOfId } from '../../model/index.ts';
import type { GraphWrites } from '../../store.ts';
import { seekBy } from './cypher.ts';
import { storedEdge, storedNode } from './properties.ts';

/** A statement over many rows. */
export interface WriteStatement {
  /** Returns `matched`: for how many rows it found what they need. */
  readonly statement: string;
  readonly rows: readonly unknown[];
  /** Whether each row must find it. */
  readonly mustMatch: boolean;
}

/** Rows a statement: more didn't load faster, and this bounds what one statement holds in memory. */
const ROWS_PER_STATEMENT = 5_000;

/** The statements that carry out the writes, in order. */
export function writeStatements({ unlink, drop, put, link }: GraphWrites): readonly WriteStatement[] {
  return [
    ...statements(unlink, (edge) => `${endsOf(edge)} MATCH (a)-[r:${edge.kind}]->(b) DELETE r`, {
      mustMatch: false,
    }),
    // Emptied first: of what was given a property anew in this transaction, Neo4j 2026 goes on finding the node by it once it is deleted, and fails to read it.
    ...statements(drop, ({ kind }) => `${matched('n', kind, 'id')} SET n = {} DETACH DELETE n`, {
      mustMatch: false,
    }),
    ...statements(
      put.map((node) => ({ kind: node.kind, id: node.id, props: storedNode(node) })),
      ({ kind }) => `MERGE (n:${kind} {id: row.id}) SET n = row.props`,
    ),
    ...statements(
      link.map((edge) => ({ kind: edge.kind, from: edge.from, to: edge.to, props: storedEdge(edge) })),
      (edge) => `${endsOf(edge)} MERGE (a)-[r:${edge.kind}]->(b) SET r = row.props`,
    ),
  ];
}

/** One statement for all rows of equal clauses, or several where they are many. */
function statements<T>(
  rows: readonly T[],
  clausesFor: (row: T) => string,
  { mustMatch } = { mustMatch: true },
): readonly WriteStatement[] {
  return [...groupBy(rows, clausesFor)].flatMap(([clauses, group]) =>
    chunked(group).map((chunk) => ({
      statement: `UNWIND $rows AS row ${clauses} RETURN count(*) AS matched`,
      rows: chunk,
      mustMatch,
    })),
  );
}

function chunked<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const starts = Array.from(
    { length: Math.ceil(rows.length / ROWS_PER_STATEMENT) },
    (_, at) => at * ROWS_PER_STATEMENT,
  );
  return starts.map((start) => rows.slice(start, start + ROWS_PER_STATEMENT));
}

interface Ends {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
}

function endsOf({ kind, from, to }: Ends): string {
  const spec = edgeKindSpec(kind);
  return `${matched('a', kindOfId(from) ?? spec.from[0], 'from')} ${matched('b', kindOfId(to) ?? spec.to[0], 'to')}`;
}

/** Binds the variable to the node whose id the row holds under that name. */
function matched(variable: string, kind: string | undefined, id: string): string {
  return `MATCH (${variable}:${kind} {id: row.${id}}) ${seekBy(variable, kind, 'id')}`;
}
