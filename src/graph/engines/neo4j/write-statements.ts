import { groupBy } from '../../collect.ts';
import { type EdgeKind, edgeKindSpec, type GraphEdge, type GraphNode, kindOfId } from '../../model/index.ts';
import type { GraphWrites } from '../../store.ts';
import { quoted, seekBy } from './cypher.ts';
import { storedEdges, storedNodes } from './properties.ts';

/** A statement over many rows. */
export interface WriteStatement {
  /** Returns `matched`: how many of what is written it found what they need for. */
  readonly statement: string;
  readonly rows: readonly unknown[];
  /** How many it must be; null where there need not be any. */
  readonly mustMatch: number | null;
}

/** What one statement writes at most: more didn't load faster, and this bounds what it holds in memory. */
const MOST_PER_STATEMENT = 5_000;

/** The statements that carry out the writes, in order. */
export function writeStatements({ unlink, drop, put, link }: GraphWrites): readonly WriteStatement[] {
  return [
    ...inParts(unlink, kindsOf, (edges, first) => ({
      statement: `${eachLike(first)} MATCH (a)-[r:${first.kind}]->(b) DELETE r`,
      rows: byStart(edges, ({ to }) => [to]),
      mustMatch: null,
    })),
    // Emptied first: of what was given a property anew in this transaction, Neo4j 2026 goes on finding the node by it once it is deleted, and fails to read it.
    ...inParts(drop, kindOf, (nodes, { kind }) => ({
      statement: `UNWIND $rows AS id ${matched('n', kind, 'id')} SET n = {} DETACH DELETE n`,
      rows: nodes.map(({ id }) => id),
      mustMatch: null,
    })),
    ...inParts(put, kindOf, putNodes),
    ...inParts(link, kindsOf, linkEdges),
  ].map(({ statement, ...rest }) => ({ statement: `${statement} RETURN count(*) AS matched`, ...rest }));
}

/** A statement for all items of equal keys, or several where they are many. */
function inParts<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  statementFor: (part: readonly T[], first: T) => WriteStatement,
): readonly WriteStatement[] {
  const groups = [...groupBy(items, keyOf).values()];
  return groups.flatMap(chunked).flatMap((part) => (part[0] === undefined ? [] : [statementFor(part, part[0])]));
}

function chunked<T>(items: readonly T[]): readonly (readonly T[])[] {
  const starts = Array.from(
    { length: Math.ceil(items.length / MOST_PER_STATEMENT) },
    (_, at) => at * MOST_PER_STATEMENT,
  );
  return starts.map((start) => items.slice(start, start + MOST_PER_STATEMENT));
}

function putNodes(nodes: readonly GraphNode[], { kind }: GraphNode): WriteStatement {
  const { names, valuesOf } = storedNodes(kind);
  // What is nothing but its id is whole once it is there.
  const set = names.length === 1 ? '' : ` SET n = ${mapOf(names, 0)}`;
  return {
    statement: `UNWIND $rows AS row MERGE (n:${kind} {id: row[0]})${set}`,
    rows: nodes.map(valuesOf),
    mustMatch: nodes.length,
  };
}

function linkEdges(edges: readonly GraphEdge[], first: GraphEdge): WriteStatement {
  const { kind } = first;
  const { names, valuesOf } = storedEdges(kind);
  const set = names.length === 0 ? '' : ` SET r = ${mapOf(names, 1)}`;
  return {
    statement: `${eachLike(first)} MERGE (a)-[r:${kind}]->(b)${set}`,
    rows: byStart(edges, (edge) => [edge.to, ...valuesOf(edge)]),
    mustMatch: edges.length,
  };
}

/** A map of those names with what `row` holds from that place on. */
function mapOf(names: readonly string[], from: number): string {
  return `{${names.map((name, at) => `${quoted(name)}: row[${from + at}]`).join(', ')}}`;
}

interface Ends {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
}

/** The edges by where they begin: that is then looked for, and sent, once for all of them. */
function byStart<T extends Ends>(edges: readonly T[], rowOf: (edge: T) => readonly unknown[]): readonly unknown[] {
  return [...groupBy(edges, ({ from }) => from)].map(([from, own]) => [from, own.map(rowOf)]);
}

/** Clauses over what {@link byStart} gives that bind the ends of each edge between such nodes, and `row` to what was given for it. */
function eachLike(edge: Ends): string {
  const { from, to } = endKinds(edge);
  return `UNWIND $rows AS own ${matched('a', from, 'own[0]')} UNWIND own[1] AS row ${matched('b', to, 'row[0]')}`;
}

function kindsOf(edge: Ends): string {
  const { from, to } = endKinds(edge);
  return `${edge.kind} ${from} ${to}`;
}

/** The kinds of what is at both ends. */
function endKinds({ kind, from, to }: Ends): { readonly from: string | undefined; readonly to: string | undefined } {
  const spec = edgeKindSpec(kind);
  return { from: kindOfId(from) ?? spec.from[0], to: kindOfId(to) ?? spec.to[0] };
}

/** Binds the variable to the node whose id the expression gives. */
function matched(variable: string, kind: string | undefined, id: string): string {
  return `MATCH (${variable}:${kind} {id: ${id}}) ${seekBy(variable, kind, 'id')}`;
}

function kindOf({ kind }: { readonly kind: string }): string {
  return kind;
}
