import { decodeCursor } from '../../cursor.ts';
import type { NodeKind } from '../../model/index.ts';
import { keyNameOf, limitOf, readOf } from '../../paging.ts';
import type { NestedSelection, Selection } from '../../query.ts';
import { allOf } from './compile.ts';
import { atMostWhileGoing } from './going.ts';
import { type Listing, relatedOf } from './listing.ts';
import { firstOf, ROW } from './row-numbers.ts';
import { columnsOf, propColumnsOf } from './rows.ts';
import { join, name, type Sql, sql } from './sql.ts';
import { nodeTable } from './tables.ts';

/** The expressions that answer a selection. */
export interface CompiledPage {
  /**
   * Its rows, nearest first to the side that the page is taken from, as JSON: of each an array of the properties of the edge and the node, which is an array of
   * its id, its properties, and what hangs on it. ONE value holds it all: to step from statement to statement, and from row to row, takes twice as long as to
   * find what is asked for.
   */
  readonly rows: Sql;
  /** How many there are, pages aside. */
  readonly count: Sql;
}

/** The page of what a selection lists. `depth` keeps the names of levels apart. */
export function compilePage(selection: Selection | NestedSelection, listing: Listing, depth = 0): CompiledPage {
  const { kinds, nest, page } = selection;
  const { edge, from, key } = listing;
  const read = readOf(selection);
  const list = `list${depth}`;
  const edgeColumns = (alias: string) => (edge === null ? [] : propColumnsOf(edge, alias, read.edge));
  const node = compileNode({ kinds, column: ROW, value: name(list, ROW), props: read.node, nest }, depth);
  const columns = join([...edgeColumns('e'), sql`${listing.row} AS ${name(ROW)}`], ', ');
  const where = allOf([listing.going, listing.where]);
  const within = allOf([where, ...boundsOf(listing, selection)]);
  const isAscending = isDescending(selection) === (page.from === 'end');
  const ordered = sql`${key} ${{ text: isAscending ? 'ASC' : 'DESC', params: [] }}`;
  const cut = sql`SELECT ${columns} FROM ${from} WHERE ${within} ORDER BY ${ordered} ${atMostWhileGoing(limitOf(selection))}`;
  return {
    // What is limited keeps its order, and is cut before anything is made of it.
    rows: sql`(SELECT json_group_array(json_array(${join([...edgeColumns(list), node], ', ')})) FROM (${cut}) AS ${name(list)})`,
    count: sql`(SELECT count(*) FROM ${from} WHERE ${where})`,
  };
}

/** A node that is looked up by what no two of a kind have alike. */
interface NodeAt {
  readonly kinds: readonly NodeKind[];
  readonly column: 'id' | typeof ROW;
  readonly value: Sql;
  readonly props: readonly string[] | undefined;
  readonly nest?: Selection['nest'];
}

/** The node, which is of one of the kinds, with what hangs on it; null where there is none. */
export function compileNode({ kinds, column, value, props, nest = {} }: NodeAt, depth = 0): Sql {
  const node = `node${depth}`;
  const nested = Object.values(nest).map((below) => compileNested(below, node, depth + 1));
  return firstOf(kinds, (kind) => {
    const values = join([columnsOf(nodeTable(kind), node, props), ...nested], ', ');
    return sql`SELECT json_array(${values}) FROM ${name(kind)} AS ${name(node)} WHERE ${name(node, column)} = ${value}`;
  });
}

/** What hangs on a node: rows, with a count `[rows, total]`; the node that it refers to, or null. */
function compileNested(selection: NestedSelection, parent: string, depth: number): Sql {
  const { via, kinds, nest, count } = selection;
  if ('ref' in via) {
    const referred = {
      kinds,
      column: 'id',
      value: name(parent, via.ref),
      props: readOf(selection).node,
      nest,
    } as const;
    return compileNode(referred, depth);
  }
  const { rows, count: total } = compilePage(selection, relatedOf(via, selection, name(parent, ROW)), depth);
  return count === true ? sql`json_array(${rows}, ${total})` : rows;
}

function isDescending({ order }: Pick<Selection, 'order'>): boolean {
  return order?.direction === 'desc';
}

function boundsOf({ key }: Listing, selection: Pick<Selection, 'order' | 'page'>): readonly Sql[] {
  const { after, before } = selection.page;
  const [later, earlier] = isDescending(selection) ? ['<', '>'] : ['>', '<'];
  const beyond = (cursor: string | undefined, operator: string): readonly Sql[] =>
    cursor === undefined
      ? []
      : [sql`${key} ${{ text: operator, params: [] }} ${decodeCursor(keyNameOf(selection), cursor)}`];
  return [...beyond(after, later), ...beyond(before, earlier)];
}
