import { groupBy } from '../../collect.ts';
import type { LinkQuery, NeighbourhoodQuery } from '../../query-paths.ts';
import type { Group, Traversal } from '../../traverse.ts';
import { allOf, compileFilter, edgeSubject, farKinds, isOfKinds, nodeSubject, rowOfId } from './compile.ts';
import type { Connection } from './connection.ts';
import { GOING, going } from './going.ts';
import { type KnownRows, knownRows } from './known-rows.ts';
import { idOfRow, ROW } from './row-numbers.ts';
import type { Values } from './rows.ts';
import { selectPages } from './select-pages.ts';
import { atMost, listOf, name, type Sql, sql } from './sql.ts';

/**
 * Walks the graph as the transaction that is open on the connection sees it. One statement a call, one more for ids that weren't seen before; for the nearest,
 * one a node.
 */
export function traversalOf(connection: Connection): Traversal {
  const known = knownRows(connection);
  const grouped = (statement: Sql) => groupsOf(connection.all(statement), known);
  return {
    groups: async (query, ids) => grouped(memberships(query, known.rowsOf(ids))),
    groupsAmong: async (query, ids) => grouped(membershipsAmong(query, known.rowsOf(ids))),
    async nearest(query, ids) {
      return new Map(ids.map((id) => [id, connection.all(nearestOf(query, id)).map(([other]) => String(other))]));
    },
    async degree({ edge }, ids) {
      const rows = listOf(known.rowsOf(ids));
      const [row] = connection.all(sql`SELECT count(*) FROM ${name(edge)} WHERE "source" IN ${rows}`);
      return Number(row?.[0]);
    },
    select: async (selections) => selectPages(connection, selections),
  };
}

/** The members of what they share, told by ids: each is read once, however often it is met. */
function groupsOf(found: readonly Values[], known: KnownRows): readonly Group[] {
  const idOf = known.idsIn(new Set(found.flat().map(Number)));
  return [...groupBy(found, ([shared]) => Number(shared))].map(([shared, members]) => ({
    shared: idOf(shared),
    members: members.map(([, member]) => idOf(Number(member))),
  }));
}

/** The row of each shared node at the nodes in these rows with that of each node that leads to it; for tests of plans too. */
export function memberships({ edge, shared, where, edgeWhere }: LinkQuery, rows: readonly number[]): Sql {
  const row = name(ROW);
  const conditions = allOf([
    going('n'),
    compileFilter(where, nodeSubject(shared, 'n', name('mine', 'target')), 'probe'),
    compileFilter(edgeWhere, edgeSubject(edge, 'mine'), 'probe'),
  ]);
  const found = sql`SELECT DISTINCT mine."target" AS ${row} FROM ${listOf(rows)} AS given CROSS JOIN ${name(edge)} AS mine ON mine."source" = given."value"
    CROSS JOIN ${name(shared)} AS n ON n.${row} = mine."target" WHERE ${conditions}`;
  return sql`SELECT found.${row}, other."source" FROM (${found}) AS found CROSS JOIN ${name(edge)} AS other ON other."target" = found.${row}
    WHERE ${allOf([going('found'), compileFilter(edgeWhere, edgeSubject(edge, 'other'), 'probe')])}`;
}

/** The row of each shared node at two or more of the nodes in these rows with that of each of these that leads to it; for tests of plans too. */
export function membershipsAmong({ edge, shared, where, edgeWhere }: LinkQuery, rows: readonly number[]): Sql {
  const row = name(ROW);
  const certain = compileFilter(edgeWhere, edgeSubject(edge, 'mine'), 'probe');
  const found = sql`SELECT mine."target" AS ${row}, json_group_array(mine."source") AS "members" FROM ${listOf(rows)} AS given
    CROSS JOIN ${name(edge)} AS mine ON mine."source" = given."value" WHERE ${allOf([GOING, certain])} GROUP BY mine."target" HAVING count(*) > 1`;
  return sql`SELECT found.${row}, member."value" FROM (${found}) AS found CROSS JOIN ${name(shared)} AS n ON n.${row} = found.${row}
    CROSS JOIN json_each(found."members") AS member WHERE ${allOf([going('n'), compileFilter(where, nodeSubject(shared, 'n', name('found', ROW)), 'probe')])}`;
}

/** The ids of who shares most with the node, first; for tests of plans too. */
export function nearestOf({ edge, shared, where, edgeWhere, kinds, first }: NeighbourhoodQuery, id: string): Sql {
  const [other, row] = [name('other', 'source'), name('n', ROW)];
  const conditions = allOf([
    going('n'),
    sql`mine."source" = ${rowOfId(id)} AND ${other} <> mine."source"`,
    isOfKinds(other, kinds, farKinds(edge, 'in')),
    compileFilter(where, nodeSubject(shared, 'n', name('mine', 'target')), 'probe'),
    compileFilter(edgeWhere, edgeSubject(edge, 'mine'), 'probe'),
    compileFilter(edgeWhere, edgeSubject(edge, 'other'), 'probe'),
  ]);
  return sql`SELECT ${idOfRow(other, kinds)} FROM ${name(edge)} AS mine CROSS JOIN ${name(shared)} AS n ON ${row} = mine."target"
    CROSS JOIN ${name(edge)} AS other ON other."target" = mine."target" WHERE ${conditions} GROUP BY ${other} ORDER BY count(*) DESC, 1 ${atMost(first)}`;
}
