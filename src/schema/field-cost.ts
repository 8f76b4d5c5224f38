/** The arguments of a field that count its items: null for what is absent or no number. A list counts as its length. */
export type CountOf = (argument: string) => number | null;

/**
 * What a field costs, in objects that are read for it: `own`, and for each of its items `each` and what is asked of it. It stands in the
 * extensions of the field under `cost`; a field without it costs what its type and its arguments `first`, `last` and `ids` say.
 */
export interface FieldCost {
  /** Read for the field itself, whatever it returns. Default: 0. */
  readonly own?: number;
  /** For each item. Default: 1 for objects, 0 for scalars and enum values. */
  readonly each?: number;
  /** Items at most; `parent`: as many as the field above it has. Default: one, or what `first`, `last` or `ids` say. */
  readonly items?: number | 'parent' | ((count: CountOf) => number);
}

/** Of a number that the store counts, however few objects it returns. */
export const COUNT_COST = 10;
/** Of a search or a count over much of the graph, however few objects it returns. */
export const WALK_COST = 100;

/** For the `extensions` of a field. */
export function costing(cost: FieldCost): { readonly cost: FieldCost } {
  return { cost };
}
