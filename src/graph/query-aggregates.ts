import type { EdgeKind, NodeKind } from './model/index.ts';
import type { Direction, Filter } from './query.ts';

/** A period of the calendar; a week is one of ISO 8601, which begins on Monday. */
export type Period = 'day' | 'week' | 'month' | 'year';

/** One step from a node to others. */
export interface Hop {
  readonly edge: EdgeKind;
  readonly direction: Direction;
  /** Kind of the nodes that it leads to; others at the far ends are passed over. */
  readonly to: NodeKind;
  /** What the edge must fulfil. */
  readonly where?: Filter;
}

/** One step or more, each from where the one before has led. */
export type Path = readonly [Hop, ...Hop[]];

/**
 * What nodes are grouped by. Each gives a node one value or several; the node counts once in the group of each of them, and in the group null where it
 * has none.
 *
 * - `prop`: its text property.
 * - `dates`: the period of the first of these partial dates that is not null, as `2025-07-10`, `2025-W28`, `2025-07` or `2025`. None where that
 *   date is coarser than the period.
 * - `path`: the id or a property (of texts: each of them) of every node that the path leads to.
 * - with `pairs`: every two different such values of the node, the smaller first.
 */
export type Dimension =
  | { readonly prop: string }
  | { readonly dates: readonly string[]; readonly period: Period }
  | {
      readonly path: Path;
      /** `id`, or a property of text or texts. */
      readonly value: string;
      readonly pairs?: boolean;
    };

/** Counts over the groups of the nodes of one kind. Linear in the nodes that fulfil the filter and the edges that are followed from them. */
export interface AggregateQuery {
  readonly kind: NodeKind;
  readonly where?: Filter;
  /** A group for each combination of their values that a node has. None: one group of all, be there nodes or not. */
  readonly by: readonly Dimension[];
  /** By name: paths, at whose ends the distinct nodes are counted. */
  readonly reached?: Readonly<Record<string, Path>>;
  /** By name: what nodes of the group must fulfil to be counted a second time. */
  readonly matching?: Readonly<Record<string, Filter>>;
  /** `count`: the largest group first, ties by the values. `values`: ascending by code point, in the order of the dimensions. Null last in both. */
  readonly orderBy: 'count' | 'values';
  /** Groups at most: 1 or more. */
  readonly size: number;
  /** Whether to count all groups. */
  readonly count?: boolean;
}

/** A text, two of them for a dimension of pairs, or null where the nodes have no value. */
export type GroupValue = string | readonly [string, string] | null;

/** A group, and what was counted in it. */
export interface AggregateRow {
  /** One a dimension, in their order. */
  readonly values: readonly GroupValue[];
  /** Distinct nodes. */
  readonly count: number;
  /** Of `reached`, by name. */
  readonly reached: Readonly<Record<string, number>>;
  /** Of `matching`, by name. */
  readonly matching: Readonly<Record<string, number>>;
}

/** The first groups, in the order asked for. */
export interface AggregateResult {
  readonly rows: readonly AggregateRow[];
  /** All groups; null unless `count` was asked for. */
  readonly total: number | null;
}
