import { unique } from '../../collect.ts';
import { edgeKindSpec, kindOfId, type NodeKind } from '../../model/index.ts';
import { keyNameOf, readOf } from '../../paging.ts';
import type { NestedSelection, Relation, Selection } from '../../query.ts';
import type { Bounds } from './bounds.ts';
import { compileFilter } from './compile-filter.ts';
import {
  arrow,
  edgeSubject,
  endKey,
  endsOf,
  isOfKinds,
  nodeSubject,
  quoted,
  type Scope,
  type Subject,
  TRUE,
  where,
} from './cypher.ts';
import { isSought, seek } from './seek.ts';

/** What stands in a selection, wherever its parent is. */
type Listed = Omit<Selection, 'via' | 'nest'>;

/** The variables that a listing binds: `node`, and `link` to the relationship that leads to it. */
export interface Variables {
  readonly node: string;
  readonly link: string;
}

export interface Listing {
  /** Clauses that bind the variables within the bounds. */
  readonly match: string;
  /** The expression by which it is ordered. */
  readonly key: string;
  /** Clauses that count what is listed, pages aside, as `total`. */
  readonly total: string;
}

/** Where a relation begins. */
export interface Parent {
  readonly variable: string;
  /** The pattern of its node, which may be bound already. */
  readonly pattern: string;
  /** What makes the planner begin with it, after a blank; empty where it is bound. */
  readonly hint: string;
  /** The expression of its id. */
  readonly id: string;
}

/** All nodes of a kind that fulfil the filter. */
export function nodesOf(
  kind: NodeKind,
  selection: Listed,
  { node, link }: Variables,
  { low, high }: Bounds,
  scope: Scope,
): Listing {
  const filter = selection.where;
  const key = keyOf(nodeSubject(kind, node), keyNameOf(selection));
  const inRange = `${key} >= ${low} AND ${key} < ${high}`;
  if (filter !== undefined && isSought(filter, kind)) {
    const found = seek(filter, kind, node, scope);
    return {
      match: `${found} WITH ${node}, null AS ${link} WHERE ${inRange}`,
      key,
      total: `${found} RETURN count(*) AS total`,
    };
  }
  const condition = compileFilter(filter, nodeSubject(kind, node), scope);
  const hint = `USING INDEX SEEK ${key.replace('.', `:${kind}(`)})`;
  return {
    match: `MATCH (${node}:${kind}) ${hint}${where([inRange, condition])} WITH ${node}, null AS ${link}`,
    key,
    total: `MATCH (${node}:${kind})${where([condition])} RETURN count(*) AS total`,
  };
}

/** The relation of a node whose id is known. */
export function parentOf({ edge, direction, parent }: Relation, scope: Scope): Parent {
  const id = scope.bind(parent);
  const kind = kindOfId(parent) ?? endsOf(edge, direction).near[0];
  // In a small store, or by old statistics, the planner would rather begin at all that it may lead to.
  return { variable: 'p', pattern: `(p:${kind} {id: ${id}})`, hint: ` USING INDEX SEEK p:${kind}(id)`, id };
}

/** What the edges of the parent lead to. */
export function relatedOf(
  via: Omit<Relation, 'parent'>,
  selection: Listed,
  parent: Parent,
  { node, link }: Variables,
  { low, high }: Bounds,
  scope: Scope,
): Listing {
  const { edge, direction } = via;
  const name = keyNameOf(selection);
  const [kind] = selection.kinds;
  const conditions = [
    isOfKinds(node, selection.kinds, endsOf(edge, direction).far),
    compileFilter(via.where, edgeSubject(edge, link), scope),
    kind === undefined ? TRUE : compileFilter(selection.where, nodeSubject(kind, node), scope),
  ];
  const steps = `${arrow(direction, `${link}:${edge}`)}(${node})`;
  const total =
    where(conditions) === ''
      ? degree(parent, via)
      : `MATCH ${parent.pattern}${steps}${where(conditions)} RETURN count(*) AS total`;
  if (isIndexed(via, name)) {
    const key = `${link}.${quoted(endKey(direction, name))}`;
    const hint = `USING INDEX SEEK ${link}:${edge}(${quoted(endKey(direction, name))})`;
    const inRange = `${key} >= ${low} AND ${key} < ${high}`;
    return { match: `MATCH ()${steps} ${hint}${where([inRange, ...conditions])}`, key, total };
  }
  const key = name === 'id' ? `${node}.id` : keyOf(edgeSubject(edge, link), name);
  const inRange = `${key} >= ${low} AND ${key} < ${high}`;
  return { match: `MATCH ${parent.pattern}${steps}${parent.hint}${where([inRange, ...conditions])}`, key, total };
}

/** Whether an index has the edges of one node in that order: then its keys begin with the id of that node. */
export function isIndexed({ edge, direction }: Omit<Relation, 'parent'>, keyName: string): boolean {
  return edgeKindSpec(edge).orders[direction].includes(keyName);
}

/** The database keeps the number of a node's relationships of a kind. */
function degree({ pattern, variable }: Parent, { edge, direction }: Omit<Relation, 'parent'>): string {
  return `MATCH ${pattern} RETURN COUNT { (${variable})${arrow(direction, `:${edge}`)}() } AS total`;
}

/** What is read of a selection's nodes, their ids among it, and of the relationships that lead to them; undefined for all. */
export function propsOf(selection: Selection | NestedSelection) {
  const { node, edge } = readOf(selection);
  return { node: node && unique(['id', ...node]), link: edge };
}

function keyOf({ kind, variable, properties }: Subject, name: string): string {
  const property = properties[name];
  if (name !== 'id' && (property?.type !== 'text' || property.nullable))
    throw new TypeError(`order of ${kind}: ${name} is no sort key of it`);
  return `${variable}.${quoted(name)}`;
}
