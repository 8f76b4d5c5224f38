/** A data file: column names and rows, their cells separated by `|`. */
export interface Table {
  readonly columns: string;
  readonly rows: readonly string[];
}

/** One row's cells by column name; a column that isn't there is empty. */
export type Row = (column: string) => string;

const NONE: readonly string[] = [];

/** The rows of a table, in its order. */
export function rowsOf(table: Table): readonly Row[] {
  const position = new Map(table.columns.split('|').map((column, index) => [column, index]));
  return table.rows.map((line) => {
    const cells = line.split('|');
    return (column) => cells[position.get(column) ?? -1] ?? '';
  });
}

/** The items of a cell that holds several, separated by `;`. */
export function listOf(cell: string): readonly string[] {
  if (cell === '') return NONE;
  return cell.includes(';') ? cell.split(';') : [cell];
}

/** The cell, or null where it is empty. */
export function textOf(cell: string): string | null {
  return cell === '' ? null : cell;
}

/** The cell's number, or null where it is empty. */
export function numberOf(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}
