import { decodeCursor } from '../../cursor.ts';
import { type GraphNode, kindOfId, type NodeKind } from '../../model/index.ts';
import { limitOf, rowMaker, trimPage } from '../../paging.ts';
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
import { columnsOf, nodeReader, type Only, propsReader, type Values, widthOf } from './rows.ts';
import { name, type Sql, sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/**
 * The page that each selection asks for, without what is nested. One statement each, one more to count; of several kinds one more a row. What selections that
 * follow one another have alike, all but the parent, is made once.
 */
export function selectPages(connection: Connection, selections: readonly Selection[]): readonly Page[] {
  let last: { readonly selection: Selection; readonly read: ReadPage } | null = null;
  return selections.map((selection) => {
    const isAlike = last !== null && areSiblings(last.selection, selection);
    const read: ReadPage = last !== null && isAlike ? last.read : pageReader(connection, selection);
    last = { selection, read };
    return read(selection.via?.parent);
  });
}

/** Whether they are one relation of two parents, asked for alike. */
function areSiblings({ via, ...list }: Selection, { via: otherVia, ...other }: Selection): boolean {
  if (via === undefined || otherVia === undefined) return false;
  return areSame({ ...via, parent: null }, { ...otherVia, parent: null }) && areSame(list, other);
}

function areSame(one: object, other: object): boolean {
  const [entries, others] = [Object.entries(one), Object.entries(other)];
  return (
    entries.length === others.length &&
    entries.every(([key, value], at) => key === others[at]?.[0] && value === others[at]?.[1])
  );
}

type ReadPage = (parent: string | undefined) => Page;

function pageReader(connection: Connection, selection: Selection): ReadPage {
  const listing = listingOf(selection);
  const { statement, count } = pageStatements(listing, selection);
  const readRow = rowReader(connection, listing, selection);
  return (parent) => {
    const { rows, ...rest } = trimPage(connection.all(of(statement, parent)), selection.page);
    const total = selection.count === true ? Number(connection.all(of(count, parent))[0]?.[0]) : null;
    return { rows: rows.map(readRow), ...rest, total };
  };
}

/** The statement for another parent, which is the first of what is bound in one of a relation. */
function of({ text, params }: Sql, parent: string | undefined): Sql {
  return { text, params: parent === undefined ? params : [parent, ...params.slice(1)] };
}

/** The statements of a selection's page: for its rows, and for its count. */
export function pageStatements(
  listing: Listing,
  selection: Selection,
): { readonly statement: Sql; readonly count: Sql } {
  const { order, page } = selection;
  const { from, key, columns } = listing;
  const where = allOf([listing.going, listing.where]);
  const descending = order?.direction === 'desc';
  const backwards = page.from === 'end';
  const within = allOf([where, ...bounds(listing, page, descending)]);
  const direction = { text: descending === backwards ? 'ASC' : 'DESC', params: [] };
  return {
    statement: sql`SELECT ${columns} FROM ${from} WHERE ${within} ORDER BY ${key} ${direction} LIMIT +${limitOf(selection)}`,
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

function rowReader(connection: Connection, listing: Listing, selection: Selection): (values: Values) => Row {
  const { kind, edge, direction, only } = listing;
  const nodeAt = edge === null ? 0 : widthOf(edge, only.edge);
  const farAt = edge === null ? 0 : edge.keys.indexOf(endsOf(direction).far);
  const readEdge = edge === null ? () => null : propsReader(edge, 0, only.edge);
  const readById = nodeByIdReader(connection, only.node);
  const readNode =
    kind === null ? (values: Values) => readById(String(values[farAt])) : nodeReader(kind, nodeAt, only.node);
  const row = rowMaker(selection);
  return (values) => row(readNode(values), readEdge(values));
}

/** How nodes are read by their ids, which are known to be there. What is to be done for each kind is found out once. */
export function nodeByIdReader(connection: Connection, only?: Only): (id: string) => GraphNode {
  const ofKind = new Map<NodeKind, ReadById>();
  return (id) => {
    const kind = kindOfId(id);
    if (kind === null) throw new TypeError(`${id}: expected the id of a node`);
    const known = ofKind.get(kind);
    if (known !== undefined) return known(id);
    const made = readerById(connection, kind, only);
    ofKind.set(kind, made);
    return made(id);
  };
}

type ReadById = (id: string) => GraphNode;

function readerById(connection: Connection, kind: NodeKind, only: Only): ReadById {
  const { text } = sql`SELECT ${columnsOf(nodeTable(kind), 'n', only)} FROM ${name(kind)} AS n WHERE n."id" = ?`;
  const read = nodeReader(kind, 0, only);
  return (id) => {
    const [values] = connection.all({ text, params: [id] });
    if (values === undefined) throw new TypeError(`${id}: an edge leads to it, but it isn't there`);
    return read(values);
  };
}
