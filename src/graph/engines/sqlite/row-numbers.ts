import { NODE_KIND_NAMES, type NodeKind } from '../../model/index.ts';
import { join, name, type Sql, sql } from './sql.ts';

/** The column that holds the number of a node's row: edges lead from number to number, and the index of words knows nodes by it. */
export const ROW = 'row';

/** A row's number ends in that of its kind, so that an edge tells what it leads to: places in the ontology are below this. */
const STEP = 32;
const SHIFT = Math.log2(STEP);

const KIND_NUMBERS: ReadonlyMap<NodeKind, number> = new Map(NODE_KIND_NAMES.map((kind, at) => [kind, at]));

function kindNumber(kind: NodeKind): number {
  const number = KIND_NUMBERS.get(kind);
  if (number === undefined || number >= STEP) throw new TypeError(`${kind}: expected one of at most ${STEP} kinds`);
  return number;
}

/** The kind of the node in the row. */
export function kindOfRow(row: number): NodeKind {
  const kind = NODE_KIND_NAMES[row % STEP];
  if (kind === undefined) throw new TypeError(`${row}: expected the number of a node's row`);
  return kind;
}

/** The number of the kind's row that comes after that of the given one, which is its last; null for none. */
export function rowAfter(kind: NodeKind, last: number | null): number {
  return last === null ? STEP + kindNumber(kind) : last + STEP;
}

/** What the column holds. As part of the schema it refuses a store whose kinds were numbered otherwise. */
export function rowColumn(kind: NodeKind): string {
  return `"${ROW}" INTEGER PRIMARY KEY CHECK ("${ROW}" % ${STEP} = ${kindNumber(kind)})`;
}

/** Which of its kind's rows it is: 1 and up. */
export function ordinalOf(row: Sql): Sql {
  return sql`${row} >> ${{ text: String(SHIFT), params: [] }}`;
}

/** That the row is of one of the kinds, of which there is at least one. */
export function isRowOf(row: Sql, kinds: readonly NodeKind[]): Sql {
  const numbers = kinds.map((kind) => ({ text: String(kindNumber(kind)), params: [] }));
  return sql`${row} % ${{ text: String(STEP), params: [] }} IN (${join(numbers, ', ')})`;
}

/** What is found first by queries for nodes, one for each of the kinds: one value, of one row; null where none finds any. */
export function firstOf(kinds: readonly NodeKind[], query: (kind: NodeKind) => Sql): Sql {
  const [first, ...others] = kinds.map((kind) => sql`(${query(kind)})`);
  if (first === undefined) return { text: 'NULL', params: [] };
  return others.length === 0 ? first : sql`coalesce(${join([first, ...others], ', ')})`;
}

/** The id of the node in the row, which is of one of the kinds; null where the row is, or it is of another. */
export function idOfRow(row: Sql, kinds: readonly NodeKind[]): Sql {
  return firstOf(kinds, (kind) => sql`SELECT "id" FROM ${name(kind)} WHERE ${name(ROW)} = ${row}`);
}
