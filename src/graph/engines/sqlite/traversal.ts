import { groupBy } from '../../collect.ts';
import type { LinkQuery, NeighbourhoodQuery } from '../../query-paths.ts';
import type { Group, Traversal } from '../../traverse.ts';
import { allOf, compileFilter, edgeSubject, farKinds, isOfKinds, nodeSubject } from './compile.ts';
import type { Connection } from './connection.ts';
import { GOING, going } from './going.ts';
import type { Values } from './rows.ts';
import { selectPages } from './select-page.ts';
import { listOf, name, type Sql, sql } from './sql.ts';

/** Walks the graph as the connection sees it. One statement a call; for the nearest, one a node. */
export function traversalOf(connection: Connection): Traversal {
  return {
    groups: async (query, ids) => grouped(connection.all(memberships(query, ids))),
    groupsAmong: async (query, ids) => grouped(connection.all(membershipsAmong(query, ids))),
    async nearest(query, ids) {
      return new Map(ids.map((id) => [id, connection.all(nearestOf(query, id)).map(([other]) => String(other))]));
    },
    async degree({ edge }, ids) {
      const [row] = connection.all(sql`SELECT count(*) FROM ${name(edge)} WHERE "source" IN ${listOf(ids)}`);
      return Number(row?.[0]);
    },
    select: async (selections) => selectPages(connection, selections),
  };
}

function grouped(rows: readonly Values[]): readonly Group[] {
  return [...groupBy(rows, ([shared]) => String(shared))].map(([shared, members]) => ({
    shared,
    members: members.map(([, member]) => String(member)),
  }));
}

/** Each shared node at these with each node that leads to it; for tests of plans too. */
export function memberships({ edge, shared, where, edgeWhere }: LinkQuery, ids: readonly string[]): Sql {
  const conditions = allOf([
    going('n'),
    compileFilter(where, nodeSubject(shared, 'n', name('mine', 'target')), 'probe'),
    compileFilter(edgeWhere, edgeSubject(edge, 'mine'), 'probe'),
  ]);
  const found = sql`SELECT DISTINCT mine."target" AS "id", n."rowid" AS "rowid" FROM ${listOf(ids)} AS given CROSS JOIN ${name(edge)} AS mine ON mine."source" = given."value"
    CROSS JOIN ${name(shared)} AS n ON n."id" = mine."target" WHERE ${conditions}`;
  return sql`SELECT found."id", other."source" FROM (${found}) AS found CROSS JOIN ${name(edge)} AS other ON other."target" = found."id"
    WHERE ${allOf([going('found'), compileFilter(edgeWhere, edgeSubject(edge, 'other'), 'probe')])}`;
}

/** Each shared node at two or more of these with each of these that leads to it; for tests of plans too. */
export function membershipsAmong({ edge, shared, where, edgeWhere }: LinkQuery, ids: readonly string[]): Sql {
  const certain = compileFilter(edgeWhere, edgeSubject(edge, 'mine'), 'probe');
  const found = sql`SELECT mine."target" AS "id", json_group_array(mine."source") AS "members" FROM ${listOf(ids)} AS given
    CROSS JOIN ${name(edge)} AS mine ON mine."source" = given."value" WHERE ${allOf([GOING, certain])} GROUP BY mine."target" HAVING count(*) > 1`;
  return sql`SELECT found."id", member."value" FROM (${found}) AS found CROSS JOIN ${name(shared)} AS n ON n."id" = found."id"
    CROSS JOIN json_each(found."members") AS member WHERE ${allOf([going('n'), compileFilter(where, nodeSubject(shared, 'n', name('found', 'id')), 'probe')])}`;
}

/** Who shares most with the node, first; for tests of plans too. */
export function nearestOf({ edge, shared, where, edgeWhere, kinds, first }: NeighbourhoodQuery, id: string): Sql {
  const other = name('other', 'source');
  const conditions = allOf([
    going('n'),
    sql`mine."source" = ${id} AND ${other} <> ${id}`,
    isOfKinds(other, kinds, farKinds(edge, 'in')),
    compileFilter(where, nodeSubject(shared, 'n', name('mine', 'target')), 'probe'),
    compileFilter(edgeWhere, edgeSubject(edge, 'mine'), 'probe'),
    compileFilter(edgeWhere, edgeSubject(edge, 'other'), 'probe'),
  ]);
  return sql`SELECT ${other} FROM ${name(edge)} AS mine CROSS JOIN ${name(shared)} AS n ON n."id" = mine."target"
    CROSS JOIN ${name(edge)} AS other ON other."target" = mine."target" WHERE ${conditions} GROUP BY ${other} ORDER BY count(*) DESC, ${other} LIMIT +${first}`;
}
