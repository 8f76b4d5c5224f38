import { unique } from '../../collect.ts';
import { decodeRank, encodeRank, type Rank } from '../../cursor.ts';
import { type GraphNode, kindOfId, nodeKindSpec } from '../../model/index.ts';
import { trimPage } from '../../paging.ts';
import type { CounterpartPage, CounterpartQuery, CounterpartRow } from '../../query.ts';
import { type Answer, ask, type FoundRow, type Question, type Run } from './ask.ts';
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
  const measured = `WITH n, count(*) AS count, min(s.${quoted(measure)}) AS least, max(s.${quoted(measure)}) AS greatest`;
  return {
    read: { node: `[${valuesOf('n', readOf(query)).join(', ')}]`, link: 'r' },
    list: `${match} ${measured}${where(bounds)} RETURN n, [count, least, greatest] AS r ORDER BY ${orderBy} IS NULL ${nulls}, ${orderBy} ${keys}, n.id ${nulls}`,
    count: query.count === true ? `${match} RETURN count(DISTINCT n) AS total` : null,
    limit: page.size + 1,
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
  const readNode = nodeReader(readOf(query), 0);
  const found = trimmed.rows.map((row) => rowOf(query, readNode, row));
  return { ...trimmed, rows: found, total: query.count === true ? total : null };
}

/** Names of what is read of the counterparts; undefined for all. */
function readOf({ props }: CounterpartQuery): readonly string[] | undefined {
  return props && unique(['id', ...props]);
}

function rowOf(
  { orderBy }: CounterpartQuery,
  readNode: (given: Given) => GraphNode,
  { node: values, link }: FoundRow,
): CounterpartRow {
  // The lists that the statement returns.
  const node = readNode(values as unknown as Given);
  const [count, least, greatest] = link as unknown as Given;
  const measured = { count: Number(count), least: textOrNull(least), greatest: textOrNull(greatest) };
  return { node, ...measured, cursor: encodeRank(orderBy, { value: measured[orderBy], id: node.id }) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
