import { unique } from './collect.ts';
import { encodeCursor } from './cursor.ts';
import type { GraphNode } from './model/index.ts';
import type { NestedSelection, PageRequest, Row, Selection } from './query.ts';

type Paged = Pick<Selection, 'order' | 'page' | 'paging'>;

/** How many rows are fetched for a page at most: one more than are wanted says whether there are more. */
export function limitOf({ page, paging }: Pick<Paged, 'page' | 'paging'>): number {
  return Math.trunc(page.size) + (paging === false ? 0 : 1);
}

/** In which direction of its key a list is fetched: nearest first to the side that the page is taken from. */
export function fetchedIn({ order, page }: Pick<Paged, 'order' | 'page'>): 'ASC' | 'DESC' {
  return (order?.direction === 'desc') === (page.from === 'end') ? 'ASC' : 'DESC';
}

/** The name of what a list is ordered by. */
export function keyNameOf({ order }: Pick<Paged, 'order'>): string {
  return order?.key ?? 'id';
}

/**
 * The properties to read of a selection's nodes, and of the edges that lead to them: those asked for, and what a cursor is made of that is looked at; undefined
 * for all.
 */
export function readOf({ via, props, edgeProps, order, paging }: Selection | NestedSelection) {
  const key = order === undefined || paging === false ? [] : [order.key];
  return {
    node: props && unique([...props, ...(via === undefined ? key : [])]),
    edge: edgeProps && unique([...edgeProps, ...key]),
  };
}

/** How the rows of a list are made: the cursor is that of the key by which the list is ordered, which the edge holds where there is one, else the node. */
export function rowMaker(
  list: Pick<Paged, 'order' | 'paging'>,
): (node: GraphNode, edge: Row['edge'], nested?: Row['nested']) => Row {
  const name = keyNameOf(list);
  return (node, edge, nested = NOTHING) => {
    if (list.paging === false) return { node, edge, cursor: '', nested };
    const keyed: Readonly<Record<string, unknown>> = edge ?? node.props;
    const cursor = encodeCursor(name, name === 'id' ? node.id : String(keyed[name]));
    return { node, edge, cursor, nested };
  };
}

const NOTHING = {};

/** A page of anything, in the order of its list. */
export interface Trimmed<T> {
  readonly rows: readonly T[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/**
 * The page among rows that were fetched up to one more than its size: nearest first to the side that it is taken from, so backwards from the end.
 * As Relay has it: the side that it isn't taken from is exact up to the cursor given there.
 */
export function trimPage<T>(fetched: readonly T[], { size, from, after, before }: PageRequest): Trimmed<T> {
  const more = fetched.length > size;
  const rows = fetched.slice(0, size);
  return from === 'start'
    ? { rows, hasPrevious: after !== undefined, hasNext: more }
    : { rows: rows.reverse(), hasPrevious: more, hasNext: before !== undefined };
}
