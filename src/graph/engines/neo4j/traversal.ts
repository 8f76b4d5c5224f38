import neo4j from 'neo4j-driver';
import { kindOfId } from '../../model/index.ts';
import type { LinkQuery, NeighbourhoodQuery } from '../../query-paths.ts';
import type { Traversal } from '../../traverse.ts';
import type { Run } from './ask.ts';
import { compileFilter } from './compile-filter.ts';
import { edgeSubject, endsOf, isOfKinds, newScope, nodeSubject, quoted, type Scope, where } from './cypher.ts';
import type { Properties } from './properties.ts';
import { selectPages } from './select-pages.ts';

/** Walks the graph as it is committed at each call. One statement a call. */
export function traversalOf(run: Run): Traversal {
  const groupsOf = async ({ statement, values }: Compiled) => {
    const records = await run(statement, { row: values });
    return records.map(({ shared, members }) => ({ shared: String(shared), members: members as string[] }));
  };
  return {
    groups: (query, ids) => groupsOf(compileGroups(query, ids)),
    groupsAmong: (query, ids) => groupsOf(compileGroupsAmong(query, ids)),
    async nearest(query, ids) {
      const { statement, values } = compileNearest(query, ids);
      const records = await run(statement, { row: values, limit: neo4j.int(query.first) });
      return new Map(records.map(({ id, others }) => [String(id), others as string[]]));
    },
    async degree({ edge }, ids) {
      const statement = `WITH ${ROW} ${nodesOf(edge)} RETURN sum(COUNT { (p)-[:${edge}]->() }) AS total`;
      const [record] = await run(statement, { row: byKind(edge, ids) });
      return Number(record?.total);
    },
    select: (selections) => selectPages(run, selections),
  };
}

/** Bound anew after each grouping: as one of its keys it would be hashed and kept for every group. */
const ROW = '$row AS row';

interface Compiled {
  readonly statement: string;
  readonly values: Properties;
}

function compileGroups(query: LinkQuery, ids: readonly string[]): Compiled {
  const scope = newScope();
  const found = `${nodesOf(query.edge)} ${toShared(query, scope)} WITH DISTINCT s WITH s, ${ROW}`;
  return {
    statement: `WITH ${ROW} ${found} ${fromShared(query, scope)} RETURN s.id AS shared, collect(q.id) AS members`,
    values: { ...scope.values, ...byKind(query.edge, ids) },
  };
}

function compileGroupsAmong({ where: filter, ...query }: LinkQuery, ids: readonly string[]): Compiled {
  const scope = newScope();
  const found = `${nodesOf(query.edge)} ${toShared(query, scope)} WITH s, collect(p.id) AS members WITH s, members, ${ROW}`;
  // Of few shared nodes two or more are members: only these are looked at.
  const several = where(['size(members) > 1', compileFilter(filter, nodeSubject(query.shared, 's'), scope)]);
  return {
    statement: `WITH ${ROW} ${found}${several} RETURN s.id AS shared, members`,
    values: { ...scope.values, ...byKind(query.edge, ids) },
  };
}

function compileNearest(query: NeighbourhoodQuery, ids: readonly string[]): Compiled {
  const scope = newScope();
  const others = ['q <> p', isOfKinds('q', query.kinds, endsOf(query.edge, 'out').near)];
  const match = `${toShared(query, scope)} ${fromShared(query, scope, others)}`;
  const nearest = `${match} WITH q.id AS other, count(*) AS count ORDER BY count DESC, other LIMIT $limit RETURN collect(other) AS others`;
  return {
    statement: `WITH ${ROW} ${nodesOf(query.edge)} CALL (row, p) { ${nearest} } RETURN p.id AS id, others`,
    values: { ...scope.values, ...byKind(query.edge, ids) },
  };
}

function toShared({ edge, shared, where: filter, edgeWhere }: LinkQuery, scope: Scope): string {
  const conditions = [
    compileFilter(filter, nodeSubject(shared, 's'), scope),
    compileFilter(edgeWhere, edgeSubject(edge, 'e'), scope),
  ];
  return `MATCH (p)-[e:${edge}]->(s:${quoted(shared)})${where(conditions)}`;
}

function fromShared({ edge, edgeWhere }: LinkQuery, scope: Scope, others: readonly (string | null)[] = []): string {
  return `MATCH (s)<-[o:${edge}]-(q)${where([...others, compileFilter(edgeWhere, edgeSubject(edge, 'o'), scope)])}`;
}

/** Clauses that bind each of the nodes in `row` to `p`. */
function nodesOf(edge: LinkQuery['edge']): string {
  const branches = endsOf(edge, 'out').near.map(
    (kind) => `UNWIND row.${quoted(kind)} AS id MATCH (p:${quoted(kind)} {id: id}) RETURN p`,
  );
  return `CALL (row) { ${branches.join(' UNION ALL ')} }`;
}

function byKind(edge: LinkQuery['edge'], ids: readonly string[]): Properties {
  return Object.fromEntries(endsOf(edge, 'out').near.map((kind) => [kind, ids.filter((id) => kindOfId(id) === kind)]));
}
