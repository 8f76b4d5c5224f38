import type { Token } from './tokens.ts';

/** A reader of tokens at a position that reads each position of each sentence once: sentences are looked into again and again. */
export function memoized<C, T>(
  read: (tokens: readonly Token[], at: number, context: C) => T,
): (tokens: readonly Token[], at: number, context: C) => T {
  const known = new WeakMap<readonly Token[], Map<number, { readonly value: T }>>();
  return (tokens, at, context) => {
    let positions = known.get(tokens);
    if (positions === undefined) {
      positions = new Map();
      known.set(tokens, positions);
    }
    let found = positions.get(at);
    if (found === undefined) {
      found = { value: read(tokens, at, context) };
      positions.set(at, found);
    }
    return found.value;
  };
}
