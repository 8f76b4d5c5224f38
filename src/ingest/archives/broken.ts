import { DocumentRefused, messageOf } from '../../errors.ts';

/** The refusal that anything thrown while unpacking amounts to; `format` is how a message names it. */
export function broken(cause: unknown, where: string, format: string): DocumentRefused {
  if (cause instanceof DocumentRefused) return cause;
  return new DocumentRefused(where, `expected ${format}, but it is broken: ${messageOf(cause)}`, { cause });
}
