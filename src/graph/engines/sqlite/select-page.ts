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
  rowOfId,
  TRUE,
} from './compile.ts';
import type { Connection } from './connection.ts';
import { going } from './going.ts';
import { idOfRow, kindOfRow, ROW } from './row-numbers.ts';
import { columnsOf, nodeReader, type Only, propColumnsOf, propsReader, type Values } from './rows.ts';
import { atMost, join, name, type Sql, sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/**
 * The page that each selection asks for, without what is nested. One statement each, one more to count; of several kinds one more a row. What selections that
 * follow one another have alike, all but the parent, is made once.
 */
export function selectPages(connection: Connection, selections: readonly Selection[]): readonly Page[] {
  let last: { readonly selection: Selection; readonly readers: Map<NodeKind | null, ReadPage> } | null = null;
  return selections.map((selection) => {
    const isAlike = last !== null && areSiblings(last.selection, selection);
    const readers: Map<NodeKind | null, ReadPage> = last !== null && isAlike ? last.readers : new Map();
    last = { selection, readers };
    const parent = selection.via?.parent;
    const kind = parent === undefined ? null : kindOfId(parent);
    const read = readers.get(kind) ?? pageReader(connection, selection);
    readers.set(kind, read);
    return read(parent);
  });
}

/** Whether they are one relation of two parents, asked for alike. */
function areSiblings(one: Selection, other: Selection): boolean {
  if (one.via === undefined || other.via === undefined) return false;
  return areSame(one, other, 'via') && areSame(one.via, other.via, 'parent');
}

/** Whether they hold the same, but for one property. */
function areSame<T extends object>(one: T, other: T, but: keyof T): boolean {
  return holdsAll(one, other, but) && holdsAll(other, one, but);
}

// Of plain objects, and for each of many parents: no lists of their names.
function holdsAll<T extends object>(one: T, other: T, but: keyof T): boolean {
  for (const key in one) if (key !== but && one[key] !== other[key]) return false;
  return true;
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
    statement: sql`SELECT ${columns} FROM ${from} WHERE ${within} ORDER BY ${key} ${direction} ${atMost(limitOf(selection))}`,
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
  /** Null where a row holds only the number of its node's row, behind those. */
  readonly kind: NodeKind | null;
  /** The edge's table, whose properties come first; null at the root. */
  readonly edge: Table | null;
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
    from: sql`${name(via.edge)} AS e CROSS JOIN ${name(kind)} AS n ON ${name('n', ROW)} = ${far}`,
    where: allOf([edgesOf(via), compileFilter(where, nodeSubject(kind, 'n', far), PROBE)]),
    going: where === undefined ? TRUE : going('n'),
    columns: join([...propColumnsOf(edge, 'e', only.edge), columnsOf(nodeTable(kind), 'n', only.node)], ', '),
    ...keyOf(edge, 'e', order?.key, name('n', 'id')),
    kind,
    edge,
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
    columns: join([...propColumnsOf(edge, 'e', only.edge), far], ', '),
    ...keyOf(edge, 'e', order?.key, idOfRow(far, kinds)),
    kind: null,
    edge,
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
    sql`${name('e', endsOf(direction).near)} = ${rowOfId(parent)}`,
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
  const { kind, edge, only } = listing;
  const nodeAt = edge === null ? 0 : propColumnsOf(edge, 'e', only.edge).length;
  const readEdge = edge === null ? () => null : propsReader(edge, 0, only.edge);
  const readInRow = nodeInRowReader(connection, only.node);
  const readNode =
    kind === null ? (values: Values) => readInRow(Number(values[nodeAt])) : nodeReader(kind, nodeAt, only.node);
  const row = rowMaker(selection);
  return (values) => row(readNode(values), readEdge(values));
}

/** How nodes are read by the numbers of their rows, which are known to be there. What is to be done for each kind is found out once. */
export function nodeInRowReader(connection: Connection, only?: Only): (row: number) => GraphNode {
  const ofKind = new Map<NodeKind, (row: number) => GraphNode>();
  return (row) => {
    const kind = kindOfRow(row);
    const read = ofKind.get(kind) ?? readerInRow(connection, kind, only);
    ofKind.set(kind, read);
    return read(row);
  };
}

function readerInRow(connection: Connection, kind: NodeKind, only: Only): (row: number) => GraphNode {
  const { text } =
    sql`SELECT ${columnsOf(nodeTable(kind), 'n', only)} FROM ${name(kind)} AS n WHERE ${name('n', ROW)} = ?`;
  const read = nodeReader(kind, 0, only);
  return (row) => {
    const [values] = connection.all({ text, params: [row] });
    if (values === undefined) throw new TypeError(`row ${row}: an edge leads to it, but no node is there`);
    return read(values);
  };
}
