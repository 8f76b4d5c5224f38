import type { NodeOf } from '../../graph/index.ts';
import type { Load } from './load.ts';

/** The judgements with these ids, in their order; what isn't there is left out. */
export async function judgementsOf(load: Load, ids: readonly string[]): Promise<readonly NodeOf<'Judgement'>[]> {
  const found = await Promise.all(ids.map((id) => load.nodeOf('Judgement', id)));
  return found.filter((node) => node !== null);
}
