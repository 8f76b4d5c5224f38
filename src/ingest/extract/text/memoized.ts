import type { Token } from './tokens.ts';

/** A reader of tokens at a position that reads each position of each sentence once: sentences are looked into again and again. */
export function memoized<C, T extends object | null>(
  read: (tokens: readonly Token[], at: number, context: C) => T,
): (tokens: readonly Token[], at: number, context: C) => T {
  const known = new WeakMap<readonly Token[], T[]>();
  return (tokens, at, context) => {
    let values = known.get(tokens);
    if (values === undefined) {
      values = [];
      known.set(tokens, values);
    }
    const value = values[at] ?? (values[at] === null ? values[at] : read(tokens, at, context));
    values[at] = value;
    return value;
  };
}
