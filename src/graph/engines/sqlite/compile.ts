import {
  type EdgeKind,
  edgeKindSpec,
  kindOfId,
  type NodeKind,
  nodeKindSpec,
  type PropertyType,
} from '../../model/index.ts';
import type { Direction, Filter, LinkFilter, PairFilter, Scalar } from '../../query.ts';
import { isRowOf, ROW } from './row-numbers.ts';
import { join, listOf, name, type Param, type Sql, sql } from './sql.ts';
import { edgeTable, nodeTable, type Table } from './tables.ts';

/** What a filter speaks of: rows of a table under an alias. */
export interface Subject {
  readonly table: Table;
  readonly alias: string;
  /** What holds the number of its row; null for an edge. */
  readonly row: Sql | null;
  /** Of the filters around it: keeps aliases apart. */
  readonly depth: number;
}

/**
 * How links are followed. `seek`: from their far ends, where an index finds those: for lists over all nodes of a kind.
 * `probe`: from each row: for lists that are narrow already.
 */
export type Access = 'seek' | 'probe';

export const TRUE: Sql = { text: '1', params: [] };
const FALSE: Sql = { text: '0', params: [] };

/** The rows of a kind of node under an alias; their numbers are also held by `row` where given. */
export function nodeSubject(kind: NodeKind, alias: string, row: Sql = name(alias, ROW), depth = 0): Subject {
  return { table: nodeTable(kind), alias, row, depth };
}

/** The number of the row of the node with that id, which is the one value bound; null where there is none. */
export function rowOfId(id: string): Sql {
  // What is no id of ours isn't there, wherever it is looked for.
  const kind = kindOfId(id) ?? 'Article';
  return sql`(SELECT ${name(ROW)} FROM ${name(kind)} WHERE "id" = ${id})`;
}

/** The rows of a kind of edge under an alias. */
export function edgeSubject(kind: EdgeKind, alias: string): Subject {
  return { table: edgeTable(kind), alias, row: null, depth: 0 };
}

/** The ends of an edge as seen from one of them. */
export function endsOf(direction: Direction): { readonly near: string; readonly far: string } {
  return direction === 'out' ? { near: 'source', far: 'target' } : { near: 'target', far: 'source' };
}

/** All of the conditions. */
export function allOf(conditions: readonly Sql[]): Sql {
  const needed = conditions.filter((condition) => condition !== TRUE);
  return needed.length === 0 ? TRUE : join(needed, ' AND ');
}

/**
 * The condition that the filter is fulfilled. It may be NULL for false: `AND`, `OR` and `WHERE` take both alike, and `not` asks for
 * what is not true, so that nothing else ever sees it.
 */
export function compileFilter(filter: Filter | undefined, subject: Subject, access: Access): Sql {
  if (filter === undefined) return TRUE;
  if ('and' in filter) return grouped(filter.and, ' AND ', TRUE, subject, access);
  if ('or' in filter) return grouped(filter.or, ' OR ', FALSE, subject, access);
  if ('not' in filter) return sql`(${compileFilter(filter.not, subject, 'probe')}) IS NOT TRUE`;
  if ('ids' in filter) return isAmong(filter.ids, subject);
  if ('link' in filter) return compileLink(filter, subject, access);
  if ('pair' in filter) return compilePair(filter, subject, access);
  return compileComparison(filter, subject);
}

function grouped(filters: readonly Filter[], operator: string, none: Sql, subject: Subject, access: Access): Sql {
  if (filters.length === 0) return none;
  const parts = filters.map((filter) => sql`(${compileFilter(filter, subject, access)})`);
  return sql`(${join(parts, operator)})`;
}

// Where an edge leads to the row, an index of the edges finds its number.
function isAmong(ids: readonly string[], subject: Subject): Sql {
  const { table, alias } = subject;
  const row = rowOf(subject);
  const isOwn = row.text === name(alias, ROW).text;
  return isOwn
    ? sql`${name(alias, 'id')} IN ${listOf(ids)}`
    : sql`${row} IN (SELECT ${name(ROW)} FROM ${name(table.name)} WHERE "id" IN ${listOf(ids)})`;
}

function rowOf({ row, table }: Subject): Sql {
  if (row === null)
    throw new TypeError(`filter on ${table.name}: expected one on its properties, an edge has no id and no links`);
  return row;
}

type Comparison = Extract<Filter, { readonly op: unknown }>;

const OPERATORS = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

function compileComparison(filter: Comparison, { table, alias }: Subject): Sql {
  const type = table.properties.get(filter.prop)?.type;
  if (type === undefined) throw new TypeError(`filter on ${table.name}: it has no property ${filter.prop}`);
  const column = name(alias, filter.prop);
  switch (filter.op) {
    case 'isNull':
      return sql`${column} IS NULL`;
    case 'in':
      return sql`${column} IN ${listOf(filter.value.map((value) => bound(value, type)))}`;
    case 'has':
      return sql`EXISTS (SELECT 1 FROM json_each(${column}) AS item WHERE item.value IN ${listOf(filter.value)})`;
    case 'contains':
      return sql`instr(${column}, ${bound(filter.value, type)}) > 0`;
    case 'startsWith':
      return startsWith(column, String(filter.value));
    default:
      return sql`${column} ${{ text: OPERATORS[filter.op], params: [] }} ${bound(filter.value, type)}`;
  }
}

const COMPARED_WITH = {
  text: 'string',
  int: 'number',
  float: 'number',
  bool: 'boolean',
  texts: '`has`',
  json: 'nothing',
} as const;

function bound(value: Scalar, type: PropertyType): Param {
  // SQLite would convert one to the other, so that '1' equals 1.
  if (typeof value !== COMPARED_WITH[type]) {
    throw new TypeError(`filter on ${type}: expected ${COMPARED_WITH[type]}, got ${typeof value}`);
  }
  return typeof value === 'boolean' ? Number(value) : value;
}

// As a range, which an index can seek.
function startsWith(column: Sql, prefix: string): Sql {
  const end = afterPrefix(prefix);
  return end === null ? sql`${column} >= ${prefix}` : sql`(${column} >= ${prefix} AND ${column} < ${end})`;
}

const LAST_CODE_POINT = 0x10ffff;
const LAST_BEFORE_SURROGATES = 0xd7ff;
const FIRST_AFTER_SURROGATES = 0xe000;

/** The least text after all that start so; null where there is none. */
function afterPrefix(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === LAST_CODE_POINT) points.pop();
  const last = points.pop();
  if (last === undefined) return null;
  return String.fromCodePoint(...points, last === LAST_BEFORE_SURROGATES ? FIRST_AFTER_SURROGATES : last + 1);
}

function compileLink(filter: LinkFilter, subject: Subject, access: Access): Sql {
  return reach({ ...filter, edgeKind: filter.link }, subject, access);
}

// Two links of one row, whose second is looked for at each first.
function compilePair({ pair, direction, to, a, b }: PairFilter, subject: Subject, access: Access): Sql {
  const [first, second] = isSought(a, to) ? [a, b] : [b, a];
  const other = { edgeKind: pair, direction, to, node: second };
  return reach({ edgeKind: pair, direction, to, node: first, other }, subject, access);
}

interface Reach {
  readonly edgeKind: LinkFilter['link'];
  readonly direction: Direction;
  readonly to: NodeKind;
  readonly edge?: Filter;
  readonly node?: Filter;
  /** Another node that is reached from the same row. */
  readonly other?: Reach;
  /** The node that this one must not be. */
  readonly butNot?: Sql;
}

function reach(link: Reach, subject: Subject, access: Access): Sql {
  const seek = access === 'seek' && link.node !== undefined && isSought(link.node, link.to);
  const depth = subject.depth + 1;
  const [edge, node] = [`e${depth}`, `n${depth}`];
  const ends = endsOf(link.direction);
  const [near, far] = [name(edge, ends.near), name(edge, ends.far)];
  const edgeFrom = sql`${name(link.edgeKind)} AS ${name(edge)}`;
  const nodeFrom = sql`${name(link.to)} AS ${name(node)}`;

  const conditions = allOf([
    compileFilter(link.edge, { table: edgeTable(link.edgeKind), alias: edge, row: null, depth }, 'probe'),
    compileFilter(link.node, nodeSubject(link.to, node, seek ? name(node, ROW) : far, depth), seek ? 'seek' : 'probe'),
    link.butNot === undefined ? TRUE : sql`${far} <> ${link.butNot}`,
    link.other === undefined ? TRUE : reach({ ...link.other, butNot: far }, { ...subject, row: near, depth }, 'probe'),
  ]);
  const row = rowOf(subject);
  return seek
    ? sql`${row} IN (SELECT ${near} FROM ${nodeFrom} CROSS JOIN ${edgeFrom} ON ${far} = ${name(node, ROW)} WHERE ${conditions})`
    : sql`EXISTS (SELECT 1 FROM ${edgeFrom} JOIN ${nodeFrom} ON ${name(node, ROW)} = ${far} WHERE ${near} = ${row} AND ${conditions})`;
}

/** Whether an index finds the nodes that fulfil the filter. */
function isSought(filter: Filter, kind: NodeKind): boolean {
  if ('ids' in filter) return true;
  if ('and' in filter) return filter.and.some((part) => isSought(part, kind));
  if ('or' in filter) return filter.or.every((part) => isSought(part, kind));
  if ('link' in filter) return filter.node !== undefined && isSought(filter.node, filter.to);
  if ('pair' in filter) return isSought(filter.a, filter.to) || isSought(filter.b, filter.to);
  return (
    'op' in filter && (filter.op === 'eq' || filter.op === 'in') && nodeKindSpec(kind).indexed.includes(filter.prop)
  );
}

/** That a row is of one of the kinds; always, where the edge leads to no others. */
export function isOfKinds(row: Sql, kinds: readonly NodeKind[], possible: readonly NodeKind[]): Sql {
  if (possible.every((kind) => kinds.includes(kind))) return TRUE;
  return kinds.length === 0 ? FALSE : isRowOf(row, kinds);
}

/** The kinds that stand at the far end of such edges. */
export function farKinds(kind: LinkFilter['link'], direction: Direction): readonly NodeKind[] {
  const { from, to } = edgeKindSpec(kind);
  return direction === 'out' ? to : from;
}
