/** A reader that keeps what it read of the last thing: sentences are read one after another, and each of them several times. */
export function keptForLast<K extends object, C extends readonly unknown[], T>(
  read: (of: K, ...context: C) => T,
): (of: K, ...context: C) => T {
  let last: { readonly of: K; readonly value: T } | null = null;
  return (of, ...context) => {
    if (last?.of !== of) last = { of, value: read(of, ...context) };
    return last.value;
  };
}
