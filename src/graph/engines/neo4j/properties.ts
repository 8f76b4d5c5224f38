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

/** What is stored of nodes or edges of a kind. */
export interface StoredKind<T> {
  /** Names of its properties. */
  readonly names: readonly string[];
  /** The values of one under these names, null where it has none: a list, which the driver sends faster than a map with the names. */
  readonly valuesOf: (item: T) => readonly unknown[];
}

/** What is stored of such nodes: their ids, and their properties. */
export function storedNodes(kind: NodeKind): StoredKind<GraphNode> {
  const { names, valuesOf } = encoderOf(nodeKindSpec(kind).properties);
  return { names: ['id', ...names], valuesOf: ({ id, props }) => [id, ...valuesOf(props)] };
}

/** What is stored of such edges: their properties, and for each order of an end the key by which that end's edges are indexed. */
export function storedEdges(kind: EdgeKind): StoredKind<GraphEdge> {
  const { properties, orders } = edgeKindSpec(kind);
  const { names, valuesOf } = encoderOf(properties);
  const keyNames = [
    ...orders.out.map((order) => endKey('out', order)),
    ...orders.in.map((order) => endKey('in', order)),
  ];
  return {
    names: [...names, ...keyNames],
    valuesOf({ from, to, props }) {
      const values: Properties = props;
      return [
        ...valuesOf(props),
        ...orders.out.map((order) => `${from}${SEPARATOR}${values[order]}`),
        ...orders.in.map((order) => `${to}${SEPARATOR}${values[order]}`),
      ];
    },
  };
}

/** What {@link valuesOf} has given, from some place on. */
export type Given = readonly unknown[];

/** How nodes are read from what {@link valuesOf} gives for these names, `id` among them, at that place; of the kind that the id of each tells. */
export function nodeReader(names: readonly string[] | undefined, from: number): (given: Given) => GraphNode {
  const readers = new Map<NodeKind, ReadProps>();
  const idAt = names === undefined ? null : from + names.indexOf('id');
  return (given) => {
    const id = String(idAt === null ? mapAt(given, from).id : given[idAt]);
    const kind = kindOfId(id);
    if (kind === null) throw new TypeError(`${id}: expected the id of a node`);
    let read = readers.get(kind);
    if (read === undefined) {
      read = propsReader(nodeKindSpec(kind).properties, names, from);
      readers.set(kind, read);
    }
    // Written from the same table: the properties are what the type says.
    return { kind, id, props: read(given) } as unknown as GraphNode;
  };
}

/** How the properties of such edges are read from what {@link valuesOf} gives for these names at that place. */
export function edgeReader(kind: EdgeKind, names: readonly string[] | undefined, from: number): ReadProps {
  return propsReader(edgeKindSpec(kind).properties, names, from);
}

type ReadProps = (given: Given) => Readonly<Record<string, PropertyValue>>;

// What is to be done for each name is found out once: a page may have a thousand rows.
function propsReader(table: PropertyTable, names: readonly string[] | undefined, from: number): ReadProps {
  const wanted = (names ?? Object.keys(table)).flatMap((name, place) => {
    const type = table[name]?.type;
    return type === undefined ? [] : [{ name, isJson: type === 'json', at: names === undefined ? name : from + place }];
  });
  return (given) => {
    const values = (names === undefined ? mapAt(given, from) : given) as Readonly<Record<string | number, unknown>>;
    const props: Record<string, PropertyValue> = {};
    for (const { name, isJson, at } of wanted) {
      const value = values[at] ?? null;
      props[name] = isJson && value !== null ? JSON.parse(String(value)) : value;
    }
    return props;
  };
}

function mapAt(given: Given, at: number): Properties {
  return given[at] as Properties;
}

/** The node of which the first that is given is all properties. */
export const readAnyNode = nodeReader(undefined, 0);

/** The node of that kind whose properties, all of them, are these. */
export function readNode<K extends NodeKind>(kind: K, stored: Properties): NodeOf<K> {
  const node = readAnyNode([stored]);
  if (node.kind !== kind) throw new TypeError(`${node.id}: expected the id of a ${kind}`);
  return node as NodeOf<K>;
}

function encoderOf(table: PropertyTable): StoredKind<Properties> {
  const columns = Object.entries(table).map(([name, { type }]) => ({ name, type }));
  return {
    names: columns.map(({ name }) => name),
    valuesOf: (props) => columns.map(({ name, type }) => encodeValue(type, props[name] ?? null)),
  };
}

function encodeValue(type: PropertyType, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'json') return JSON.stringify(value);
  // The driver sends numbers of JavaScript as floats.
  return type === 'int' ? neo4j.int(Number(value)) : value;
}
