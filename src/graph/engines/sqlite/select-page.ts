import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { type GraphNode, kindOfId, type NodeKind, type PropertyValue } from '../../model/index.ts';
import { trimPage } from '../../paging.ts';
import type { Page, PageRequest, Relation, Row, Selection } from '../../query.ts';
import {
  type Access,
  allOf,
  compileFilter,
  edgeSubject,
  endsOf,
  farKinds,
  isOfKinds,
  nodeSubject,
  TRUE,
} from './compile.ts';
import type { Connection } from './connection.ts';
import { going } from './going.ts';
import { columnsOf, type Only, readNode, readProps, type Values, widthOf } from './rows.ts';
import { name, type Sql, sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/** The page that one selection asks for, without what is nested. One statement, one more to count; of several kinds one more a row. */
export function selectPage(connection: Connection, selection: Selection): Page {
  const listing = listingOf(selection);
  const { statement, count } = pageStatements(listing, selection);
  const { rows, ...rest } = trimPage(connection.all(statement), selection.page);
  const total = selection.count === true ? Number(connection.all(count)[0]?.[0]) : null;
  return { rows: rows.map((values) => rowOf(connection, listing, values)), ...rest, total };
}

/** The statements of a selection's page: for its rows, and for its count. */
export function pageStatements(
  listing: Listing,
  { order, page }: Selection,
): { readonly statement: Sql; readonly count: Sql } {
  const { from, key, columns } = listing;
  const where = allOf([listing.going, listing.where]);
  const descending = order?.direction === 'desc';
  const backwards = page.from === 'end';
  const within = allOf([where, ...bounds(listing, page, descending)]);
  const direction = { text: descending === backwards ? 'ASC' : 'DESC', params: [] };
  return {
    // One row more says whether there are more.
    statement: sql`SELECT ${columns} FROM ${from} WHERE ${within} ORDER BY ${key} ${direction} LIMIT ${page.size + 1}`,
    count: sql`SELECT count(*) FROM ${from} WHERE ${where}`,
  };
}

function bounds({ key, keyName }: Listing, { after, before }: PageRequest, descending: boolean): readonly Sql[] {
  const [later, earlier] = descending ? ['<', '>'] : ['>', '<'];
  const beyond = (cursor: string | undefined, operator: string): readonly Sql[] =>
    cursor === undefined ? [] : [sql`${key} ${{ text: operator, params: [] }} ${decodeCursor(keyName, cursor)}`];
  return [...beyond(after, later), ...beyond(before, earlier)];
}

/** What a selection lists: where its rows come from, and how one is read. */
export interface Listing {
  readonly from: Sql;
  readonly where: Sql;
  /** For what may look at many rows until it has found enough. */
  readonly going: Sql;
  readonly columns: Sql;
  /** What it is ordered by. */
  readonly key: Sql;
  readonly keyName: string;
  /** Null where a row holds only the id of its node. */
  readonly kind: NodeKind | null;
  /** The edge's table, whose columns come first; null at the root. */
  readonly edge: Table | null;
  readonly direction: Relation['direction'];
  /** What is read of the nodes and the edges. */
  readonly only: { readonly node: Only; readonly edge: Only };
}

/** The listing of a selection. */
export function listingOf(selection: Selection): Listing {
  const { kinds, via, where } = selection;
  const [kind, ...others] = kinds;
  const only = others.length === 0 ? kind : undefined;
  if (via === undefined) {
    if (only === undefined) throw new TypeError(`selection of ${kinds.length} kinds: expected one at the root`);
    return nodesOf(only, selection);
  }
  if (only === undefined && where !== undefined) throw new TypeError('selection of several kinds: expected no `where`');
  return only === undefined ? linksOf(via, selection) : relatedOf(only, via, selection);
}

function nodesOf(kind: NodeKind, selection: Selection): Listing {
  const { where, order } = selection;
  const subject = nodeSubject(kind, 'n');
  const only = onlyOf(selection);
  return {
    from: sql`${name(kind)} AS n`,
    where: compileFilter(where, subject, 'seek'),
    going: where === undefined ? TRUE : going('n'),
    columns: columnsOf(subject.table, 'n', only.node),
    ...keyOf(subject.table, 'n', order?.key, name('n', 'id')),
    kind,
    edge: null,
    direction: 'out',
    only,
  };
}

// CROSS JOIN: the edges' own index gives the order, so that a page reads no more of them than it needs.
function relatedOf(kind: NodeKind, via: Relation, selection: Selection): Listing {
  const { where, order } = selection;
  const only = onlyOf(selection);
  const edge = edgeTable(via.edge);
  const far = name('e', endsOf(via.direction).far);
  return {
    from: sql`${name(via.edge)} AS e CROSS JOIN ${name(kind)} AS n ON n."id" = ${far}`,
    where: allOf([edgesOf(via), compileFilter(where, nodeSubject(kind, 'n', far), PROBE)]),
    going: where === undefined ? TRUE : going('n'),
    columns: sql`${columnsOf(edge, 'e', only.edge)}, ${columnsOf(nodeTable(kind), 'n', only.node)}`,
    ...keyOf(edge, 'e', order?.key, far),
    kind,
    edge,
    direction: via.direction,
    only,
  };
}

function linksOf(via: Relation, selection: Selection): Listing {
  const { kinds, order } = selection;
  const only = onlyOf(selection);
  const edge = edgeTable(via.edge);
  const far = name('e', endsOf(via.direction).far);
  return {
    from: sql`${name(via.edge)} AS e`,
    where: allOf([edgesOf(via), isOfKinds(far, kinds, farKinds(via.edge, via.direction))]),
    going: TRUE,
    columns: columnsOf(edge, 'e', only.edge),
    ...keyOf(edge, 'e', order?.key, far),
    kind: null,
    edge,
    direction: via.direction,
    only,
  };
}

/** What is asked for, and what the cursor is made of. */
function onlyOf({ via, props, edgeProps, order, paging }: Selection): Listing['only'] {
  const key = order === undefined || paging === false ? [] : [order.key];
  return { node: props && [...props, ...(via === undefined ? key : [])], edge: edgeProps && [...edgeProps, ...key] };
}

const PROBE: Access = 'probe';

function edgesOf({ edge, direction, parent, where }: Relation): Sql {
  return allOf([
    sql`${name('e', endsOf(direction).near)} = ${parent}`,
    where === undefined ? TRUE : compileFilter(where, edgeSubject(edge, 'e'), PROBE),
  ]);
}

function keyOf(table: Table, alias: string, key: string | undefined, id: Sql): Pick<Listing, 'key' | 'keyName'> {
  if (key === undefined || key === 'id') return { key: id, keyName: 'id' };
  const property = table.properties.get(key);
  if (property?.type !== 'text' || property.nullable)
    throw new TypeError(`order of ${table.name}: ${key} is no sort key of it`);
  return { key: name(alias, key), keyName: key };
}

function rowOf(connection: Connection, { kind, edge, keyName, direction, only }: Listing, values: Values): Row {
  const edgeProps = edge === null ? null : readProps(edge, values, 0, only.edge);
  const far = edge === null ? values[0] : values[edge.keys.indexOf(endsOf(direction).far)];
  const node =
    kind === null
      ? nodeById(connection, String(far), only.node)
      : readNode(kind, values, edge === null ? 0 : widthOf(edge, only.edge), only.node);
  const keyed: Readonly<Record<string, PropertyValue>> = edgeProps ?? node.props;
  const key = keyName === 'id' ? node.id : String(keyed[keyName]);
  return { node, edge: edgeProps, cursor: encodeCursor(keyName, key), nested: {} };
}

/** The node of that id, which is known to be there. */
export function nodeById(connection: Connection, id: string, only?: Only): GraphNode {
  const kind = kindOfId(id);
  if (kind === null) throw new TypeError(`${id}: expected the id of a node`);
  const [values] = connection.all(
    sql`SELECT ${columnsOf(nodeTable(kind), 'n', only)} FROM ${name(kind)} AS n WHERE n."id" = ${id}`,
  );
  if (values === undefined) throw new TypeError(`${id}: an edge leads to it, but it isn't there`);
  return readNode(kind, values, 0, only);
}
