import type { Token } from './tokens.ts';

/**
 * A reader of tokens at a position that reads each position of a sentence once, for a sentence is looked into again and again.
 * Sentences are read one after another: only the last one is kept.
 */
export function memoized<C, T extends object | null>(
  read: (tokens: readonly Token[], at: number, context: C) => T,
): (tokens: readonly Token[], at: number, context: C) => T {
  let last: { readonly tokens: readonly Token[]; readonly values: (T | undefined)[] } = { tokens: [], values: [] };

  return (tokens, at, context) => {
    if (tokens !== last.tokens) last = { tokens, values: new Array<T | undefined>(tokens.length).fill(undefined) };
    const { values } = last;
    const value = values[at];
    if (value !== undefined) return value;
    const found = read(tokens, at, context);
    values[at] = found;
    return found;
  };
}
