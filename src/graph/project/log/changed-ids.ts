import { groupBy } from '../../collect.ts';
import type { Changed } from '../../graph.ts';

/** What was made and what is gone, given what the ids of what is gone stand for now. */
export function changedIds(
  made: readonly string[],
  gone: readonly string[],
  survivors: ReadonlyMap<string, string>,
): Changed {
  const replaced = groupBy([...survivors], ([, survivor]) => survivor);
  return { made: made.map((id) => ({ id, replaces: (replaced.get(id) ?? []).map(([before]) => before) })), gone };
}
