import type { Filter } from '../graph/index.ts';

/** Whether everything fulfils it, as may be seen at once. */
export function saysNothing(filter: Filter): boolean {
  return 'and' in filter && filter.and.length === 0;
}
