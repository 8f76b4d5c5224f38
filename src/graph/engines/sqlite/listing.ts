import type { Relation, Selection } from '../../query.ts';
import { allOf, compileFilter, edgeSubject, endsOf, farKinds, isOfKinds, nodeSubject, TRUE } from './compile.ts';
import { going } from './going.ts';
import { idOfRow, ROW } from './row-numbers.ts';
import { name, type Sql, sql } from './sql.ts';
import { edgeTable, type Table } from './tables.ts';

/** What a selection lists, wherever it starts: the edges under the alias `e`, the nodes under `n`. */
export interface Listing {
  readonly from: Sql;
  readonly where: Sql;
  /** For what may look at many rows until it has found enough. */
  readonly going: Sql;
  /** The number of a node's row. */
  readonly row: Sql;
  /** What it is ordered by. */
  readonly key: Sql;
  /** The edges' table; null for what no edges lead to. */
  readonly edge: Table | null;
}

/** What stands in a selection, but where it starts. */
type Listed = Omit<Selection, 'via' | 'nest'>;

/** All nodes of one kind that fulfil the filter. */
export function nodesOf({ kinds, where, order }: Listed): Listing {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0)
    throw new TypeError(`selection of ${kinds.length} kinds: expected one at the root`);
  const subject = nodeSubject(kind, 'n');
  return {
    from: sql`${name(kind)} AS n`,
    where: compileFilter(where, subject, 'seek'),
    going: where === undefined ? TRUE : going('n'),
    row: name('n', ROW),
    key: keyOf(subject.table, 'n', order?.key) ?? name('n', 'id'),
    edge: null,
  };
}

/** What edges of the node in the row lead to. */
export function relatedOf(via: Omit<Relation, 'parent'>, { kinds, where, order }: Listed, parent: Sql): Listing {
  const edge = edgeTable(via.edge);
  const { near, far } = endsOf(via.direction);
  const row = name('e', far);
  const [kind, ...others] = kinds;
  if (where !== undefined && others.length > 0) throw new TypeError('selection of several kinds: expected no `where`');
  const isFiltered = where !== undefined && kind !== undefined;
  const edges = sql`${name(via.edge)} AS e`;
  return {
    // CROSS JOIN: the edges' own index gives the order, so that a page reads no more of them than it needs.
    from: isFiltered ? sql`${edges} CROSS JOIN ${name(kind)} AS n ON ${name('n', ROW)} = ${row}` : edges,
    where: allOf([
      sql`${name('e', near)} = ${parent}`,
      via.where === undefined ? TRUE : compileFilter(via.where, edgeSubject(via.edge, 'e'), 'probe'),
      isOfKinds(row, kinds, farKinds(via.edge, via.direction)),
      isFiltered ? compileFilter(where, nodeSubject(kind, 'n', row), 'probe') : TRUE,
    ]),
    going: isFiltered ? going('n') : TRUE,
    row,
    key: keyOf(edge, 'e', order?.key) ?? idOfRow(row, kinds),
    edge,
  };
}

/** The column of a sort key; null for the id. */
function keyOf(table: Table, alias: string, key = 'id'): Sql | null {
  if (key === 'id') return null;
  const property = table.properties.get(key);
  if (property?.type !== 'text' || property.nullable)
    throw new TypeError(`order of ${table.name}: ${key} is no sort key of it`);
  return name(alias, key);
}
