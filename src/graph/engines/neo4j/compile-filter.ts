import type { PropertyType } from '../../model/index.ts';
import type { Filter, LinkFilter, PairFilter } from '../../query.ts';
import { arrow, edgeSubject, nodeSubject, quoted, type Scope, type Subject, TRUE, where } from './cypher.ts';

/**
 * The condition that the filter is fulfilled. It may be null for false: AND, OR and WHERE take both alike, and `not` asks for what is
 * not true, so that nothing else ever sees it.
 */
export function compileFilter(filter: Filter | undefined, subject: Subject, scope: Scope): string {
  if (filter === undefined) return TRUE;
  if ('and' in filter) return joined(filter.and, ' AND ', subject, scope);
  if ('or' in filter) return joined(filter.or, ' OR ', subject, scope);
  if ('not' in filter) return `NOT coalesce(${compileFilter(filter.not, subject, scope)}, false)`;
  if ('ids' in filter) return `${nodeOf(subject)}.id IN ${scope.bind(filter.ids)}`;
  if ('link' in filter) return compileLink(filter, subject, scope);
  if ('pair' in filter) return compilePair(filter, subject, scope);
  return compileComparison(filter, subject, scope);
}

function joined(filters: readonly Filter[], operator: ' AND ' | ' OR ', subject: Subject, scope: Scope): string {
  // Bound, not written: the planner of 5.26 folds a condition that is always false, and then refuses the hint of an index.
  if (filters.length === 0) return scope.bind(operator === ' AND ');
  return `(${filters.map((filter) => compileFilter(filter, subject, scope)).join(operator)})`;
}

function nodeOf({ isNode, kind, variable }: Subject): string {
  if (!isNode) throw new TypeError(`filter on ${kind}: expected one on its properties, an edge has no id and no links`);
  return variable;
}

export type Comparison = Extract<Filter, { readonly op: unknown }>;

const OPERATORS = {
  eq: '=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  in: 'IN',
} as const;

const COMPARED_WITH: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  int: 'number',
  float: 'number',
  bool: 'boolean',
  texts: 'string',
  json: 'nothing',
};

/** The condition on one property. */
export function compileComparison(filter: Comparison, subject: Subject, scope: Scope): string {
  const type = subject.properties[filter.prop]?.type;
  if (type === undefined) throw new TypeError(`filter on ${subject.kind}: it has no property ${filter.prop}`);
  const property = `${subject.variable}.${quoted(filter.prop)}`;
  if (filter.op === 'isNull') return `${property} IS NULL`;
  for (const value of [filter.value].flat()) {
    if (typeof value === COMPARED_WITH[type]) continue;
    throw new TypeError(`filter on ${filter.prop}: expected ${COMPARED_WITH[type]}, got ${typeof value}`);
  }
  const value = scope.bind(filter.value);
  if (filter.op === 'has') return `any(item IN ${value} WHERE item IN ${property})`;
  return `${property} ${OPERATORS[filter.op]} ${value}`;
}

function compileLink({ link, direction, to, edge, node }: LinkFilter, subject: Subject, scope: Scope): string {
  const [edgeName, nodeName] = [scope.fresh(), scope.fresh()];
  const conditions = [
    compileFilter(edge, edgeSubject(link, edgeName), scope),
    compileFilter(node, nodeSubject(to, nodeName), scope),
  ];
  const path = `(${nodeOf(subject)})${arrow(direction, `${edgeName}:${link}`)}(${nodeName}:${to})`;
  return `EXISTS { MATCH ${path}${where(conditions)} }`;
}

function compilePair({ pair, direction, to, a, b }: PairFilter, subject: Subject, scope: Scope): string {
  const [first, second] = [scope.fresh(), scope.fresh()];
  const pathTo = (name: string) => `(${nodeOf(subject)})${arrow(direction, `:${pair}`)}(${name}:${to})`;
  const other = where([`${second} <> ${first}`, compileFilter(b, nodeSubject(to, second), scope)]);
  const conditions = [compileFilter(a, nodeSubject(to, first), scope), `EXISTS { MATCH ${pathTo(second)}${other} }`];
  return `EXISTS { MATCH ${pathTo(first)}${where(conditions)} }`;
}
