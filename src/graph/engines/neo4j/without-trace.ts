/**
 * Does it without traces of the stack. The driver takes one of each statement, to tell where it came from if it fails; with source maps that is a tenth of
 * what a small question takes, and what it tells is always the same few lines of this folder.
 */
export function withoutTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
