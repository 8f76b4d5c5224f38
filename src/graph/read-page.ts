import type { GraphNode } from './model/index.ts';
import { rowMaker, trimPage } from './paging.ts';
import type { NestedSelection, Page, Row, Selection } from './query.ts';

/** A selection, nested or not. */
export type Asked = Selection | NestedSelection;

/** How an engine takes apart what it has found of a row. */
export interface RowForm<Found> {
  readonly node: (found: Found) => GraphNode;
  readonly edge: (found: Found) => Row['edge'];
  /** What was found for the nested selection that stands there among those of the row: its rows, or with a count `[rows, total]`. */
  readonly nested: (found: Found, place: number) => unknown;
}

type ReadPage<Found> = (found: readonly Found[], total: unknown) => Page;

/** How the pages of a selection are read from rows that were fetched up to one more than its size. What is alike of all of them is found out once. */
export function pageReader<Found>(asked: Asked, formOf: (asked: Asked) => RowForm<Found>): ReadPage<Found> {
  const { page, count, nest } = asked;
  const { node, edge, nested } = formOf(asked);
  const row = rowMaker(asked);
  const readers = Object.entries(nest ?? {}).map(([name, selection], place) => {
    const read = pageReader(selection, formOf);
    return { name, read, isCounted: selection.count === true, place };
  });
  return (found, total) => {
    const { rows, hasPrevious, hasNext } = trimPage(found, page);
    return { rows: rows.map(readRow), hasPrevious, hasNext, total: count === true ? Number(total) : null };
  };

  function readRow(found: Found): Row {
    if (readers.length === 0) return row(node(found), edge(found));
    const pages: Record<string, Page> = {};
    for (const { name, read, isCounted, place } of readers) {
      const given = nested(found, place);
      const [rows, total] = isCounted ? (given as [Found[], unknown]) : [given as Found[], null];
      pages[name] = read(rows, total);
    }
    return row(node(found), edge(found), pages);
  }
}
