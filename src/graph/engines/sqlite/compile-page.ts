import { decodeCursor } from '../../cursor.ts';
import type { NodeKind } from '../../model/index.ts';
import { fetchedIn, keyNameOf, limitOf, readOf } from '../../paging.ts';
import type { NestedSelection, Selection } from '../../query.ts';
import { allOf } from './compile.ts';
import { atMostWhileGoing } from './going.ts';
import { type Listing, relatedOf } from './listing.ts';
import { firstOf, ROW } from './row-numbers.ts';
import { columnsOf, type Only, propColumnsOf } from './rows.ts';
import { atMost, join, name, type Sql, sql } from './sql.ts';
import { nodeTable } from './tables.ts';

/** The expressions that answer a selection. */
export interface CompiledPage {
  /**
   * Its rows, nearest first to the side that the page is taken from, as JSON: of each an array of the edge's properties, the node, and what hangs on it.
   * ONE value holds it all: to step from statement to statement, and from row to row, takes twice as long as to find what is asked for.
   */
  readonly rows: Sql;
  /** How many there are, pages aside. */
  readonly count: Sql;
}

/** The page of what a selection lists. `depth` keeps the names of levels apart. */
export function compilePage(selection: Selection | NestedSelection, listing: Listing, depth = 0): CompiledPage {
  const { kinds, nest = {} } = selection;
  const { edge, from, key } = listing;
  const read = readOf(selection);
  const list = `list${depth}`;
  const edgeColumns = (alias: string) => (edge === null ? [] : propColumnsOf(edge, alias, read.edge));
  const nodeRow = name(list, ROW);
  const nested = Object.values(nest).map((below) => nestedIn(nodeRow, below, depth + 1));
  const row = join([...edgeColumns(list), nodeIn(nodeRow, kinds, read.node), ...nested], ', ');
  const columns = join([...edgeColumns('e'), sql`${listing.row} AS ${name(ROW)}`], ', ');
  const where = allOf([listing.going, listing.where]);
  const within = allOf([where, ...boundsOf(listing, selection)]);
  const ordered = sql`${key} ${{ text: fetchedIn(selection), params: [] }}`;
  const size = limitOf(selection);
  // What leads to one node is soon read.
  const limit = size > 1 ? atMostWhileGoing(size) : atMost(size);
  const cut = sql`SELECT ${columns} FROM ${from} WHERE ${within} ORDER BY ${ordered} ${limit}`;
  return {
    // What is limited keeps its order, and is cut before anything is made of it.
    rows: sql`(SELECT json_group_array(json_array(${row})) FROM (${cut}) AS ${name(list)})`,
    count: sql`(SELECT count(*) FROM ${from} WHERE ${where})`,
  };
}

/** The node in the row, which is of one of the kinds, as an array of its id and its properties. */
export function nodeIn(row: Sql, kinds: readonly NodeKind[], only: Only): Sql {
  return firstOf(kinds, (kind) => {
    const columns = columnsOf(nodeTable(kind), 'node', only);
    return sql`SELECT json_array(${columns}) FROM ${name(kind)} AS node WHERE ${name('node', ROW)} = ${row}`;
  });
}

/** What hangs on the node in the row: rows, with a count `[rows, total]`. */
function nestedIn(row: Sql, selection: NestedSelection, depth: number): Sql {
  const { rows, count } = compilePage(selection, relatedOf(selection.via, selection, row), depth);
  return selection.count === true ? sql`json_array(${rows}, ${count})` : rows;
}

function boundsOf({ key }: Listing, selection: Pick<Selection, 'order' | 'page'>): readonly Sql[] {
  const { after, before } = selection.page;
  const [later, earlier] = selection.order?.direction === 'desc' ? ['<', '>'] : ['>', '<'];
  const beyond = (cursor: string | undefined, operator: string): readonly Sql[] =>
    cursor === undefined
      ? []
      : [sql`${key} ${{ text: operator, params: [] }} ${decodeCursor(keyNameOf(selection), cursor)}`];
  return [...beyond(after, later), ...beyond(before, earlier)];
}
