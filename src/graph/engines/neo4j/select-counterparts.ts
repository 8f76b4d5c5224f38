import { unique } from '../../collect.ts';
import { decodeRank, encodeRank, type Rank } from '../../cursor.ts';
import { kindOfId, nodeKindSpec } from '../../model/index.ts';
import { limitOf, trimPage } from '../../paging.ts';
import type { CounterpartPage, CounterpartQuery, CounterpartRow } from '../../query.ts';
import { type Answer, ask, type Question, type Run } from './ask.ts';
import { compileFilter } from './compile-filter.ts';
import {
  edgeSubject,
  endsOf,
  isOfKinds,
  newScope,
  nodeSubject,
  quoted,
  type Scope,
  valuesOf,
  where,
  widthOf,
} from './cypher.ts';
import { type Given, nodeReader } from './properties.ts';

/** The pages of counterparts of all queries: one statement. */
export async function selectCounterparts(
  run: Run,
  queries: readonly CounterpartQuery[],
): Promise<readonly CounterpartPage[]> {
  const answers = await ask(run, queries.map(compileCounterparts));
  return queries.map((query, at) => pageOf(query, answers[at] ?? { rows: [], total: 0 }));
}

/** The Cypher of a query for counterparts, for tests of plans too. */
export function compileCounterparts(query: CounterpartQuery): Question {
  const { orderBy, direction, page, measure, shared } = query;
  if (nodeKindSpec(shared).properties[measure]?.type !== 'text')
    throw new TypeError(`counterparts: ${measure} is no text property of ${shared}`);
  const scope = newScope();
  const match = matchOf(query, scope);
  const bounds = [
    page.after === undefined ? null : beyond(decodeRank(orderBy, page.after), query, false, scope),
    page.before === undefined ? null : beyond(decodeRank(orderBy, page.before), query, true, scope),
  ];
  const backwards = page.from === 'end';
  const [nulls, keys] = [ascending(!backwards), ascending((direction === 'asc') !== backwards)];
  // A count is never null.
  const nullsLast = orderBy === 'count' ? '' : `${orderBy} IS NULL ${nulls}, `;
  const measured = `WITH n, count(*) AS count, min(s.${quoted(measure)}) AS least, max(s.${quoted(measure)}) AS greatest`;
  return {
    list: `${match} ${measured}${where(bounds)} RETURN n, count, least, greatest ORDER BY ${nullsLast}${orderBy} ${keys}, n.id ${nulls}`,
    read: `[${[...valuesOf('n', readOf(query)), 'count', 'least', 'greatest'].join(', ')}]`,
    count: query.count === true ? `${match} RETURN count(DISTINCT n) AS total` : null,
    limit: limitOf(query),
    values: scope.values,
  };
}

function matchOf(
  { edge, parent, shared, where: filter, kinds, counterpartEdge }: CounterpartQuery,
  scope: Scope,
): string {
  const { near } = endsOf(edge, 'out');
  const from = `(p:${kindOfId(parent) ?? near[0]} {id: ${scope.bind(parent)}})`;
  const condition = compileFilter(filter, nodeSubject(shared, 's'), scope);
  const others = where([
    'n <> p',
    isOfKinds('n', kinds, near),
    compileFilter(counterpartEdge, edgeSubject(edge, 'o'), scope),
  ]);
  return `MATCH ${from}-[:${edge}]->(s:${shared})${where([condition])} MATCH (s)<-[o:${edge}]-(n)${others}`;
}

/** That a counterpart stands strictly after the rank, or before it. Null stands last whatever the direction. */
function beyond({ value, id }: Rank, { orderBy, direction }: CounterpartQuery, before: boolean, scope: Scope): string {
  const further = `n.id ${before ? '<' : '>'} ${scope.bind(id)}`;
  if (value === null) return before ? `(${orderBy} IS NOT NULL OR ${further})` : `(${orderBy} IS NULL AND ${further})`;
  const bound = scope.bind(value);
  const past = `${orderBy} ${(direction === 'asc') === before ? '<' : '>'} ${bound} OR ${orderBy} = ${bound} AND ${further}`;
  return before ? `(${past})` : `(${past} OR ${orderBy} IS NULL)`;
}

function ascending(yes: boolean): string {
  return yes ? 'ASC' : 'DESC';
}

function pageOf(query: CounterpartQuery, { rows, total }: Answer): CounterpartPage {
  const trimmed = trimPage(rows, query.page);
  return { ...trimmed, rows: trimmed.rows.map(rowReader(query)), total: query.count === true ? total : null };
}

/** Names of what is read of the counterparts; undefined for all. */
function readOf({ props }: CounterpartQuery): readonly string[] | undefined {
  return props && unique(['id', ...props]);
}

function rowReader(query: CounterpartQuery): (given: Given) => CounterpartRow {
  const { orderBy } = query;
  const names = readOf(query);
  const readNode = nodeReader(names, 0);
  const measuredAt = widthOf(names);
  return (given) => {
    const node = readNode(given);
    const [count, least, greatest] = given.slice(measuredAt);
    const measured = { count: Number(count), least: textOrNull(least), greatest: textOrNull(greatest) };
    return { node, ...measured, cursor: encodeRank(orderBy, { value: measured[orderBy], id: node.id }) };
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
