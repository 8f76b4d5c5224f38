/** Filters in one another at most. No question needs more, and a store's own limit on the depth of expressions stays far off. */
export const MAX_DEPTH = 10;
