import neo4j from 'neo4j-driver';
import {
  type EdgeKind,
  edgeKindSpec,
  type GraphEdge,
  type GraphNode,
  kindOfId,
  type NodeKind,
  type NodeOf,
  nodeKindSpec,
  type Property,
  type PropertyType,
  type PropertyValue,
} from '../../model/index.ts';
import { endKey, SEPARATOR } from './cypher.ts';

/** What a node or a relationship of the database holds. */
export type Properties = Readonly<Record<string, unknown>> & { readonly id?: unknown };
type PropertyTable = Readonly<Record<string, Property<unknown>>>;

/** What is stored of a node: its id and its properties, those that are null absent. */
export function storedNode({ kind, id, props }: GraphNode): Properties {
  return { id, ...encode(nodeKindSpec(kind).properties, props) };
}

/** What is stored of an edge: its properties, and for each order of an end the key by which that end's edges are indexed. */
export function storedEdge({ kind, from, to, props }: GraphEdge): Properties {
  const { properties, orders } = edgeKindSpec(kind);
  const values: Properties = props;
  const keys = [
    ...orders.out.map((order) => [endKey('out', order), `${from}${SEPARATOR}${values[order]}`]),
    ...orders.in.map((order) => [endKey('in', order), `${to}${SEPARATOR}${values[order]}`]),
  ];
  return { ...encode(properties, props), ...Object.fromEntries(keys) };
}

/** What {@link propertiesOf} has read, by name. */
export function byName(read: Properties | readonly unknown[], names: readonly string[] | undefined): Properties {
  if (!Array.isArray(read) || names === undefined) return read as Properties;
  const named: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) named[name] = read[at];
  return named;
}

/** The node that is stored so. */
export function readNode<K extends NodeKind>(kind: K, stored: Properties, only?: readonly string[]): NodeOf<K> {
  const props = decode(nodeKindSpec(kind).properties, stored, only);
  // Written from the same table: the properties are what the type says.
  return { kind, id: stored.id, props } as unknown as NodeOf<K>;
}

/** The node that is stored so, of the kind that its id tells; with the named properties, or all. */
export function readAnyNode(stored: Properties, only?: readonly string[]): GraphNode {
  const kind = kindOfId(String(stored.id));
  if (kind === null) throw new TypeError(`${String(stored.id)}: expected the id of a node`);
  return readNode(kind, stored, only);
}

/** The properties of the edge that is stored so. */
export function readEdgeProps(
  kind: EdgeKind,
  stored: Properties,
  only?: readonly string[],
): Readonly<Record<string, PropertyValue>> {
  return decode(edgeKindSpec(kind).properties, stored, only);
}

function encode(table: PropertyTable, props: Properties): Properties {
  const stored: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(table)) {
    const value = props[name];
    if (value !== null && value !== undefined) stored[name] = encodeValue(type, value);
  }
  return stored;
}

function encodeValue(type: PropertyType, value: unknown): unknown {
  if (type === 'json') return JSON.stringify(value);
  // The driver sends numbers of JavaScript as floats.
  return type === 'int' ? neo4j.int(Number(value)) : value;
}

function decode(
  table: PropertyTable,
  stored: Properties,
  only: readonly string[] = Object.keys(table),
): Readonly<Record<string, PropertyValue>> {
  const props: Record<string, PropertyValue> = {};
  for (const name of only) {
    const type = table[name]?.type;
    if (type === undefined) continue;
    const value = stored[name] ?? null;
    props[name] = type === 'json' && value !== null ? JSON.parse(String(value)) : value;
  }
  return props;
}
