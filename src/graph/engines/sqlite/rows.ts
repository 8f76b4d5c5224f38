import type { EdgeKind, EdgeOf, NodeKind, NodeOf, PropertyType, PropertyValue } from '../../model/index.ts';
import { join, name, type Param, type Sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/** A row as SQLite gives it: values in the order of the columns asked for. */
export type Values = readonly unknown[];

/** The key columns, then those of the properties. */
export function columnsOf({ keys, properties }: Table, alias: string, only?: Only): Sql {
  return join(
    [...keys, ...namesOf(properties, only)].map((column) => name(alias, column)),
    ', ',
  );
}

/** Names of the properties that are read; undefined for all. */
export type Only = readonly string[] | undefined;

function namesOf(properties: Table['properties'], only: Only): readonly string[] {
  return [...properties.keys()].filter((property) => only === undefined || only.includes(property));
}

/** How many columns {@link columnsOf} lists. */
export function widthOf({ keys, properties }: Table, only?: Only): number {
  return keys.length + namesOf(properties, only).length;
}

/** The node in a row that has its columns from that place on. */
export function readNode<K extends NodeKind>(kind: K, values: Values, from = 0, only?: Only): NodeOf<K> {
  const props = readProps(nodeTable(kind), values, from, only);
  // The table was made from the kind: its columns are what the type says.
  return { kind, id: values[from], props } as unknown as NodeOf<K>;
}

/** The edge in a row that begins with its columns. */
export function readEdge<K extends EdgeKind>(kind: K, values: Values): EdgeOf<K> {
  const props = readProps(edgeTable(kind), values, 0);
  return { kind, from: values[0], to: values[1], props } as unknown as EdgeOf<K>;
}

/** The properties in a row that has the table's columns from that place on. */
export function readProps(
  table: Table,
  values: Values,
  from: number,
  only?: Only,
): Readonly<Record<string, PropertyValue>> {
  const props: Record<string, PropertyValue> = {};
  let at = from + table.keys.length;
  for (const [property, { type }] of table.properties)
    if (only === undefined || only.includes(property)) props[property] = readValue(type, values[at++]);
  return props;
}

function readValue(type: PropertyType, value: unknown): PropertyValue {
  if (value === null) return null;
  if (type === 'bool') return value === 1;
  return type === 'texts' || type === 'json' ? JSON.parse(String(value)) : value;
}

/** What is bound for the table's properties, in the order of their columns. */
export function writeProps({ properties }: Table, props: Readonly<Record<string, PropertyValue>>): readonly Param[] {
  return [...properties].map(([property, { type }]) => writeValue(type, props[property], property));
}

function writeValue(type: PropertyType, value: PropertyValue, property: string): Param {
  if (type === 'json') return JSON.stringify(value ?? null);
  if (value === null) return null;
  if (type === 'texts') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`property ${property}: expected ${type}, got ${typeof value}`);
}
