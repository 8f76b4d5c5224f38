import type { EdgeKind, EdgeOf, NodeKind, NodeOf, PropertyType, PropertyValue } from '../../model/index.ts';
import { join, name, type Param, type Sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/** A row as SQLite gives it: values in the order of the columns asked for. */
export type Values = readonly unknown[];

/** The key columns, then those of the properties. */
export function columnsOf(table: Table, alias: string, only?: Only): Sql {
  return join([...table.keys.map((column) => name(alias, column)), ...propColumnsOf(table, alias, only)], ', ');
}

/** The columns of the properties. */
export function propColumnsOf({ properties }: Table, alias: string, only?: Only): readonly Sql[] {
  return namesOf(properties, only).map((column) => name(alias, column));
}

/** Names of the properties that are read; undefined for all. */
export type Only = readonly string[] | undefined;

function namesOf(properties: Table['properties'], only: Only): readonly string[] {
  return [...properties.keys()].filter((property) => only === undefined || only.includes(property));
}

/** How nodes are read from rows that have their columns from that place on. */
export function nodeReader<K extends NodeKind>(kind: K, from = 0, only?: Only): (values: Values) => NodeOf<K> {
  const readProps = propsReader(nodeTable(kind), from + 1, only);
  // The table was made from the kind: its columns are what the type says.
  return (values) => ({ kind, id: values[from], props: readProps(values) }) as unknown as NodeOf<K>;
}

/** How edges are read from rows that begin with their columns, by the ids of the nodes in the rows that they lead between. */
export function edgeReader<K extends EdgeKind>(kind: K, idOf: (row: number) => string): (values: Values) => EdgeOf<K> {
  const readProps = propsReader(edgeTable(kind), 2);
  return (values) => {
    const [from, to] = [idOf(Number(values[0])), idOf(Number(values[1]))];
    return { kind, from, to, props: readProps(values) } as unknown as EdgeOf<K>;
  };
}

/** How the properties are read from rows that have their columns from that place on. What is to be done for each is found out once. */
export function propsReader(
  { properties }: Table,
  from: number,
  only?: Only,
): (values: Values) => Readonly<Record<string, PropertyValue>> {
  const read = namesOf(properties, only).map((name, place) => {
    return { name, type: properties.get(name)?.type ?? 'text', at: from + place };
  });
  return (values) => {
    const props: Record<string, PropertyValue> = {};
    for (const { name, type, at } of read) props[name] = readValue(type, values[at]);
    return props;
  };
}

function readValue(type: PropertyType, value: unknown): PropertyValue {
  if (value === null) return null;
  if (type === 'bool') return value === 1;
  return type === 'texts' || type === 'json' ? JSON.parse(String(value)) : value;
}

/** How what is bound for the table's properties is made, in the order of their columns. What is to be done for each is found out once. */
export function propsWriter({
  properties,
}: Table): (props: Readonly<Record<string, PropertyValue>>) => readonly Param[] {
  const written = Array.from(properties, ([name, { type }]) => ({ name, type }));
  return (props) => written.map(({ name, type }) => writeValue(type, props[name], name));
}

function writeValue(type: PropertyType, value: PropertyValue, property: string): Param {
  if (type === 'json') return JSON.stringify(value ?? null);
  if (value === null) return null;
  if (type === 'texts') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`property ${property}: expected ${type}, got ${typeof value}`);
}
