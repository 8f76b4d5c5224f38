import { type NodeKind, nodeKindSpec } from '../../model/index.ts';
import type { Direction, Filter, LinkFilter, PairFilter } from '../../query.ts';
import { type Comparison, compileComparison, compileFilter } from './compile-filter.ts';
import { arrow, edgeSubject, nodeSubject, quoted, type Scope, where } from './cypher.ts';

/** Whether an index finds the nodes that fulfil the filter. */
export function isSought(filter: Filter | undefined, kind: NodeKind): boolean {
  return filter !== undefined && costOf(filter, kind) < Number.POSITIVE_INFINITY;
}

/**
 * Clauses that bind the variable to each node that fulfils the filter, once, starting from an index. Cypher's planner doesn't do this by itself:
 * it tests an EXISTS on each node of the kind.
 *
 * Expects a filter that {@link isSought}.
 */
export function seek(filter: Filter, kind: NodeKind, variable: string, scope: Scope): string {
  const parts = 'and' in filter ? flattened(filter.and) : [filter];
  const [start, ...rest] = parts.toSorted((a, b) => costOf(a, kind) - costOf(b, kind));
  if (start === undefined) throw new TypeError(`filter on ${kind}: no index finds what fulfils it`);
  return seekPart(start, rest, { kind, variable, scope });
}

interface Target {
  readonly kind: NodeKind;
  readonly variable: string;
  readonly scope: Scope;
}

function flattened(filters: readonly Filter[]): readonly Filter[] {
  return filters.flatMap((filter) => ('and' in filter ? flattened(filter.and) : [filter]));
}

/** What comes first where several parts of a filter could be sought: the one that surely finds least. */
function costOf(filter: Filter, kind: NodeKind): number {
  if ('ids' in filter) return 0;
  if ('and' in filter) return Math.min(Number.POSITIVE_INFINITY, ...filter.and.map((part) => costOf(part, kind)));
  if ('or' in filter && filter.or.length > 0) return 1 + Math.max(...filter.or.map((part) => costOf(part, kind)));
  if ('link' in filter && filter.node !== undefined) return 2 + costOf(filter.node, filter.to);
  if ('pair' in filter) return 2 + Math.min(costOf(filter.a, filter.to), costOf(filter.b, filter.to));
  const indexed = 'op' in filter && nodeKindSpec(kind).indexed.includes(filter.prop);
  return indexed && (filter.op === 'eq' || filter.op === 'in') ? 1 : Number.POSITIVE_INFINITY;
}

function seekPart(start: Filter, rest: readonly Filter[], target: Target): string {
  if ('link' in start) return seekLink(start, rest, target);
  if ('pair' in start) return seekPair(start, rest, target);
  if ('or' in start) return seekAny(start.or, rest, target);
  if ('ids' in start || 'op' in start) return seekIndex(start, rest, target);
  throw new TypeError(`filter on ${target.kind}: no index finds what fulfils it`);
}

type IndexedFilter = Comparison | { readonly ids: readonly string[] };

function seekIndex(start: IndexedFilter, rest: readonly Filter[], { kind, variable, scope }: Target): string {
  const subject = nodeSubject(kind, variable);
  const property = 'ids' in start ? 'id' : start.prop;
  const found = 'ids' in start ? compileFilter(start, subject, scope) : compileComparison(start, subject, scope);
  const hint = `USING INDEX SEEK ${variable}:${kind}(${quoted(property)})`;
  return `MATCH (${variable}:${kind}) ${hint}${where([found, ...conditionsOf(rest, { kind, variable, scope })])}`;
}

function conditionsOf(rest: readonly Filter[], { kind, variable, scope }: Target): readonly string[] {
  return rest.map((filter) => compileFilter(filter, nodeSubject(kind, variable), scope));
}

function seekLink({ link, direction, to, edge, node }: LinkFilter, rest: readonly Filter[], target: Target): string {
  const { scope } = target;
  const [far, edgeName] = [scope.fresh(), scope.fresh()];
  const clauses = seek(node ?? { and: [] }, to, far, scope);
  const conditions = [compileFilter(edge, edgeSubject(link, edgeName), scope), ...conditionsOf(rest, target)];
  return `${clauses} ${follow(far, direction, `${edgeName}:${link}`, target)}${where(conditions)} WITH DISTINCT ${target.variable}`;
}

function seekPair(filter: PairFilter, rest: readonly Filter[], target: Target): string {
  const { pair, direction, to, a, b } = filter;
  const far = target.scope.fresh();
  const clauses = seek(costOf(a, to) <= costOf(b, to) ? a : b, to, far, target.scope);
  const conditions = conditionsOf([...rest, filter], target);
  const path = follow(far, direction, `:${pair}`, target);
  return `${clauses} ${path} WITH DISTINCT ${target.variable}${where(conditions)}`;
}

function follow(far: string, direction: Direction, brackets: string, { kind, variable }: Target): string {
  return `MATCH (${far})${arrow(direction === 'out' ? 'in' : 'out', brackets)}(${variable}:${kind})`;
}

function seekAny(branches: readonly Filter[], rest: readonly Filter[], target: Target): string {
  const { kind, variable, scope } = target;
  const found = branches.map((branch) => `${seek(branch, kind, variable, scope)} RETURN ${variable}`);
  return `CALL (row) { ${found.join(' UNION ')} } WITH ${variable}${where(conditionsOf(rest, target))}`;
}
