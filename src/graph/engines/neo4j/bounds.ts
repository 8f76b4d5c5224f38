import { decodeCursor } from '../../cursor.ts';
import type { PageRequest } from '../../query.ts';
import { AFTER_SEPARATOR, type Scope, SEPARATOR } from './cypher.ts';

/** Expressions: sort keys from `low` up to, not including, `high`. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
}

/** Sort keys are ASCII: none comes after it. */
const AFTER_ALL_KEYS = '\uffff';

/** The sort keys between the cursors of a page; where `id` is given, those that begin with that expression. */
export function boundsOf(
  page: PageRequest,
  { keyName, descending, id }: { readonly keyName: string; readonly descending: boolean; readonly id: string | null },
  scope: Scope,
): Bounds {
  const [lower, upper] = descending ? [page.before, page.after] : [page.after, page.before];
  const low = lower === undefined ? '' : leastAfter(decodeCursor(keyName, lower));
  const high = upper === undefined ? null : decodeCursor(keyName, upper);
  if (id === null) return { low: scope.bind(low), high: scope.bind(high ?? AFTER_ALL_KEYS) };
  const [from, to] = [SEPARATOR + low, high === null ? AFTER_SEPARATOR : SEPARATOR + high];
  return { low: `${id} + ${scope.bind(from)}`, high: `${id} + ${scope.bind(to)}` };
}

/** The least text that sorts after it. */
function leastAfter(text: string): string {
  return `${text}\u0000`;
}
