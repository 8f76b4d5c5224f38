import type { Token } from './tokens.ts';

/** A reader of tokens at a position that reads each position of each sentence once: sentences are looked into again and again. */
export function memoized<C, T extends object | null>(
  read: (tokens: readonly Token[], at: number, context: C) => T,
): (tokens: readonly Token[], at: number, context: C) => T {
  const known = new WeakMap<readonly Token[], T[]>();
  let last: { readonly tokens: readonly Token[]; readonly values: T[] } = { tokens: [], values: [] };

  function valuesOf(tokens: readonly Token[]): T[] {
    if (tokens === last.tokens) return last.values;
    const values = known.get(tokens) ?? [];
    known.set(tokens, values);
    last = { tokens, values };
    return values;
  }

  return (tokens, at, context) => {
    const values = valuesOf(tokens);
    const value = values[at];
    if (value !== undefined) return value;
    const found = read(tokens, at, context);
    values[at] = found;
    return found;
  };
}
