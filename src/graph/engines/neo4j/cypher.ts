import type { EdgeKind, NodeKind, Property } from '../../model/index.ts';
import { edgeKindSpec, nodeKindSpec } from '../../model/index.ts';
import type { Direction } from '../../query.ts';

/** A name as Cypher takes any. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** What a variable of a statement is bound to: nodes or edges of a kind. */
export interface Subject {
  readonly variable: string;
  readonly kind: string;
  readonly properties: Readonly<Record<string, Property<unknown>>>;
  /** Edges have no id and no links. */
  readonly isNode: boolean;
}

export function nodeSubject(kind: NodeKind, variable: string): Subject {
  return { variable, kind, properties: nodeKindSpec(kind).properties, isNode: true };
}

export function edgeSubject(kind: EdgeKind, variable: string): Subject {
  return { variable, kind, properties: edgeKindSpec(kind).properties, isNode: false };
}

/**
 * What one query puts in place of its values: statements of equal text, with other values, then run as one over a list of rows.
 * `row` is the variable that holds the values of a row.
 */
export interface Scope {
  readonly values: Record<string, unknown>;
  /** The expression that stands for the value. */
  bind(value: unknown): string;
  /** A variable that is not used yet. */
  fresh(): string;
}

export function newScope(): Scope {
  const values: Record<string, unknown> = {};
  let bound = 0;
  let variables = 0;
  return {
    values,
    bind(value) {
      const name = `v${bound++}`;
      values[name] = value;
      return `row.${name}`;
    },
    fresh: () => `x${variables++}`,
  };
}

/** The pattern of a relationship as seen from one end; brackets hold a variable, a colon and its kind, or nothing of these. */
export function arrow(direction: Direction, brackets: string): string {
  return direction === 'out' ? `-[${brackets}]->` : `<-[${brackets}]-`;
}

/** That a variable's node is of one of the kinds; null where the edge leads to no others. */
export function isOfKinds(variable: string, kinds: readonly NodeKind[], possible: readonly NodeKind[]): string | null {
  if (possible.every((kind) => kinds.includes(kind))) return null;
  return kinds.length === 0
    ? `${variable}.id IS NULL`
    : `(${kinds.map((kind) => `${variable}:${quoted(kind)}`).join(' OR ')})`;
}

/** The kinds that stand at the near and at the far end of such edges, as seen in that direction. */
export function endsOf(
  kind: EdgeKind,
  direction: Direction,
): { readonly near: readonly NodeKind[]; readonly far: readonly NodeKind[] } {
  const { from, to } = edgeKindSpec(kind);
  return direction === 'out' ? { near: from, far: to } : { near: to, far: from };
}

/** What makes the planner begin with the index of that property. */
export function seekBy(variable: string, kind: string | undefined, property: string): string {
  return `USING INDEX SEEK ${variable}:${kind}(${quoted(property)})`;
}

/** ` WHERE` all of the conditions; the empty text where there are none. */
export function where(conditions: readonly (string | null)[]): string {
  const needed = conditions.filter((condition) => condition !== null && condition !== TRUE);
  return needed.length === 0 ? '' : ` WHERE ${needed.join(' AND ')}`;
}

/** The properties of what the variable is bound to, as expressions: a value for each of those names, which the driver reads faster than a map, or a map of all. */
export function valuesOf(variable: string, names: readonly string[] | undefined): readonly string[] {
  return names === undefined ? [`properties(${variable})`] : names.map((name) => `${variable}.${quoted(name)}`);
}

/** How many {@link valuesOf} gives. */
export function widthOf(names: readonly string[] | undefined): number {
  return names?.length ?? 1;
}

export const TRUE = 'true';

/** The relationship property that holds the sort key behind the id of that end, so that an index finds one node's edges in order. */
export function endKey(direction: Direction, order: string): string {
  return `${direction}_${order}`;
}

/** Between an id and a sort key: neither holds it, and {@link AFTER_SEPARATOR} is the next character. */
export const SEPARATOR = '|';
export const AFTER_SEPARATOR = '}';
