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

/** The node that is stored so. */
export function readNode<K extends NodeKind>(kind: K, stored: Properties): NodeOf<K> {
  const props = decode(nodeKindSpec(kind).properties, stored);
  // Written from the same table: the properties are what the type says.
  return { kind, id: stored.id, props } as unknown as NodeOf<K>;
}

/** The node that is stored so, of the kind that its id tells. */
export function readAnyNode(stored: Properties): GraphNode {
  const kind = kindOfId(String(stored.id));
  if (kind === null) throw new TypeError(`${String(stored.id)}: expected the id of a node`);
  return readNode(kind, stored);
}

/** The properties of the edge that is stored so. */
export function readEdgeProps(kind: EdgeKind, stored: Properties): Readonly<Record<string, PropertyValue>> {
  return decode(edgeKindSpec(kind).properties, stored);
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

function decode(table: PropertyTable, stored: Properties): Readonly<Record<string, PropertyValue>> {
  const props: Record<string, PropertyValue> = {};
  for (const [name, { type }] of Object.entries(table)) {
    const value = stored[name] ?? null;
    props[name] = type === 'json' && value !== null ? JSON.parse(String(value)) : value;
  }
  return props;
}
