import type { Filter } from '../../graph/index.ts';
import type { Load } from '../loaders/load.ts';
import { type EntityRefInput, idsOf } from '../loaders/resolve-ref.ts';

/** The filter over articles: one of the organizations published it. */
export async function publishedBy(refs: readonly EntityRefInput[], load: Load): Promise<Filter> {
  return { link: 'PUBLISHED_BY', direction: 'out', to: 'Organization', node: { ids: await idsOf(load, refs) } };
}
