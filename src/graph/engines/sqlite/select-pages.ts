import { type GraphNode, kindOfId, type NodeKind } from '../../model/index.ts';
import { readOf } from '../../paging.ts';
import type { Page, Selection } from '../../query.ts';
import { type Asked, pageReader, type RowForm } from '../../read-page.ts';
import { rowOfId } from './compile.ts';
import { compilePage } from './compile-page.ts';
import type { Connection } from './connection.ts';
import { nodesOf, relatedOf } from './listing.ts';
import { nodeReader, type Only, propColumnsOf, propsReader, type Values } from './rows.ts';
import { name, type Sql, sql } from './sql.ts';
import { edgeTable } from './tables.ts';

/** The page that each selection asks for, with what is nested in it: one statement each. What selections that follow one another have alike, all but the parent, is made once. */
export function selectPages(connection: Connection, selections: readonly Selection[]): readonly Page[] {
  let last: { readonly selection: Selection; readonly readers: Map<NodeKind | null, ReadPage> } | null = null;
  return selections.map((selection) => {
    const isAlike = last !== null && areSiblings(last.selection, selection);
    const readers: Map<NodeKind | null, ReadPage> = last !== null && isAlike ? last.readers : new Map();
    last = { selection, readers };
    const parent = selection.via?.parent;
    const kind = parent === undefined ? null : kindOfId(parent);
    const read = readers.get(kind) ?? pageOf(connection, selection);
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

function pageOf(connection: Connection, selection: Selection): ReadPage {
  const { text, params } = pageStatement(selection);
  const read = pageReader(selection, formOf);
  return (parent) => {
    const [values] = connection.all({ text, params: parent === undefined ? params : [parent, ...params.slice(1)] });
    return read(JSON.parse(String(values?.[0])), values?.[1]);
  };
}

/** The statement of a selection, for its rows and its count: the parent's id, where there is one, is the first of what is bound. */
export function pageStatement(selection: Selection): Sql {
  const { via, count } = selection;
  const parent = name('parent');
  const listing = via === undefined ? nodesOf(selection) : relatedOf(via, selection, sql`(SELECT * FROM ${parent})`);
  const { rows, count: total } = compilePage(selection, listing);
  const asked = count === true ? sql`SELECT ${rows}, ${total}` : sql`SELECT ${rows}`;
  return via === undefined ? asked : sql`WITH ${parent} AS ${rowOfId(via.parent)} ${asked}`;
}

/** A row is what {@link compilePage} makes of it. */
function formOf(asked: Asked): RowForm<Values> {
  const { via } = asked;
  const read = readOf(asked);
  const edge = via === undefined ? null : edgeTable(via.edge);
  const nodeAt = edge === null ? 0 : propColumnsOf(edge, '', read.edge).length;
  const readNode = anyNodeReader(read.node);
  return {
    node: (values) => readNode(values[nodeAt] as Values),
    edge: edge === null ? () => null : propsReader(edge, 0, read.edge),
    nested: (values, place) => values[nodeAt + 1 + place],
  };
}

/** How nodes are read from arrays of their ids and properties. What is to be done for each kind is found out once. */
export function anyNodeReader(only: Only): (values: Values) => GraphNode {
  const ofKind = new Map<NodeKind, (values: Values) => GraphNode>();
  return (values) => {
    const kind = kindOfId(String(values[0]));
    if (kind === null) throw new TypeError(`${values[0]}: expected the id of a node`);
    const read = ofKind.get(kind) ?? nodeReader(kind, 0, only);
    ofKind.set(kind, read);
    return read(values);
  };
}
