import {
  EDGE_KIND_NAMES,
  type EdgeKind,
  edgeKindSpec,
  NODE_KIND_NAMES,
  type NodeKind,
  nodeKindSpec,
  type Property,
} from '../../model/index.ts';
import { rowColumn } from './row-numbers.ts';
import { searchStatements } from './search-tables.ts';

/** The table of one kind: its key columns (`id` beside the row's number, or `source` and `target`, which are such numbers), then a column a property. */
export interface Table {
  readonly name: string;
  readonly keys: readonly string[];
  readonly properties: ReadonlyMap<string, Property<unknown>>;
  readonly indexed: ReadonlySet<string>;
}

const NODE_TABLES = new Map(NODE_KIND_NAMES.map((kind) => [kind, makeNodeTable(kind)]));
const EDGE_TABLES = new Map(EDGE_KIND_NAMES.map((kind) => [kind, makeEdgeTable(kind)]));

export function nodeTable(kind: NodeKind): Table {
  return NODE_TABLES.get(kind) ?? unknownKind(kind);
}

export function edgeTable(kind: EdgeKind): Table {
  return EDGE_TABLES.get(kind) ?? unknownKind(kind);
}

/** The statements that make the schema, read from the ontology. */
export function schemaStatements(): readonly string[] {
  return [...NODE_KIND_NAMES.flatMap(nodeStatements), ...EDGE_KIND_NAMES.flatMap(edgeStatements)];
}

function makeNodeTable(kind: NodeKind): Table {
  const { properties, indexed } = nodeKindSpec(kind);
  return { name: kind, keys: ['id'], properties: new Map(Object.entries(properties)), indexed: new Set(indexed) };
}

function makeEdgeTable(kind: EdgeKind): Table {
  const { properties, orders } = edgeKindSpec(kind);
  const indexed = new Set([...orders.out, ...orders.in]);
  return { name: kind, keys: ['source', 'target'], properties: new Map(Object.entries(properties)), indexed };
}

function unknownKind(kind: string): never {
  throw new TypeError(`${kind}: expected a kind of the ontology`);
}

const COLUMN_TYPES = {
  text: 'TEXT',
  int: 'INTEGER',
  float: 'REAL',
  bool: 'INTEGER',
  texts: 'TEXT',
  json: 'TEXT',
} as const;

// As a column of its own the number of a row stays what it is.
function nodeStatements(kind: NodeKind): readonly string[] {
  const table = nodeTable(kind);
  const { searched } = nodeKindSpec(kind);
  const columns = [rowColumn(kind), '"id" TEXT NOT NULL UNIQUE', ...propertyColumns(table)];
  return [
    `CREATE TABLE "${kind}" (${columns.join(', ')}) STRICT`,
    ...[...table.indexed].map((property) => indexOn(kind, [property])),
    ...(searched === undefined ? [] : searchStatements(kind, searched)),
  ];
}

// Without rowid an edge lies beside the others of its source, and every index of it holds both its ends: an order of the edges at the target also finds
// these without an order. Each index less is a page less to write for an edge.
function edgeStatements(kind: EdgeKind): readonly string[] {
  const { orders } = edgeKindSpec(kind);
  const columns = ['"source" INTEGER NOT NULL', '"target" INTEGER NOT NULL', ...propertyColumns(edgeTable(kind))];
  return [
    `CREATE TABLE "${kind}" (${columns.join(', ')}, PRIMARY KEY ("source", "target")) STRICT, WITHOUT ROWID`,
    ...(orders.in.length === 0 ? [indexOn(kind, ['target', 'source'])] : []),
    ...orders.out.map((order) => indexOn(kind, ['source', order])),
    ...orders.in.map((order) => indexOn(kind, ['target', order])),
  ];
}

function propertyColumns({ properties }: Table): readonly string[] {
  return [...properties].map(
    ([property, { type, nullable }]) => `"${property}" ${COLUMN_TYPES[type]}${nullable ? '' : ' NOT NULL'}`,
  );
}

function indexOn(table: string, columns: readonly string[]): string {
  return `CREATE INDEX "${table}_by_${columns.join('_')}" ON "${table}" (${columns.map((column) => `"${column}"`).join(', ')})`;
}
